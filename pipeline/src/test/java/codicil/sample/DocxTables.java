package codicil.sample;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STShd;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/// A run of rows as a table with borders, its heading row repeated on each page.
final class DocxTables {
  private static final ObjectFactory WML = new ObjectFactory();

  private final DocxRuns runs;

  DocxTables(DocxRuns runs) {
    this.runs = runs;
  }

  /// @param rows not empty; the first is the heading row
  Tbl of(List<Line.Row> rows) {
    List<Integer> widths = ColumnWidths.of(rows.getFirst(), ColumnWidths.TEXT_TWIPS);
    var table = new Tbl();
    table.setTblPr(properties());
    table.setTblGrid(grid(widths));
    for (int row = 0; row < rows.size(); row++) {
      table.getContent().add(row(rows.get(row), widths, row == 0));
    }
    return table;
  }

  private static TblPr properties() {
    var style = new CTTblPrBase.TblStyle();
    style.setVal("CodeTable");
    var properties = new TblPr();
    properties.setTblStyle(style);
    properties.setTblW(width(ColumnWidths.TEXT_TWIPS));
    return properties;
  }

  private static TblGrid grid(List<Integer> widths) {
    var grid = new TblGrid();
    for (int width : widths) {
      var column = new TblGridCol();
      column.setW(BigInteger.valueOf(width));
      grid.getGridCol().add(column);
    }
    return grid;
  }

  private Tr row(Line.Row row, List<Integer> widths, boolean heading) {
    if (row.cells().size() != widths.size()) {
      throw new IllegalArgumentException(row.cells().size() + " cells where the heading row has " + widths.size() + ": "
          + row);
    }
    var cells = new Tr();
    cells.setTrPr(rowProperties(heading));
    for (int cell = 0; cell < widths.size(); cell++) {
      cells.getContent().add(cell(row.cells().get(cell), widths.get(cell), heading));
    }
    return cells;
  }

  private static TrPr rowProperties(boolean heading) {
    var properties = new TrPr();
    properties.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseCantSplit(new BooleanDefaultTrue()));
    if (heading) {
      properties.getCnfStyleOrDivIdOrGridBefore().add(WML.createCTTrPrBaseTblHeader(new BooleanDefaultTrue()));
    }
    return properties;
  }

  private Tc cell(List<Piece> pieces, int width, boolean heading) {
    var properties = new TcPr();
    properties.setTcW(width(width));
    if (heading) {
      properties.setShd(shade());
    }
    var cell = new Tc();
    cell.setTcPr(properties);
    cell.getContent().add(DocxRuns.paragraph(heading ? "TableHeading" : "TableText", runs.of(pieces)));
    return cell;
  }

  private static CTShd shade() {
    var shade = new CTShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill("DCE6F1");
    return shade;
  }

  private static TblWidth width(int twips) {
    var width = new TblWidth();
    width.setType("dxa");
    width.setW(BigInteger.valueOf(twips));
    return width;
  }
}

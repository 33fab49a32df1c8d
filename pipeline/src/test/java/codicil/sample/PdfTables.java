package codicil.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// A run of rows as a ruled table; a row stays whole, and the heading row comes again on each page.
final class PdfTables {
  private static final float SIZE = 9;
  private static final float LEADING = 11.5f;
  private static final float PAD = 4;

  private final PdfSheets sheets;
  private final PdfWords words;

  PdfTables(PdfSheets sheets, PdfWords words) {
    this.sheets = sheets;
    this.words = words;
  }

  void put(List<Line.Row> rows) throws IOException {
    List<Integer> widths = ColumnWidths.of(rows.getFirst(), (int) (PdfSheets.RIGHT - PdfSheets.LEFT));
    List<List<List<PdfWord>>> heading = cells(rows.getFirst(), widths, PdfWord.BOLD);
    sheets.space(6);
    sheets.room(height(heading) * 3);
    put(heading, widths, 0.87f);
    for (Line.Row row : rows.subList(1, rows.size())) {
      List<List<List<PdfWord>>> cells = cells(row, widths, PdfWord.PLAIN);
      if (sheets.room(height(cells) + 10)) {
        put(heading, widths, 0.87f);
      }
      put(cells, widths, 1);
    }
    sheets.space(10);
  }

  /// The rows of words of each cell.
  private List<List<List<PdfWord>>> cells(Line.Row row, List<Integer> widths, PDFont font) {
    if (row.cells().size() != widths.size()) {
      throw new IllegalArgumentException(row.cells().size() + " cells where the heading row has " + widths.size() + ": "
          + row);
    }
    var cells = new ArrayList<List<List<PdfWord>>>();
    for (int cell = 0; cell < widths.size(); cell++) {
      List<PdfWord> set = words.of(row.cells().get(cell), font, SIZE);
      cells.add(PdfWord.rows(set, widths.get(cell) - 2 * PAD));
    }
    return cells;
  }

  private void put(List<List<List<PdfWord>>> cells, List<Integer> widths, float grey) throws IOException {
    float height = height(cells);
    float top = sheets.y();
    float x = PdfSheets.LEFT;
    for (int cell = 0; cell < cells.size(); cell++) {
      sheets.box(x, top - height, widths.get(cell), height, grey);
      float at = top - PAD;
      for (List<PdfWord> row : cells.get(cell)) {
        at -= LEADING - 2;
        sheets.show(x + PAD, at, row);
        sheets.call(row, words);
        at -= 2;
      }
      x += widths.get(cell);
    }
    sheets.drop(height);
  }

  private static float height(List<List<List<PdfWord>>> cells) {
    int rows = cells.stream().mapToInt(List::size).max().orElse(1);
    return rows * LEADING + 2 * PAD;
  }
}

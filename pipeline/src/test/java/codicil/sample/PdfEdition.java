package codicil.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Writes a version as a PDF. The same version gives the same bytes: nothing is compressed, and the document's id is
/// fixed.
final class PdfEdition {
  private static final float SIZE = 10;
  private static final float LEADING = 13.5f;

  private final PdfSheets sheets;
  private final PdfWords words = new PdfWords();
  private final LabelLevels levels;
  private final List<Line.Row> rows = new ArrayList<>();

  private PdfEdition(PDDocument document, Edition edition) throws IOException {
    sheets = new PdfSheets(document, edition);
    levels = LabelLevels.of(edition.manuscript().prefix());
  }

  static byte[] bytes(Edition edition) {
    Citations.of(edition);
    try (var document = new PDDocument()) {
      document.setDocumentId(1L);
      document.getDocumentInformation().setTitle(edition.name());
      document.getDocumentInformation().setAuthor("Codicil");
      document.getDocumentInformation().setSubject(Edition.NOTE);
      new PdfEdition(document, edition).write(edition);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Edition edition) throws IOException {
    sheets.drop(24);
    sheets.box(PdfSheets.LEFT, sheets.y(), PdfSheets.RIGHT - PdfSheets.LEFT, 24, 1);
    sheets.show(PdfSheets.LEFT + 90, sheets.y() + 8, PdfWord.of(Edition.NOTE, PdfWord.BOLD, 9));
    sheets.space(20);
    paragraph("", List.of(new Piece.Words(edition.heading(), false)), PdfWord.BOLD, 15, 0, 0);
    sheets.space(14);
    for (Numbered numbered : edition.lines()) {
      add(numbered);
    }
    endTable();
    sheets.finish();
  }

  private void add(Numbered numbered) throws IOException {
    if (numbered.line() instanceof Line.Row row) {
      rows.add(row);
      return;
    }
    endTable();
    switch (numbered) {
      case Numbered.Counted counted -> labelled(counted.line(), counted.label(), counted.place().level());
      case Numbered.Typed typed -> labelled(typed.line(), typed.label(), typed.level());
      case Numbered.Plain plain -> labelled(plain.line(), "", 0);
    }
  }

  private void labelled(Line line, String label, int level) throws IOException {
    float indent = DocxLists.indent(levels, level) / 20f;
    float hanging = DocxLists.hanging(levels, level) / 20f;
    switch (line) {
      case Line.Heading heading -> {
        sheets.space(10);
        sheets.room(60);
        float size = level == 0 ? 12.5f : 11;
        paragraph(label, heading.caption(), PdfWord.BOLD, size, label.isEmpty() ? 0 : indent, hanging);
      }
      case Line.SubHeading heading -> {
        sheets.room(50);
        paragraph("", heading.caption(), PdfWord.BOLD, SIZE, indent, 0);
      }
      case Line.Clause clause -> paragraph(label, clause.words(), PdfWord.PLAIN, SIZE, indent, hanging);
      case Line.Flush flush -> paragraph("", flush.words(), PdfWord.PLAIN, SIZE, indent, 0);
      case Line.Row _ -> throw new IllegalArgumentException("a row outside a table: " + line);
    }
  }

  private void paragraph(
      String label, List<Piece> pieces, PDFont font, float size, float indent, float hanging)
      throws IOException {
    float x = PdfSheets.LEFT + indent;
    float leading = Math.max(LEADING, size * 1.25f);
    boolean first = true;
    for (List<PdfWord> row : PdfWord.rows(words.of(pieces, font, size), PdfSheets.RIGHT - x)) {
      sheets.row(x, row, leading, words);
      if (first && !label.isEmpty()) {
        sheets.show(x - hanging, sheets.y(), PdfWord.of(label, font, size));
      }
      first = false;
    }
    sheets.space(6);
  }

  private void endTable() throws IOException {
    if (!rows.isEmpty()) {
      new PdfTables(sheets, words).put(List.copyOf(rows));
      rows.clear();
    }
  }
}

package codicil.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The pages of a PDF: what is put on them goes below what is there, on a new page where there is no room. Notes stand
/// at the foot of the page on which they are called. All lengths are in points, from the page's lower left corner.
final class PdfSheets {
  static final float LEFT = 65;
  static final float RIGHT = PDRectangle.A4.getWidth() - LEFT;
  private static final float TOP = PDRectangle.A4.getHeight() - 80;
  private static final float BOTTOM = 66;
  private static final float NOTE_LEADING = 10;

  private final PDDocument document;
  private final Edition edition;
  private final List<List<PdfWord>> notes = new ArrayList<>();
  private PDPageContentStream page;
  private float y;

  PdfSheets(PDDocument document, Edition edition) throws IOException {
    this.document = document;
    this.edition = edition;
    page = open();
  }

  float y() {
    return y;
  }

  /// Goes down; nothing at the top of a page.
  void space(float points) {
    y = y == TOP ? y : y - points;
  }

  /// Makes sure that so much room is left above the notes.
  ///
  /// @return whether a new page was begun
  boolean room(float points) throws IOException {
    if (y - points >= floor()) {
      return false;
    }
    turn();
    return true;
  }

  /// Puts a row at the present height, and the notes that it calls at the foot.
  void row(float x, List<PdfWord> row, float leading, PdfWords words) throws IOException {
    List<List<PdfWord>> called = called(row, words);
    room(leading + called.size() * NOTE_LEADING + (called.isEmpty() ? 0 : NOTE_LEADING));
    notes.addAll(called);
    y -= leading;
    show(x, y, row);
  }

  /// Puts words at a place, whatever stands there.
  void show(float x, float height, List<PdfWord> row) throws IOException {
    float at = x;
    for (int i = 0; i < row.size(); i++) {
      PdfWord word = row.get(i);
      String blank = i > 0 && word.spaced() ? " " : "";
      page.beginText();
      page.setFont(word.font(), word.size());
      page.newLineAtOffset(at, height + (word.note() > 0 ? 3.5f : 0));
      page.showText(blank + word.text());
      page.endText();
      at += (i > 0 ? word.space() : 0) + word.width();
    }
  }

  void box(float x, float bottom, float width, float height, float grey) throws IOException {
    if (grey < 1) {
      page.setNonStrokingColor(grey);
      page.addRect(x, bottom, width, height);
      page.fill();
      page.setNonStrokingColor(0f);
    }
    page.setLineWidth(0.5f);
    page.addRect(x, bottom, width, height);
    page.stroke();
  }

  void drop(float points) {
    y -= points;
  }

  /// Calls notes of words that {@link #show} puts.
  void call(List<PdfWord> row, PdfWords words) {
    notes.addAll(called(row, words));
  }

  void turn() throws IOException {
    close();
    page = open();
  }

  /// Ends the last page and numbers all of them.
  void finish() throws IOException {
    close();
    int count = document.getNumberOfPages();
    for (int i = 0; i < count; i++) {
      PDPage sheet = document.getPage(i);
      page = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.APPEND, false);
      right(40, PdfWord.of("Page " + (i + 1) + " of " + count, PdfWord.PLAIN, 8));
      page.close();
    }
  }

  private PDPageContentStream open() throws IOException {
    var sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    page = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE, false);
    float height = PDRectangle.A4.getHeight();
    show(LEFT, height - 42, PdfWord.of(edition.name(), PdfWord.PLAIN, 8));
    right(height - 42, PdfWord.of(edition.changedBy(), PdfWord.PLAIN, 8));
    show(LEFT, height - 53, PdfWord.of(Edition.NOTE, PdfWord.SLANTED, 8));
    y = TOP;
    return page;
  }

  private void close() throws IOException {
    float at = BOTTOM + (notes.size() - 1) * NOTE_LEADING;
    if (!notes.isEmpty()) {
      page.moveTo(LEFT, at + NOTE_LEADING);
      page.lineTo(LEFT + 120, at + NOTE_LEADING);
      page.stroke();
    }
    for (List<PdfWord> note : notes) {
      show(LEFT, at, note);
      at -= NOTE_LEADING;
    }
    notes.clear();
    page.close();
  }

  private void right(float height, List<PdfWord> words) throws IOException {
    float width = 0;
    for (PdfWord word : words) {
      width += word.width() + word.space();
    }
    show(RIGHT - width, height, words);
  }

  private float floor() {
    return BOTTOM + (notes.isEmpty() ? 0 : (notes.size() + 1) * NOTE_LEADING);
  }

  private static List<List<PdfWord>> called(List<PdfWord> row, PdfWords words) {
    return row.stream()
        .filter(word -> word.note() > 0)
        .flatMap(word -> PdfWord.rows(words.note(word.note()), RIGHT - LEFT).stream())
        .toList();
  }
}

package codicil.site;

import codicil.log.Ledger;
import codicil.log.Matrix;
import codicil.log.Release;
import codicil.render.html.Frame;
import codicil.render.html.Link;
import java.util.ArrayList;
import java.util.List;

/// The Document Log as a matrix: documents down, versions of the code across, the gaps between them as columns too.
///
/// @param frame what surrounds it
/// @param key what its marks mean
/// @param columns the releases and the gaps between them, the latest first
/// @param rows a row for each document
public record LogPage(Frame frame, List<Key> key, List<Column> columns, List<Row> rows) {
  /// A column.
  public sealed interface Column {
    /// A release.
    record Recorded(String href, String label, String day) implements Column {}

    /// Versions that are not recorded.
    record NotRecorded(String words) implements Column {}
  }

  /// A document.
  public record Row(String href, String name, String title, List<Cell> cells) {}

  /// What a release did to a document.
  public sealed interface Cell {
    /// It changed it.
    ///
    /// @param number the document's own number; empty if not stated
    /// @param href the redline; empty if there is none
    record Changed(String number, String href) implements Cell {}

    /// It did not change it.
    record Carried(String words) implements Cell {}

    /// Nothing is recorded; `gap` if of the whole release.
    record NotRecorded(boolean gap, String words) implements Cell {}
  }

  /// A mark of the matrix with what it means.
  public record Key(String style, String mark, String meaning) {}

  static Page page(Book book) {
    String path = Places.LOG;
    Frame frame = book.frame(path, "Document Log",
        "Which release changed which document, the latest release first. It scrolls"
            + " both ways; the headings stay.",
        List.of(), List.of(new Link(Places.link(path, Places.log("xlsx")), "Excel", "with releases and sources"),
            new Link(Places.link(path, Places.log("csv")), "CSV", ""),
            new Link(Places.link(path, Places.log("json")), "JSON", "for programs")));
    Matrix matrix = book.log().matrix();
    return Pages.of(path, "site/log.jte", new LogPage(frame, KEY,
        matrix.columns().stream().map(column -> column(column, path)).toList(),
        matrix.rows().stream().map(row -> row(book, matrix, row, path)).toList()));
  }

  private static final List<Key> KEY = marks();

  // Narrow cells: a mark stands for the words.
  private static List<Key> marks() {
    List<Ledger.Meaning> words = Ledger.key();
    return List.of(new Key("changed", words.get(0).word(), words.get(0).meaning()),
        new Key("changed", "changed", words.get(1).word()),
        new Key("", "=", words.get(2).meaning()),
        new Key("gap", "?", words.get(3).word()));
  }

  private static Column column(Matrix.Column column, String path) {
    return switch (column) {
      case Matrix.Column.Recorded(var release) -> new Column.Recorded(
          Places.link(path, Places.release(release.id())), release.label(), DayWords.narrow(release.day()));
      case Matrix.Column.NotRecorded gap -> new Column.NotRecorded(gap.label());
    };
  }

  private static Row row(Book book, Matrix matrix, Matrix.Row row, String path) {
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < row.cells().size(); at++) {
      cells.add(switch (matrix.columns().get(at)) {
        case Matrix.Column.Recorded(var release) -> cell(book, row, row.cells().get(at), release, path);
        case Matrix.Column.NotRecorded _ -> new Cell.NotRecorded(true, Matrix.Cell.NotKnown.WORDS);
      });
    }
    return new Row(Places.link(path, Places.document(row.document().name())), row.document().name().toString(),
        row.document().title(), cells);
  }

  private static Cell cell(Book book, Matrix.Row row, Matrix.Cell cell, Release release, String path) {
    return switch (cell) {
      case Matrix.Cell.Changed changed -> new Cell.Changed(changed.number(),
          book.shelves()
              .redline(row.document().name(), release.id())
              .map(_ -> Places.link(path,
                  Places.redline(row.document().name(), release.id(), "html")))
              .orElse(""));
      case Matrix.Cell.Unchanged unchanged -> new Cell.Carried(unchanged.words());
      case Matrix.Cell.NotKnown unknown -> new Cell.NotRecorded(false, unknown.words());
    };
  }
}

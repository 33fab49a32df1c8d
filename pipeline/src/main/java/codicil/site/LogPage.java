package codicil.site;

import codicil.log.Matrix;
import codicil.log.Release;
import codicil.render.html.Frame;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The Document Log as a matrix: documents down, versions of the code across, the gaps between them as columns too.
///
/// @param frame what surrounds it
/// @param columns the releases and the gaps between them, the latest first
/// @param rows a row for each document
public record LogPage(Frame frame, List<Column> columns, List<Row> rows) {
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
    record Carried() implements Cell {}

    /// Nothing is recorded; `gap` if of the whole release.
    record NotRecorded(boolean gap) implements Cell {}
  }

  static Page page(Book book) {
    String path = Places.LOG;
    Frame frame = book.frame(path, "Document Log",
        "Which release changed which document, the latest release first. It scrolls"
            + " both ways; the headings stay.",
        List.of(), List.of());
    Matrix matrix = book.log().matrix();
    return Pages.of(path, "site/log.jte", new LogPage(frame, columns(book, matrix, path),
        matrix.rows().stream().map(row -> row(book, matrix, row, path)).toList()));
  }

  private static List<Column> columns(Book book, Matrix matrix, String path) {
    List<Column> columns = new ArrayList<>();
    for (Release release : matrix.releases()) {
      columns.add(new Column.Recorded(Places.link(path, Places.release(release.id())), release.label(),
          release.day().toString()));
      String gap = Gaps.words(Gaps.after(book.log(), release));
      if (!gap.isEmpty()) {
        columns.add(new Column.NotRecorded(gap));
      }
    }
    Collections.reverse(columns);
    return columns;
  }

  private static Row row(Book book, Matrix matrix, Matrix.Row row, String path) {
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < matrix.releases().size(); at++) {
      Release release = matrix.releases().get(at);
      cells.add(switch (row.cells().get(at)) {
        case Matrix.Cell.Changed changed -> new Cell.Changed(changed.number(),
            book.shelves()
                .redline(row.document().name(), release.id())
                .map(_ -> Places.link(path,
                    Places.redline(row.document().name(), release.id(), "html")))
                .orElse(""));
        case Matrix.Cell.Unchanged _ -> new Cell.Carried();
        case Matrix.Cell.NotKnown _ -> new Cell.NotRecorded(false);
      });
      if (!Gaps.after(book.log(), release).isEmpty()) {
        cells.add(new Cell.NotRecorded(true));
      }
    }
    Collections.reverse(cells);
    return new Row(Places.link(path, Places.document(row.document().name())), row.document().name().toString(),
        row.document().title(), cells);
  }
}

package codicil.log;

import codicil.model.DocumentName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The Document Log as its readers know it: documents down, versions of the code across, the latest first, and the
/// versions between them that are not recorded as columns too.
///
/// @param columns the releases and the gaps between them, the latest first
/// @param rows one a document, in the code's order
public record Matrix(List<Column> columns, List<Row> rows) {
  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// What a column stands for.
  public sealed interface Column {
    /// Its heading: `v50.0`, `v52.0–v56.0`.
    String label();

    /// The day on which it took effect, ISO 8601, with what is to be known of that day; empty if nothing is.
    String day();

    /// Its heading and its day in one: `v50.0 (2021-11-04)`.
    default String heading() {
      return label() + (day().isEmpty() ? "" : " (" + day() + ")");
    }

    /// A release.
    record Recorded(Release release) implements Column {
      @Override
      public String label() {
        return release.label();
      }

      @Override
      public String day() {
        return switch (release.effective()) {
          case Effective.From from -> from.day().toString();
          case Effective.Planned planned -> "planned for " + planned.day();
          case Effective.NoLaterThan until -> "by " + until.day();
        };
      }
    }

    /// Versions between two releases, of which nothing is recorded but that they exist.
    record NotRecorded(List<String> versions) implements Column {
      public NotRecorded {
        versions = List.copyOf(versions);
      }

      @Override
      public String label() {
        return Missing.words(versions);
      }

      @Override
      public String day() {
        return "";
      }
    }
  }

  /// A document through the releases.
  ///
  /// @param document the document
  /// @param cells one a column, in their order
  public record Row(Code.Document document, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The class of the document as people write it: `Appendix`.
    public String kind() {
      return document.name().toString().substring(0, document.name().kind().length());
    }
  }

  /// What a release did to a document.
  public sealed interface Cell {
    /// It in words: the document's own number, or what there is to say instead.
    String words();

    /// It changed it; the document's own number is empty if not stated.
    record Changed(Affected how, String number) implements Cell {
      /// The words for a change whose number no source states.
      public static final String NUMBER_NOT_STATED = "changed, number not stated";

      @Override
      public String words() {
        return number.isEmpty() ? NUMBER_NOT_STATED : number;
      }
    }

    /// Its sources mean to name every document that it changed, and do not name this one.
    record Unchanged() implements Cell {
      /// The words for it.
      public static final String WORDS = "carried";

      @Override
      public String words() {
        return WORDS;
      }
    }

    /// Its sources do not name this document, but need not be complete; or the release itself is not recorded.
    record NotKnown() implements Cell {
      /// The words for it.
      public static final String WORDS = "not recorded";

      @Override
      public String words() {
        return WORDS;
      }
    }
  }

  static Matrix of(DocumentLog log) {
    List<Column> columns = columns(log);
    return new Matrix(columns, log.code()
        .documents()
        .stream()
        .map(document -> new Row(document,
            columns.stream().map(column -> cell(column, document.name())).toList()))
        .toList());
  }

  private static List<Column> columns(DocumentLog log) {
    List<Column> columns = new ArrayList<>();
    for (Release release : log.releases()) {
      columns.add(new Column.Recorded(release));
      List<String> missing = Missing.after(log, release);
      if (!missing.isEmpty()) {
        columns.add(new Column.NotRecorded(missing));
      }
    }
    return columns.reversed();
  }

  private static Cell cell(Column column, DocumentName document) {
    return switch (column) {
      case Column.Recorded recorded -> cell(recorded.release(), document);
      case Column.NotRecorded _ -> new Cell.NotKnown();
    };
  }

  private static Cell cell(Release release, DocumentName document) {
    Optional<Affected> change = release.change(document);
    if (change.isPresent()) {
      return new Cell.Changed(change.get(), release.numberOf(document).orElse(""));
    }
    return release.complete() ? new Cell.Unchanged() : new Cell.NotKnown();
  }
}

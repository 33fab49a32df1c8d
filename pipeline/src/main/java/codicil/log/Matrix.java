package codicil.log;

import codicil.model.DocumentName;
import java.util.List;
import java.util.Optional;

/// The Document Log as a table of documents and releases.
///
/// @param releases the columns, oldest first
/// @param rows one a document, in the code's order
public record Matrix(List<Release> releases, List<Row> rows) {
  public Matrix {
    releases = List.copyOf(releases);
    rows = List.copyOf(rows);
  }

  /// A document through the releases.
  ///
  /// @param document the document
  /// @param cells one a release, in their order
  public record Row(Code.Document document, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// What a release did to a document.
  public sealed interface Cell {
    /// It changed it; the document's own number is empty if not stated.
    record Changed(Affected how, String number) implements Cell {}

    /// Its sources mean to name every document that it changed, and do not name this one.
    record Unchanged() implements Cell {}

    /// Its sources do not name this document, but need not be complete.
    record NotKnown() implements Cell {}
  }

  static Matrix of(DocumentLog log) {
    return new Matrix(log.releases(), log.code()
        .documents()
        .stream()
        .map(document -> new Row(document,
            log.releases().stream().map(release -> cell(release, document.name())).toList()))
        .toList());
  }

  private static Cell cell(Release release, DocumentName document) {
    Optional<Affected> change = release.change(document);
    if (change.isPresent()) {
      return new Cell.Changed(change.get(), release.edition(document).map(Edition::number).orElse(""));
    }
    return release.complete() ? new Cell.Unchanged() : new Cell.NotKnown();
  }
}

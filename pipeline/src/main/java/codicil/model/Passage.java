package codicil.model;

import java.util.stream.Stream;

/// A piece of a story in reading order: a paragraph or a table.
public sealed interface Passage permits Paragraph, Table {
  /// Its words as a reader sees them, cells and their paragraphs separated by line ends; objects are left out.
  String words();

  /// The paragraphs in it in reading order, those of tables row by row and cell by cell.
  default Stream<Paragraph> paragraphs() {
    return switch (this) {
      case Paragraph paragraph -> Stream.of(paragraph);
      case Table table -> table.rows()
          .stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.passages().stream())
          .flatMap(Passage::paragraphs);
    };
  }
}

package codicil.sample;

import java.util.List;

/// One paragraph, or one row of a table, of a text.
sealed interface Line {
  /// The heading of a sub-section; an empty label means that it has no number.
  record Heading(String label, List<Piece> caption) implements Line {}

  record SubHeading(List<Piece> caption) implements Line {}

  record Clause(String label, List<Piece> words) implements Line {}

  /// Words without a label: they belong to the clause above.
  record Flush(List<Piece> words) implements Line {}

  record Row(List<List<Piece>> cells) implements Line {}
}

package codicil.sample;

/// A stretch of a line that is set in one way.
sealed interface Piece {
  record Words(String text, boolean bold) implements Piece {}

  /// The printed number of another clause of the same document, such as `H8.15` or `H8.15(a)`.
  record Reference(String label) implements Piece {}

  record Note(String text) implements Piece {}

  record Tab() implements Piece {}
}

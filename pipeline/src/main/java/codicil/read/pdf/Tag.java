package codicil.read.pdf;

import java.util.List;

/// A part of the structure that a PDF's maker recorded (ISO 32000-1 §14.7): an element or a piece of content.
sealed interface Tag {
  /// An element.
  ///
  /// @param kind its standard type (ISO 32000-1 §14.8.4): `P`, `H1`, `Table`
  /// @param columns how many columns a cell spans, at least 1
  /// @param rows how many rows a cell spans, at least 1
  record Element(String kind, int columns, int rows, List<Tag> parts) implements Tag {
    public Element {
      parts = List.copyOf(parts);
    }

    boolean is(String other) {
      return kind.equals(other);
    }
  }

  /// Marked content of a page.
  ///
  /// @param page counted from 1
  /// @param mark as in [Letter]
  record Piece(int page, int mark) implements Tag {}
}

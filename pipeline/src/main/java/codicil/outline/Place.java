package codicil.outline;

/// What a branch of the tree is, which decides what may stand below it.
sealed interface Place {
  /// The document itself.
  record Root() implements Place {}

  /// Words before the first clause.
  record Front() implements Place {}

  /// A heading without number.
  record Headed() implements Place {}

  /// A defined term.
  record Defined() implements Place {}

  /// A part of the document: a Section, an inner Appendix.
  record Divided(Label.Division division) implements Place {}

  /// A clause whose number names its parents.
  record Numbered(Label.Full full) implements Place {}

  /// An item of a list.
  record Listed(String shape, Sign sign) implements Place {
    boolean isBeside(Listed other) {
      return shape.equals(other.shape) && sign.alphabet() == other.sign.alphabet();
    }
  }
}

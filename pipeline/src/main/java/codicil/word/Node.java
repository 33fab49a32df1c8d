package codicil.word;

/// A node of an XML tree: an element or a run of characters.
public sealed interface Node permits Element, Chars {
  /// A deep copy.
  Node copy();
}

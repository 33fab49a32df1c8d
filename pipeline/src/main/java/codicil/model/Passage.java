package codicil.model;

/// A piece of a story in reading order: a paragraph or a table.
public sealed interface Passage permits Paragraph, Table {
  /// Its words as a reader sees them, cells and their paragraphs separated by line ends; objects are left out.
  String words();
}

package codicil.model;

/// A reference in the text of a clause.
///
/// @param start UTF-16 offset of its first character in the clause's text, from 0
/// @param end UTF-16 offset after its last character
/// @param words its words, `J3.2 – J3.13`; in a list each number is a reference of its own
/// @param target what it leads to
public record Reference(int start, int end, String words, Target target) {
  /// Where a reference leads.
  public sealed interface Target {
    /// A clause or a document that is there.
    record One(Cited cited) implements Target {}

    /// A row of clauses, both ends included, whose ends are there.
    record Through(Cited from, Cited upTo) implements Target {}

    /// Nothing: the document has no such clause, or the code no such document.
    record Dangling(Cited sought) implements Target {}

    /// A document that is there, of which no text is at hand.
    record Unread(Cited sought) implements Target {}

    /// Something outside the code: an Act, a licence, an agreement.
    record Elsewhere(String name) implements Target {}
  }
}

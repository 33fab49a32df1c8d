package codicil.indexer;

import java.util.List;

/// A passage quoted from a clause, with the words that were asked for marked.
///
/// @param text the words as they stand in the clause, line ends as blanks
/// @param marks what was asked for, in order, not overlapping
/// @param opens whether it begins where the clause begins
/// @param closes whether it ends where the clause ends
public record Quote(String text, List<Mark> marks, boolean opens, boolean closes) {
  public Quote {
    marks = List.copyOf(marks);
  }

  /// A quote of a whole text in which nothing is marked.
  static Quote whole(String text) {
    return new Quote(text, List.of(), true, true);
  }

  /// A marked stretch: UTF-16 offsets into the quote's text, half-open, from 0.
  public record Mark(int start, int end) {}
}

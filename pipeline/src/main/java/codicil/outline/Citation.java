package codicil.outline;

import java.util.List;

/// What a reference says, before it is known where it leads: `Sections J3.2 – J3.13 and J4(a), (b)`.
///
/// @param word the word before its numbers, in lower case and singular; `number` where a number stands alone
/// @param start where its words begin, the word before the numbers included
/// @param end where its last number ends
/// @param isThis whether it says `this Section`
/// @param isOfCode whether it says `SEC Appendix`, which is never an inner one
/// @param items its numbers; none for `this Section`
record Citation(String word, int start, int end, boolean isThis, boolean isOfCode, List<Citation.Item> items) {
  /// A number with the items below it, or items below the number before: `F1.4 (e)`, `(f)`.
  static final String PARENTHESES = "(?:\\s?\\((?:[a-z]{1,4}|[A-Z]{1,2}|\\d{1,2}[A-Z]?)\\))";
  static final String NUMBER =
      "(?:[IVXLC]{1,6}(?:\\.\\d{1,4})+|[A-Z]{0,2}\\d{1,4}[A-Z]{0,2}(?:\\.\\d{1,4}[A-Z]{0,2})*)(?![\\w])(?!\\.\\d)";

  Citation {
    items = List.copyOf(items);
  }

  /// One of its numbers.
  ///
  /// @param number the number without blanks, with what an item dropped put in again
  /// @param endsRange whether it is the end of a range that the number before begins
  record Item(int start, int end, String number, boolean endsRange) {}

  /// Whether the numbers after this word name documents, parts of one or captions, not clauses.
  static boolean namesParts(String word) {
    return switch (word) {
      case "section", "clause", "paragraph", "article", "number" -> false;
      default -> true;
    };
  }

  boolean namesCaption() {
    return word.equals("table") || word.equals("figure");
  }
}

package codicil.indexer;

import codicil.model.Clause;
import java.util.List;
import java.util.regex.Pattern;

/// Lists of contents, of tables and of figures. They hold the words of all headings and answer nothing themselves, so that
/// they are found by their own heading only.
final class Contents {
  private static final Pattern ENTRY = Pattern.compile(".*\\p{L}.*[\\s.…]\\d{1,4}");
  private static final int FEWEST = 5;

  private Contents() {}

  /// Whether nearly all lines of a clause end with the number of a page, and it has no number of its own.
  static boolean is(Clause clause) {
    if (!clause.number().isEmpty() || !clause.grids().isEmpty()) {
      return false;
    }
    List<String> lines = clause.text().lines().filter(line -> !line.isBlank()).toList();
    long entries = lines.stream().filter(line -> ENTRY.matcher(line.strip()).matches()).count();
    return lines.size() >= FEWEST && entries * 10 >= lines.size() * 9L;
  }
}

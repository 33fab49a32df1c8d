package codicil.model;

import java.util.regex.Pattern;

/// Counts words as people do: a number with its separators is one, marks are none.
public final class WordCount {
  private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)+|[\\p{L}\\p{M}\\p{N}_]+");

  private WordCount() {}

  /// How many words a text has.
  public static int of(String text) {
    return Math.toIntExact(WORD.matcher(text).results().count());
  }
}

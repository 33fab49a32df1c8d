package codicil.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts words as people do: a number with its separators is one, marks are none.
public final class WordCount {
  private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)+|[\\p{L}\\p{M}\\p{N}_]+");

  private WordCount() {}

  /// How many words a text has.
  public static int of(String text) {
    Matcher word = WORD.matcher(text);
    int count = 0;
    while (word.find()) {
      count++;
    }
    return count;
  }
}

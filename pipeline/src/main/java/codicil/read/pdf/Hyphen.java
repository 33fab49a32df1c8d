package codicil.read.pdf;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a hyphen at the end of a line means.
enum Hyphen {
  /// there is none: a blank stands between the lines
  NONE,
  /// it parts a word, and goes when the lines are joined
  PARTS,
  /// it belongs to the word, and stays
  BELONGS;

  private static final Pattern END = Pattern.compile("(?s).*?([\\p{L}\\p{N}'’-]*\\p{L})[-\u2010\u00AD]");
  private static final Pattern START = Pattern.compile("(?s)(\\p{L}[\\p{L}'’]*).*");

  /// A web address is broken without adding anything.
  private static final Pattern ADDRESS = Pattern.compile("(?s)(?:.*\\s)?(?:\\S*[/@]\\S*)");

  static Hyphen at(String before, String after, Predicate<String> isWord) {
    Matcher end = END.matcher(before);
    Matcher start = START.matcher(after);
    if (!end.matches() || !start.matches()) {
      return before.endsWith("-") && !after.isBlank() && Character.isLetterOrDigit(after.charAt(0))
          && !before.endsWith(" -") ? BELONGS : NONE;
    }
    if (ADDRESS.matcher(before).matches()) {
      return BELONGS;
    }
    if (before.endsWith("\u00AD")) {
      return PARTS;
    }
    String compound = end.group(1) + "-" + start.group(1);
    boolean capital = Character.isUpperCase(after.charAt(0));
    return capital || isWord.test(compound) && !isWord.test(end.group(1) + start.group(1)) ? BELONGS : PARTS;
  }
}

package codicil.model;

import java.util.Locale;
import java.util.regex.Pattern;

/// What of a text is typography: capitals, the amount and kind of blanks, straight or curly quotes, long or short dashes,
/// hyphens that only say where a line may end. Texts that differ in nothing else say the same.
///
/// Other marks are no typography: a comma can decide a case. Neither is whether there is a blank at all: `no table`.
public final class Typography {
  private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4";
  private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");

  private Typography() {}

  /// A text without its typography; blanks at its ends are left out.
  public static String without(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().filter(it -> INVISIBLE.indexOf(it) < 0).forEach(it -> plain.appendCodePoint(plain(it)));
    return evenly(plain.toString().replace("...", "\u2026").toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
  }

  /// A text with one blank wherever there are any; those at its ends are left out.
  public static String evenly(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static int plain(int character) {
    return DASHES.indexOf(character) >= 0 ? '-'
        : SINGLE_QUOTES.indexOf(character) >= 0 ? '\'' : DOUBLE_QUOTES.indexOf(character) >= 0 ? '"' : character;
  }
}

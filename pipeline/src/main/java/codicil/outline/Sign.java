package codicil.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One reading of the sign in a label: `i` is the ninth letter or the first roman number.
///
/// @param alphabet what it is counted in
/// @param ordinal its place
record Sign(Alphabet alphabet, Ordinal ordinal) {
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,6})([A-Za-z]{0,2})");
  private static final Pattern ROMAN =
      Pattern.compile("(?=.)m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");
  private static final Pattern REPEATED = Pattern.compile("([a-z])\\1{0,3}");
  private static final Pattern INSERTED = Pattern.compile("([a-z])([a-z])");
  private static final String VALUES = "ivxlcdm";
  private static final List<Integer> WORTH = List.of(1, 5, 10, 50, 100, 500, 1000);
  private static final int LETTERS = 26;

  /// What a sign may be counted in. Letters come before roman numbers, which are the rarer reading of a single one.
  enum Alphabet {
    DIGIT, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN
  }

  /// Every reading of a sign, the likeliest first; none if it is no sign.
  static List<Sign> read(String sign) {
    Matcher digits = DIGITS.matcher(sign);
    if (digits.matches()) {
      return List.of(new Sign(Alphabet.DIGIT, new Ordinal(Integer.parseInt(digits.group(1)), digits.group(2))));
    }
    boolean lower = sign.equals(sign.toLowerCase(Locale.ROOT));
    if (!lower && !sign.equals(sign.toUpperCase(Locale.ROOT))) {
      return List.of();
    }
    return letters(sign.toLowerCase(Locale.ROOT), lower);
  }

  private static List<Sign> letters(String sign, boolean lower) {
    Alphabet letter = lower ? Alphabet.LOWER_LETTER : Alphabet.UPPER_LETTER;
    Alphabet roman = lower ? Alphabet.LOWER_ROMAN : Alphabet.UPPER_ROMAN;
    List<Sign> readings = new ArrayList<>();
    if (REPEATED.matcher(sign).matches()) {
      readings.add(new Sign(letter, Ordinal.of(sign.charAt(0) - 'a' + 1 + LETTERS * (sign.length() - 1))));
    }
    if (ROMAN.matcher(sign).matches()) {
      readings.add(new Sign(roman, Ordinal.of(roman(sign))));
    }
    Matcher inserted = INSERTED.matcher(sign);
    if (inserted.matches() && !inserted.group(1).equals(inserted.group(2))) {
      readings.add(new Sign(letter, new Ordinal(sign.charAt(0) - 'a' + 1, inserted.group(2))));
    }
    return List.copyOf(readings);
  }

  private static int roman(String sign) {
    int sum = 0;
    for (int at = 0; at < sign.length(); at++) {
      int worth = worth(sign, at);
      sum += at + 1 < sign.length() && worth(sign, at + 1) > worth ? -worth : worth;
    }
    return sum;
  }

  private static int worth(String sign, int at) {
    return WORTH.get(VALUES.indexOf(sign.charAt(at)));
  }
}

package codicil.indexer;

import codicil.model.DocumentName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The spellings of a clause number, reduced to keys: `H8.16`, `h 8.16`, `Section H8.16` and `clause H8.16` are one.
final class Citation {
  /// The paragraphs at the end of a number, each a letter, a doubled letter, a roman number or digits: `(b)`, `(aa) (iv)`.
  static final String PARAGRAPHS =
      "(?:\\h?\\((?:[A-Za-z]|(?<twin>[A-Za-z])\\k<twin>|[ivxl]{1,6}|[IVXL]{1,6}|\\d{1,2})\\))*";
  private static final Pattern NOISE = Pattern.compile("[\\s\\h,#]+");
  // Most numbers are their own keys.
  private static final Pattern PLAIN = Pattern.compile("[a-z]?\\d(?:[.\\d]*\\d)?");
  private static final Pattern TAIL = Pattern.compile("[.:;]+$");
  private static final Pattern LEAD =
      Pattern.compile("(?:clause|paragraph|para)s?(?=[a-z]{0,2}\\d)|(?:section|chapter|article|§)s?(?=\\d)");
  /// `3.8.2 of the DUIS`, `paragraph 4.1 in Schedule 8`.
  private static final Pattern OF = Pattern.compile("(?i)(.*\\d\\S*)\\s+(?:of|in)\\s+(?:the\\s+)?(.+)");

  private Citation() {}

  /// The keys of what someone may have meant who wrote this: as it stands, or the document last.
  static List<String> readings(String written) {
    Matcher of = OF.matcher(written.strip());
    return of.matches() ? List.of(key(written), key(of.group(2) + " " + of.group(1))) : List.of(key(written));
  }

  /// The key of a number or of a citation as someone wrote it.
  static String key(String written) {
    if (PLAIN.matcher(written).matches()) {
      return written;
    }
    return TAIL.matcher(beginning(written)).replaceFirst("");
  }

  /// What the keys of all numbers begin with that are written so: a full stop at the end counts.
  static String beginning(String written) {
    return LEAD.matcher(NOISE.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("")).replaceFirst("");
  }

  /// The key of the number without the letter of its document, as lists of references drop it (`H5.33-5.40`); the
  /// number's own key if there is no letter to drop.
  ///
  /// @param key the number's key
  static String bare(DocumentName document, String key) {
    String letter = key(document.letter());
    return lettered(key, letter) ? key.substring(letter.length()) : key;
  }

  private static boolean lettered(String key, String letter) {
    return key.startsWith(letter) && key.length() > letter.length() && Character.isLetter(letter.charAt(0))
        && Character.isDigit(key.charAt(letter.length()));
  }
}

package codicil.diff;

/// Where words begin and end. A number with its separators (`8.16`, `1,000`) is one word; each ideograph, kana or hangul
/// syllable is one, because these scripts put no blanks between words; every other mark stands alone.
final class Words {
  private Words() {}

  /// The offset after the token that starts at an offset.
  static int end(String text, int start, int limit) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    if (!isWord(first) || isIdeographic(first)) {
      return Math.min(end, limit);
    }
    while (end < limit) {
      int next = text.codePointAt(end);
      if (isWord(next) && !isIdeographic(next)) {
        end += Character.charCount(next);
      } else if (isSeparatorInNumber(text, end, limit)) {
        end++;
      } else {
        break;
      }
    }
    return Math.min(end, limit);
  }

  /// The offset after the character, with its combining marks, that starts at an offset.
  static int characterEnd(String text, int start, int limit) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < limit && isCombining(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Math.min(end, limit);
  }

  static boolean isWord(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
          || codePoint >= '0' && codePoint <= '9' || codePoint == '_';
    }
    return Character.isLetterOrDigit(codePoint) || codePoint == '_' || isCombining(codePoint);
  }

  private static boolean isCombining(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isIdeographic(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return Character.isIdeographic(codePoint) || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  private static boolean isSeparatorInNumber(String text, int at, int limit) {
    char mark = text.charAt(at);
    return (mark == '.' || mark == ',') && at + 1 < limit && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}

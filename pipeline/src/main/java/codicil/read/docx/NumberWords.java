package codicil.read.docx;

import java.util.Locale;

/// Writes a counted number in one of Word's formats (ISO/IEC 29500-1 §17.18.59).
///
/// Formats of scripts that are not known here, and numbers that a format cannot write, come out in decimal.
final class NumberWords {
  private static final int LETTERS = 26;
  /// Word repeats a letter at most 30 times and then begins again with a single one.
  private static final int LAST_LETTER = 30 * LETTERS;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final String[] ONES = {"", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
      "Ten",
      "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"};
  private static final String[] ORDINAL_ONES = {"", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh",
      "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth",
      "Seventeenth", "Eighteenth", "Nineteenth"};
  private static final String[] TENS =
      {"", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"};
  private static final String IDEOGRAPHS = "〇一二三四五六七八九";
  private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
  private static final String HALF_KANA = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";

  private NumberWords() {}

  static String write(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "ordinal" -> ordinal(number);
      case "cardinalText" -> words(number, ONES, "");
      case "ordinalText" -> words(number, ORDINAL_ONES, "th");
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : decimal(number);
      case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
      case "numberInDash" -> "- " + number + " -";
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> sign(number, '①', 20);
      case "decimalEnclosedParen" -> sign(number, '⑴', 20);
      case "decimalEnclosedFullstop" -> sign(number, '⒈', 20);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "aiueoFullWidth" -> oneOf(number, KANA);
      case "aiueo" -> oneOf(number, HALF_KANA);
      case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
        counting(number);
      default -> decimal(number);
    };
  }

  private static String decimal(int number) {
    return Integer.toString(number);
  }

  /// a … z, aa, bb … zz, aaa: letters repeat, they do not count in base 26.
  private static String letters(int number) {
    if (number <= 0) {
      return decimal(number);
    }
    int index = (number - 1) % LAST_LETTER;
    return String.valueOf((char) ('a' + index % LETTERS)).repeat(index / LETTERS + 1);
  }

  private static String roman(int number) {
    if (number <= 0 || number >= 4000) {
      return decimal(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int sign = 0; sign < ROMAN_VALUES.length; sign++) {
      roman.repeat(ROMAN_SIGNS[sign], rest / ROMAN_VALUES[sign]);
      rest %= ROMAN_VALUES[sign];
    }
    return roman.toString();
  }

  private static String ordinal(int number) {
    boolean teen = number / 10 % 10 == 1;
    return number + switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String words(int number, String[] last, String ending) {
    if (number <= 0 || number >= 100) {
      return decimal(number);
    }
    if (number < ONES.length) {
      return last[number];
    }
    String tens = TENS[number / 10];
    if (number % 10 != 0) {
      return tens + "-" + last[number % 10].toLowerCase(Locale.ROOT);
    }
    return ending.isEmpty() ? tens : tens.substring(0, tens.length() - 1) + "ie" + ending;
  }

  private static String sign(int number, char first, int count) {
    return number > 0 && number <= count ? String.valueOf((char) (first + number - 1)) : decimal(number);
  }

  private static String oneOf(int number, String signs) {
    return number > 0 ? String.valueOf(signs.charAt((number - 1) % signs.length())) : decimal(number);
  }

  private static String fullWidth(int number) {
    return decimal(number).chars()
        .map(digit -> digit >= '0' && digit <= '9' ? digit - '0' + '０' : digit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String counting(int number) {
    if (number < 0 || number >= 100) {
      return decimal(number);
    }
    int tens = number / 10;
    String ones = number % 10 == 0 && tens > 0 ? "" : IDEOGRAPHS.substring(number % 10, number % 10 + 1);
    return (tens > 1 ? IDEOGRAPHS.substring(tens, tens + 1) : "") + (tens > 0 ? "十" : "") + ones;
  }
}

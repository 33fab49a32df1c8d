package codicil.sample;

import java.util.ArrayList;
import java.util.List;

/// The levels of a document's list: first the dotted ones, then `(a)`, `(i)` and `(A)`.
///
/// @param prefix the letter before a Section's numbers, else empty
/// @param dotted how many levels have dotted numbers
record LabelLevels(String prefix, int dotted) {
  private static final List<String> ROMAN =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
          "xvi", "xvii", "xviii", "xix", "xx");

  static LabelLevels of(String prefix) {
    return new LabelLevels(prefix, prefix.isEmpty() ? 4 : 2);
  }

  int count() {
    return dotted + 3;
  }

  /// The text of a level as a list writes it: `H%1.%2`, `(%3)`.
  String pattern(int level) {
    if (level >= dotted) {
      return "(%" + (level + 1) + ")";
    }
    var pattern = new StringBuilder(prefix).append("%1");
    for (int each = 1; each <= level; each++) {
      pattern.append(".%").append(each + 1);
    }
    return pattern.toString();
  }

  String format(int level) {
    return level < dotted ? "decimal" : List.of("lowerLetter", "lowerRoman", "upperLetter").get(level - dotted);
  }

  /// The numbers of a dotted label, none if it is not one or has a letter in it: `H8.16` is 8, 16 and `H8.16A` nothing.
  List<Integer> numbers(String label) {
    String bare = label.startsWith(prefix) ? label.substring(prefix.length()) : label;
    var numbers = new ArrayList<Integer>();
    for (String part : bare.split("\\.", -1)) {
      if (!part.matches("\\d+")) {
        return List.of();
      }
      numbers.add(Integer.valueOf(part));
    }
    return numbers;
  }

  int dottedLevel(String label) {
    return (int) label.chars().filter(each -> each == '.').count();
  }

  /// The letter's place in the alphabet; as Word counts, `aa` is 27 and `bb` 28. 0 for what Word would never count.
  static int letter(String letters) {
    boolean same = letters.chars().allMatch(each -> each == letters.charAt(0));
    return same ? Character.toLowerCase(letters.charAt(0)) - 'a' + 1 + 26 * (letters.length() - 1) : 0;
  }

  /// 0 for what is no Roman numeral up to 20.
  static int roman(String letters) {
    return ROMAN.indexOf(letters) + 1;
  }
}

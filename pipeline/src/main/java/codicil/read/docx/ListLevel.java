package codicil.read.docx;

import codicil.word.Element;
import java.util.Optional;

/// One level of a list (ISO/IEC 29500-1 §17.9.6).
///
/// @param start its first number
/// @param restart how many of the outermost levels make it start anew; 0 if none does
/// @param text what is printed, `%1` to `%9` standing for the numbers of the levels
/// @param format how its number is written (§17.18.59)
/// @param legal whether all numbers in its text are written in decimal
/// @param style the id of the paragraph style tied to it, empty if there is none
record ListLevel(int start, int restart, String text, String format, boolean legal, String style) {

  /// @param index its depth, from 0
  static ListLevel of(Element level, int index) {
    int restart = Whole.of(level.val("w:lvlRestart")).orElse(index);
    return new ListLevel(Whole.of(level.val("w:start")).orElse(0), Math.min(restart, index),
        level.val("w:lvlText").orElse(""), format(level), level.on("w:isLgl"), level.val("w:pStyle").orElse(""));
  }

  /// A format that only later versions of Word know stands beside one that all know (ISO/IEC 29500-3 §7.5).
  private static String format(Element level) {
    Optional<Element> known =
        level.child("mc:AlternateContent").flatMap(alternatives -> alternatives.child("mc:Fallback"));
    return level.val("w:numFmt").or(() -> known.flatMap(fallback -> fallback.val("w:numFmt"))).orElse("decimal");
  }

  ListLevel startingAt(int first) {
    return new ListLevel(first, restart, text, format, legal, style);
  }
}

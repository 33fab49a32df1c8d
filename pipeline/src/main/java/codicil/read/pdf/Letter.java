package codicil.read.pdf;

import java.util.regex.Pattern;

/// A letter as it was placed on a page.
///
/// @param text its characters; a ligature has several
/// @param x its left edge, in points from the left of the page
/// @param y its baseline, in points from the top
/// @param width how far it reaches
/// @param size its font's size as shown
/// @param face what its font looks like
/// @param spaced whether a blank was printed after it; blanks themselves are no letters
/// @param mark the marked content that it stands in (ISO 32000-1 §14.6), by its number plus one; [#UNMARKED] or
///        [#ARTIFACT] outside the structure
/// @param link where it leads, empty for most
record Letter(String text, float x, float y, float width, float size, Face face, boolean spaced, int mark,
    String link) {
  static final int UNMARKED = 0;
  /// What the page was furnished with: running headers, page numbers, rules.
  static final int ARTIFACT = Integer.MAX_VALUE;

  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF00-\\uFFEF]");

  /// What a font looks like.
  ///
  /// @param raised whether it stands above its line, as the number of a note does
  record Face(boolean bold, boolean italic, boolean raised) {
    static final Face PLAIN = new Face(false, false, false);

    Face shared(Face other) {
      return new Face(bold && other.bold, italic && other.italic, raised && other.raised);
    }
  }

  float right() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /// Whether it belongs to a script that puts no blanks between words: Chinese, Japanese.
  boolean isUnspaced() {
    return UNSPACED.matcher(text).lookingAt();
  }

  boolean isTagged() {
    return mark != UNMARKED && mark != ARTIFACT;
  }

  Letter raised() {
    return new Letter(text, x, y, width, size, new Face(face.bold, face.italic, true), spaced, mark, link);
  }

  Letter withBlank() {
    return new Letter(text, x, y, width, size, face, true, mark, link);
  }

  /// The same place as an ordinary blank.
  Letter blank() {
    return new Letter(" ", x, y, width, size, face, spaced, mark, link);
  }

  Letter linked(String target) {
    return new Letter(text, x, y, width, size, face, spaced, mark, target);
  }
}

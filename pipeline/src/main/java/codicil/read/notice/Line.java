package codicil.read.notice;

import java.util.regex.Pattern;

/// A line of a notice: a paragraph, an item of a list or a row of a table.
///
/// @param number its place in the file, from 1
/// @param text its text without the blanks around it; a tab between the cells of a row, a bullet before an item
record Line(int number, String text) {
  private static final Pattern BULLET = Pattern.compile("^(?:[•●◦▪‣·*–—-]|o(?=\\s))\\s*");

  boolean isBlank() {
    return text.isEmpty();
  }

  boolean isItem() {
    return BULLET.matcher(text).find();
  }

  /// The text without its bullet.
  String words() {
    return BULLET.matcher(text).replaceFirst("");
  }

  /// Whether it may be a heading: short, no item, no sentence.
  boolean isHeadingLike() {
    return !isBlank() && !isItem() && text.length() < 200 && !text.endsWith(".") && !text.contains("\t");
  }
}

package codicil.read.pdf;

import java.util.List;

/// A printed line, or the part of one that stands in a column.
///
/// @param page counted from 1
/// @param column 0 for a line across the page, 1 or 2 for one in a column
/// @param letters from left to right, with blanks between words
record Print(int page, int column, List<Letter> letters) implements Item {
  Print {
    letters = List.copyOf(letters);
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("a line without letters");
    }
  }

  float left() {
    return letters.getFirst().x();
  }

  float right() {
    return letters.getLast().right();
  }

  float baseline() {
    return letters.stream().max((a, b) -> Float.compare(a.size(), b.size())).orElseThrow().y();
  }

  /// The size of most of its letters.
  float size() {
    return (float) letters.stream().mapToDouble(Letter::size).sorted().skip(letters.size() / 2).findFirst().orElse(1);
  }

  boolean bold() {
    return letters.stream().filter(letter -> !letter.text().isBlank()).allMatch(Letter::bold);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(letter.text()));
    return text.toString();
  }

  /// How wide its first word is.
  float firstWord() {
    return letters.stream()
        .takeWhile(letter -> !letter.text().isBlank())
        .reduce((_, last) -> last)
        .map(last -> last.right() - left())
        .orElse(0f);
  }
}

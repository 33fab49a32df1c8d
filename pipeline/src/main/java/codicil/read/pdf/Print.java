package codicil.read.pdf;

import java.util.Arrays;
import java.util.List;

/// A printed line, or the part of one that stands in a column.
final class Print implements Item {
  private final int page;
  private final int column;
  private final List<Letter> letters;
  private final float baseline;
  private final float size;
  private final boolean bold;
  private final String text;

  /// @param page counted from 1
  /// @param column 0 for a line across the page, 1 or 2 for one in a column
  /// @param letters from left to right, with blanks between words
  Print(int page, int column, List<Letter> letters) {
    if (letters.isEmpty()) {
      throw new IllegalArgumentException("a line without letters");
    }
    this.page = page;
    this.column = column;
    this.letters = List.copyOf(letters);
    Letter largest = letters.getFirst();
    boolean allBold = true;
    StringBuilder words = new StringBuilder();
    float[] sizes = new float[letters.size()];
    for (int at = 0; at < sizes.length; at++) {
      Letter letter = letters.get(at);
      largest = letter.size() > largest.size() ? letter : largest;
      allBold &= letter.isBlank() || letter.face().bold();
      words.append(letter.text());
      sizes[at] = letter.size();
    }
    Arrays.sort(sizes);
    baseline = largest.y();
    size = sizes[sizes.length / 2];
    bold = allBold;
    text = words.toString();
  }

  int page() {
    return page;
  }

  int column() {
    return column;
  }

  List<Letter> letters() {
    return letters;
  }

  float left() {
    return letters.getFirst().x();
  }

  float right() {
    return letters.getLast().right();
  }

  float baseline() {
    return baseline;
  }

  /// The size of most of its letters.
  float size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  String text() {
    return text;
  }

  /// Whether the document's maker marked it as what pages are furnished with.
  boolean isFurniture() {
    return letters.stream().allMatch(letter -> letter.mark() == Letter.ARTIFACT);
  }

  /// How wide its first word is. Chinese and Japanese may be broken after any character.
  float firstWord() {
    float end = left();
    for (Letter letter : letters) {
      if (letter.isBlank() || end > left() && letter.isUnspaced()) {
        break;
      }
      end = letter.right();
    }
    return end - left();
  }
}

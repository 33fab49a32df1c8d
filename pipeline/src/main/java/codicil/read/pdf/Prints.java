package codicil.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sets the letters of a page in lines, from top to bottom, and puts the blanks between words that PDF leaves out.
final class Prints {
  private static final float SAME_LINE = 0.45f;
  private static final float BLANK = 0.18f;
  private static final float TAB = 1.6f;
  private static final float GUTTER = 1.2f;

  private Prints() {}

  /// The lines of a page in reading order, column by column where there are two.
  static List<Print> of(Sheet sheet) {
    List<List<Letter>> rows = rows(sheet);
    return Columns.gutter(rows, sheet.width())
        .map(gutter -> Columns.read(rows, gutter, sheet.number()))
        .orElseGet(() -> rows.stream().map(row -> print(sheet.number(), 0, row)).toList());
  }

  private static List<List<Letter>> rows(Sheet sheet) {
    List<Letter> byHeight = sheet.letters()
        .stream()
        .filter(letter -> !letter.text().isBlank())
        .sorted(Comparator.comparingDouble(Letter::y))
        .toList();
    List<List<Letter>> rows = new ArrayList<>();
    for (Letter letter : byHeight) {
      if (rows.isEmpty() || !isOnLine(rows.getLast(), letter)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(letter);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Letter::x)));
    return rows;
  }

  /// Raised and lowered letters stay on their line, so the first letter's baseline is compared.
  private static boolean isOnLine(List<Letter> row, Letter letter) {
    Letter first = row.getFirst();
    return letter.y() - first.y() < SAME_LINE * Math.max(first.size(), letter.size());
  }

  /// Puts blanks into a row of letters; wide gaps become tabs, for there a label ends.
  static Print print(int page, int column, List<Letter> row) {
    List<Letter> letters = new ArrayList<>();
    for (Letter letter : row) {
      if (!letters.isEmpty()) {
        Letter last = letters.getLast();
        float gap = letter.x() - last.right();
        float size = Math.min(last.size(), letter.size());
        if (gap < -0.5f * size && last.text().equals(letter.text())) {
          continue;
        }
        if (gap > BLANK * size) {
          String blank = gap > TAB * size ? "\t" : " ";
          letters.add(new Letter(blank, last.right(), letter.y(), gap, size, last.bold() && letter.bold(),
              last.italic() && letter.italic()));
        }
      }
      letters.add(letter);
    }
    return new Print(page, column, letters);
  }

  /// Splits a row where a gap is wide enough to part columns.
  static List<List<Letter>> parts(List<Letter> row) {
    List<List<Letter>> parts = new ArrayList<>();
    for (Letter letter : row) {
      if (parts.isEmpty() || letter.x() - parts.getLast().getLast().right() > GUTTER * letter.size()) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(letter);
    }
    return parts;
  }
}

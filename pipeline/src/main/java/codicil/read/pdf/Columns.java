package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds out whether a page is set in two columns of running text, and reads them one after the other.
///
/// A table of two columns is not: its cells do not fill their widths.
final class Columns {
  private static final int FEWEST_ROWS = 12;
  private static final int STEPS = 30;
  private static final double FILLED = 0.55;

  private Columns() {}

  /// Where the two columns part; empty for a page in one column.
  static Optional<Float> gutter(List<List<Letter>> rows, float width) {
    if (rows.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    for (int step = 0; step <= STEPS; step++) {
      // from the middle outwards, to both sides in turn
      int away = (step + 1) / 2;
      float at = width * (0.5f + (step % 2 == 0 ? away : -away) * 0.005f);
      if (parts(rows, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// Whether nearly no words run across a place, and many stand on both of its sides.
  static boolean areParted(List<List<Letter>> rows, float at) {
    List<List<Letter>> parted = rows.stream().filter(row -> !crosses(row, at)).toList();
    return rows.size() >= FEWEST_ROWS && parted.size() * 5 >= rows.size() * 4
        && Math.min(side(parted, letter -> letter.x() < at).size(), side(parted, letter -> letter.x() >= at).size())
            * 5 > rows.size();
  }

  private static boolean parts(List<List<Letter>> rows, float at) {
    if (!areParted(rows, at)) {
      return false;
    }
    List<List<Letter>> parted = rows.stream().filter(row -> !crosses(row, at)).toList();
    List<List<Letter>> left = side(parted, letter -> letter.x() < at);
    List<List<Letter>> right = side(parted, letter -> letter.x() >= at);
    return Math.min(left.size(), right.size()) * 5 > rows.size() * 2 && filled(left) > FILLED && filled(right) > FILLED;
  }

  /// Whether lines are text in two columns, though the page as a whole is not. A column of labels is narrower than its text.
  static boolean areRunning(List<Print> lines, float gutter) {
    List<List<Letter>> rows = lines.stream().map(Print::letters).toList();
    List<List<Letter>> left = side(rows, letter -> letter.x() < gutter);
    List<List<Letter>> right = side(rows, letter -> letter.x() >= gutter);
    return rows.size() >= FEWEST_ROWS && filled(left) > FILLED && filled(right) > FILLED
        && Math.min(width(left), width(right)) * 2 > Math.max(width(left), width(right));
  }

  private static double width(List<List<Letter>> rows) {
    double left = rows.stream().mapToDouble(row -> row.getFirst().x()).min().orElse(0);
    return rows.stream().mapToDouble(row -> row.getLast().right()).max().orElse(left) - left;
  }

  /// The lines of two columns, one after the other.
  static List<Print> apart(List<Print> lines, float gutter) {
    List<Letter> letters = lines.stream().flatMap(line -> line.letters().stream()).filter(l -> !l.isBlank()).toList();
    return columns(letters, gutter, lines.getFirst().page());
  }

  private static List<List<Letter>> side(List<List<Letter>> rows, Predicate<Letter> within) {
    return rows.stream().map(row -> row.stream().filter(within).toList()).filter(row -> !row.isEmpty()).toList();
  }

  /// How much of its width a column fills with letters, between 0 and 1; running text fills more than four fifths.
  private static double filled(List<List<Letter>> rows) {
    double width = width(rows);
    return rows.stream()
        .mapToDouble(row -> row.stream().mapToDouble(Letter::width).sum() / width)
        .average()
        .orElse(0);
  }

  /// Whether words run across the place without a gap.
  private static boolean crosses(List<Letter> row, float at) {
    return Prints.parts(row).stream().anyMatch(part -> part.getFirst().x() < at && part.getLast().right() > at);
  }

  /// Rows that run across both columns stay where they are, between what is above and what is below. The columns' own
  /// lines need not stand beside each other, so each is set in rows by itself.
  static List<Print> read(List<List<Letter>> rows, float gutter, int page) {
    List<Print> lines = new ArrayList<>();
    List<Letter> beside = new ArrayList<>();
    for (List<Letter> row : rows) {
      if (crosses(row, gutter)) {
        lines.addAll(columns(beside, gutter, page));
        beside.clear();
        lines.add(Prints.print(page, 0, row));
      } else {
        beside.addAll(row);
      }
    }
    lines.addAll(columns(beside, gutter, page));
    return lines;
  }

  private static List<Print> columns(List<Letter> letters, float gutter, int page) {
    List<Letter> left = letters.stream().filter(letter -> letter.x() < gutter).toList();
    List<Letter> right = letters.stream().filter(letter -> letter.x() >= gutter).toList();
    return Stream.concat(Prints.rows(left).stream().map(row -> Prints.print(page, 1, row)),
        Prints.rows(right).stream().map(row -> Prints.print(page, 2, row))).toList();
  }
}

package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds out whether a page is set in two columns of running text, and reads them one after the other.
///
/// A table of two columns is not: its cells do not fill their widths.
final class Columns {
  private static final int FEWEST_ROWS = 12;
  private static final int STEPS = 30;
  private static final double FILLED = 0.7;

  private Columns() {}

  /// Where the two columns part; empty for a page in one column.
  static Optional<Float> gutter(List<List<Letter>> rows, float width) {
    if (rows.size() < FEWEST_ROWS) {
      return Optional.empty();
    }
    for (int step = 0; step <= STEPS; step++) {
      // from the middle outwards, to both sides in turn
      float at = width * (0.5f + (step % 2 == 0 ? 1 : -1) * (step + 1) / 2 * 0.005f);
      if (parts(rows, at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean parts(List<List<Letter>> rows, float at) {
    List<List<Letter>> parted = rows.stream().filter(row -> isParted(row, at)).toList();
    long crossing = rows.stream().filter(row -> crosses(row, at)).count();
    if (parted.size() * 2 < rows.size() || crossing * 5 > rows.size()) {
      return false;
    }
    double left = parted.stream().mapToDouble(row -> row.getFirst().x()).min().orElse(0);
    double right = parted.stream().mapToDouble(row -> row.getLast().right()).max().orElse(0);
    double filled = parted.stream().mapToDouble(row -> filled(row, at, left, right)).average().orElse(0);
    return filled > FILLED;
  }

  private static double filled(List<Letter> row, float at, double left, double right) {
    double first = row.stream().filter(letter -> letter.x() < at).mapToDouble(Letter::width).sum() / (at - left);
    double second = row.stream().filter(letter -> letter.x() >= at).mapToDouble(Letter::width).sum() / (right - at);
    return Math.min(first, second);
  }

  private static boolean isParted(List<Letter> row, float at) {
    return row.getFirst().x() < at && row.getLast().right() > at && !crosses(row, at);
  }

  /// Whether words run across the place without a gap.
  private static boolean crosses(List<Letter> row, float at) {
    return Prints.parts(row).stream().anyMatch(part -> part.getFirst().x() < at && part.getLast().right() > at);
  }

  /// Rows that run across both columns stay where they are, between what is above and what is below.
  static List<Print> read(List<List<Letter>> rows, float gutter, int page) {
    List<Print> lines = new ArrayList<>();
    List<Print> second = new ArrayList<>();
    for (List<Letter> row : rows) {
      if (crosses(row, gutter)) {
        lines.addAll(second);
        second.clear();
        lines.add(Prints.print(page, row));
      } else {
        List<Letter> left = row.stream().filter(letter -> letter.x() < gutter).toList();
        List<Letter> right = row.stream().filter(letter -> letter.x() >= gutter).toList();
        if (!left.isEmpty()) {
          lines.add(Prints.print(page, left));
        }
        if (!right.isEmpty()) {
          second.add(Prints.print(page, right));
        }
      }
    }
    lines.addAll(second);
    return lines;
  }
}

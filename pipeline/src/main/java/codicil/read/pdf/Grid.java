package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// A table as its rules and lines.
///
/// @param top its upper edge, in points from the top of the page
/// @param columns where its columns begin, and where the last one ends
/// @param rows its rows, top down
record Grid(float top, List<Float> columns, List<List<Box>> rows) implements Item, Block {
  private static final float SAME = 4;

  Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// A cell.
  ///
  /// @param columns how many columns it spans
  /// @param lines what stands in it
  record Box(int columns, List<Print> lines) {
    Box {
      lines = List.copyOf(lines);
    }
  }

  /// Whether another table has the same columns and so may be its continuation on the next page.
  boolean isContinuedBy(Grid next) {
    if (columns.size() != next.columns.size()) {
      return false;
    }
    for (int at = 0; at < columns.size(); at++) {
      if (Math.abs(columns.get(at) - next.columns.get(at)) > SAME) {
        return false;
      }
    }
    return true;
  }

  /// This table with the rows of its continuation, whose heading row may be repeated.
  Grid with(Grid continuation) {
    List<List<Box>> all = new ArrayList<>(rows);
    boolean repeated = words(rows.getFirst()).equals(words(continuation.rows.getFirst()));
    all.addAll(continuation.rows.subList(repeated ? 1 : 0, continuation.rows.size()));
    return new Grid(top, columns, all);
  }

  private static List<String> words(List<Box> row) {
    return row.stream().flatMap(box -> box.lines().stream()).map(Print::text).toList();
  }
}

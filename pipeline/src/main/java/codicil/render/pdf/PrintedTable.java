package codicil.render.pdf;

import codicil.render.Block;
import codicil.render.html.Cells;
import codicil.render.html.RedlinePage;
import codicil.render.html.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table of a redline for print: every row has as many columns as the others (ISO 14289-1 §7.5), and its first rows are
/// repeated on every page if they are headings.
///
/// @param tagged whether a column says what happened to each row
/// @param head the heading rows
/// @param body the others
public record PrintedTable(boolean tagged, List<Row> head, List<Row> body) {
  public PrintedTable {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }

  /// A row.
  ///
  /// @param row the row with its cells
  /// @param missing how many columns it has less than the widest row
  public record Row(RedlinePage.Row row, int missing) {}

  /// Prepares a table.
  public static PrintedTable of(Block.Grid grid) {
    List<RedlinePage.Row> rows = RedlinePage.rows(grid, View.BOTH);
    int[] widths = widths(rows);
    int widest = IntStream.of(widths).max().orElse(0);
    List<Row> all = new ArrayList<>();
    for (int at = 0; at < widths.length; at++) {
      all.add(new Row(rows.get(at), widest - widths[at]));
    }
    int heads = heads(rows);
    return new PrintedTable(grid.hasEntries(), all.subList(0, heads), all.subList(heads, all.size()));
  }

  /// How many columns each row has, those of cells that reach down into it too.
  private static int[] widths(List<RedlinePage.Row> rows) {
    int[] widths = new int[rows.size()];
    for (int at = 0; at < widths.length; at++) {
      for (Cells cell : rows.get(at).cells()) {
        for (int below = at; below < Math.min(widths.length, at + cell.rows()); below++) {
          widths[below] += cell.box().columns();
        }
      }
    }
    return widths;
  }

  /// How many rows are headings: those from the top, if none of their cells reaches down into the others, and if others are
  /// left.
  private static int heads(List<RedlinePage.Row> rows) {
    int heads = (int) rows.stream().takeWhile(row -> row.line().header()).count();
    boolean apart = IntStream.range(0, heads)
        .allMatch(at -> rows.get(at).cells().stream().allMatch(cell -> at + cell.rows() <= heads));
    return apart && heads < rows.size() ? heads : 0;
  }
}

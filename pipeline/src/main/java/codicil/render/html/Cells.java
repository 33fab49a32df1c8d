package codicil.render.html;

import codicil.render.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cells of a table as HTML counts them: what Word merges downwards spans rows.
///
/// @param box the cell
/// @param rows how many rows it spans
public record Cells(Block.Box box, int rows) {

  /// The cells of each of these rows; a cell that continues the one above it is left out, unless there is none or it has
  /// words of its own.
  static List<List<Cells>> of(List<Block.Line> lines) {
    List<List<Cells>> rows = new ArrayList<>();
    Map<Integer, Integer> covered = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      List<Cells> cells = new ArrayList<>();
      int column = 0;
      for (Block.Box box : lines.get(at).boxes()) {
        int left = covered.getOrDefault(column, 0);
        if (left > 0) {
          covered.put(column, left - 1);
        } else {
          int below = below(lines, at, column, box);
          covered.put(column, below);
          cells.add(new Cells(box, 1 + below));
        }
        column += box.columns();
      }
      rows.add(cells);
    }
    return rows;
  }

  /// How many rows below a cell continue it.
  private static int below(List<Block.Line> lines, int from, int column, Block.Box head) {
    int rows = 0;
    while (from + rows + 1 < lines.size() && isContinued(lines.get(from + rows + 1), column, head)) {
      rows++;
    }
    return rows;
  }

  private static boolean isContinued(Block.Line line, int column, Block.Box head) {
    int at = 0;
    for (Block.Box box : line.boxes()) {
      if (at == column) {
        return box.merged() && box.columns() == head.columns()
            && box.blocks().stream().allMatch(block -> block.pieces().findAny().isEmpty());
      }
      at += box.columns();
    }
    return false;
  }
}

package codicil.model;

import java.util.List;

/// A table in a clause: which lines of the clause's text stand in which cell.
///
/// @param line the line of the text that its first words are, from 0
/// @param rows its rows, top down; the cells take up the following lines one after the other
public record Grid(int line, List<Row> rows) implements Inset {
  public Grid {
    rows = List.copyOf(rows);
  }

  /// A row.
  ///
  /// @param header whether it is repeated as a heading row
  /// @param cells its cells, in reading order
  public record Row(boolean header, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A cell.
  ///
  /// @param lines how many lines of the text stand in it; 0 if it is blank
  /// @param columns how many columns it spans, at least 1
  public record Cell(int lines, int columns) {}

  @Override
  public int lines() {
    return rows.stream().flatMap(row -> row.cells().stream()).mapToInt(Cell::lines).sum();
  }
}

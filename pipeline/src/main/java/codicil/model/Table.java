package codicil.model;

import java.util.List;
import java.util.stream.Collectors;

/// A table as rows of cells of passages.
///
/// @param rows the rows, top down
/// @param format a digest of the table's own properties and grid
public record Table(List<Row> rows, String format) implements Passage {
  public Table {
    rows = List.copyOf(rows);
  }

  @Override
  public String words() {
    return rows.stream().map(Row::words).collect(Collectors.joining("\n"));
  }

  /// A row.
  ///
  /// @param cells the cells, in reading order
  /// @param header whether it is repeated as a heading row
  /// @param format a digest of the row's own properties
  public record Row(List<Cell> cells, boolean header, String format) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The words of its cells, one cell a line.
    public String words() {
      return cells.stream().map(Cell::words).collect(Collectors.joining("\n"));
    }
  }

  /// A cell.
  ///
  /// @param columns how many grid columns it spans, at least 1
  /// @param merged whether it continues the cell above it
  /// @param passages what stands in it
  /// @param format a digest of the cell's own properties
  public record Cell(int columns, boolean merged, List<Passage> passages, String format) {
    public Cell {
      passages = List.copyOf(passages);
    }

    /// The words of its passages, one passage a line.
    public String words() {
      return passages.stream().map(Passage::words).collect(Collectors.joining("\n"));
    }
  }
}

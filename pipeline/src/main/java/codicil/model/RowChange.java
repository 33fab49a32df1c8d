package codicil.model;

import java.util.List;
import java.util.stream.Stream;

/// What became of a row of a table.
public sealed interface RowChange {
  /// A row whose cells and properties are the same.
  record Kept(Table.Row before, Table.Row after) implements RowChange {}

  /// A row of the after side only.
  record Inserted(Table.Row after) implements RowChange {}

  /// A row of the before side only.
  record Deleted(Table.Row before) implements RowChange {}

  /// A row of which cells or properties differ. The cells, in order, yield those of the before side (all but those of the
  /// after side only) and those of the after side.
  record Edited(Table.Row before, Table.Row after, List<CellChange> cells) implements RowChange {
    public Edited {
      cells = List.copyOf(cells);
    }

    /// What became of the passages of its cells, cell by cell.
    public Stream<List<Change>> changes() {
      return cells.stream().map(CellChange::changes);
    }
  }
}

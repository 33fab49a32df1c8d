package codicil.model;

import java.util.List;

/// What became of a row of a table.
public sealed interface RowChange {
  /// A row whose cells and properties are the same.
  record Kept(Table.Row before, Table.Row after) implements RowChange {}

  /// A row of the after side only.
  record Inserted(Table.Row after) implements RowChange {}

  /// A row of the before side only.
  record Deleted(Table.Row before) implements RowChange {}

  /// A row with the same cells on both sides, some of which differ; one list of changes a cell, in order.
  record Edited(Table.Row before, Table.Row after, List<List<Change>> cells) implements RowChange {
    public Edited {
      cells = List.copyOf(cells);
    }
  }
}

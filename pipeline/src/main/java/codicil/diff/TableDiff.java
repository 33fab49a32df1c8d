package codicil.diff;

import codicil.model.CellChange;
import codicil.model.Change;
import codicil.model.RowChange;
import codicil.model.StoryChange;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What became of the rows and cells of a table.
final class TableDiff {
  private final Diff diff;
  private final Likeness likeness;

  TableDiff(Diff diff, Likeness likeness) {
    this.diff = diff;
    this.likeness = likeness;
  }

  List<Change> of(Table before, Table after, Coarse coarse) {
    if (before.equals(after)) {
      return List.of(new Change.Kept(before, after));
    }
    Columns columns = Columns.of(before, after, likeness);
    List<RowChange> rows = new ArrayList<>();
    for (Alignment.Pair pair : Alignment.of(before.rows(), after.rows(), likeness.rows(columns))) {
      if (pair.after() < 0) {
        rows.add(new RowChange.Deleted(before.rows().get(pair.before())));
      } else if (pair.before() < 0) {
        rows.add(new RowChange.Inserted(after.rows().get(pair.after())));
      } else {
        Table.Row old = before.rows().get(pair.before());
        Table.Row now = after.rows().get(pair.after());
        rows.add(old.cells().size() == now.cells().size() ? row(old, now) : row(old, now, cells(old, now, columns)));
      }
    }
    if (before.format().equals(after.format()) && rows.stream().allMatch(RowChange.Kept.class::isInstance)) {
      return List.of(new Change.Kept(before, after));
    }
    boolean nothingLeft =
        rows.stream().allMatch(row -> row instanceof RowChange.Deleted || row instanceof RowChange.Inserted);
    return nothingLeft || coarse.is(before, after)
        ? List.of(new Change.Deleted(before), new Change.Inserted(after))
        : List.of(new Change.EditedTable(before, after, rows));
  }

  private RowChange row(Table.Row before, Table.Row after) {
    List<CellChange> cells = IntStream.range(0, before.cells().size())
        .mapToObj(i -> cell(before.cells().get(i), after.cells().get(i)))
        .toList();
    boolean kept = cells.stream().flatMap(cell -> cell.changes().stream()).allMatch(Change.Kept.class::isInstance)
        && before.format().equals(after.format()) && IntStream.range(0, before.cells().size())
            .allMatch(i -> before.cells().get(i).format().equals(after.cells().get(i).format()));
    return kept ? new RowChange.Kept(before, after) : new RowChange.Edited(before, after, cells);
  }

  /// Which cells of a row answer to each other: as the columns do, or where single cells came or went, by their words.
  private List<Alignment.Pair> cells(Table.Row before, Table.Row after, Columns columns) {
    return columns.fit(before, after) ? columns.pairs()
        : Alignment.of(before.cells(), after.cells(), likeness.columns());
  }

  /// A row that cells came to or went from.
  private RowChange row(Table.Row before, Table.Row after, List<Alignment.Pair> pairs) {
    List<CellChange> cells = new ArrayList<>();
    for (Alignment.Pair pair : pairs) {
      if (pair.after() < 0) {
        cells.add(new CellChange(StoryChange.Side.BEFORE,
            before.cells().get(pair.before()).passages().stream().<Change>map(Change.Deleted::new).toList()));
      } else if (pair.before() < 0) {
        cells.add(new CellChange(StoryChange.Side.AFTER,
            after.cells().get(pair.after()).passages().stream().<Change>map(Change.Inserted::new).toList()));
      } else {
        cells.add(cell(before.cells().get(pair.before()), after.cells().get(pair.after())));
      }
    }
    return new RowChange.Edited(before, after, cells);
  }

  private CellChange cell(Table.Cell before, Table.Cell after) {
    return new CellChange(StoryChange.Side.BOTH, diff.passages(before.passages(), after.passages()));
  }
}

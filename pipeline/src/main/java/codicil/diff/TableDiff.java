package codicil.diff;

import codicil.model.Change;
import codicil.model.RowChange;
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
    List<RowChange> rows = new ArrayList<>();
    for (Alignment.Pair pair : Alignment.of(before.rows(), after.rows(), likeness.rows())) {
      if (pair.after() < 0) {
        rows.add(new RowChange.Deleted(before.rows().get(pair.before())));
      } else if (pair.before() < 0) {
        rows.add(new RowChange.Inserted(after.rows().get(pair.after())));
      } else {
        rows.add(row(before.rows().get(pair.before()), after.rows().get(pair.after())));
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
    List<List<Change>> cells = IntStream.range(0, before.cells().size())
        .mapToObj(i -> diff.passages(before.cells().get(i).passages(), after.cells().get(i).passages()))
        .toList();
    boolean kept = cells.stream().flatMap(List::stream).allMatch(Change.Kept.class::isInstance)
        && before.format().equals(after.format()) && IntStream.range(0, before.cells().size())
            .allMatch(i -> before.cells().get(i).format().equals(after.cells().get(i).format()));
    return kept ? new RowChange.Kept(before, after) : new RowChange.Edited(before, after, cells);
  }
}

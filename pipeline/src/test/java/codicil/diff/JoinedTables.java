package codicil.diff;

import codicil.model.Passage;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.List;

/// Passages as Word shows them: tables with nothing between them are one.
public final class JoinedTables {
  private JoinedTables() {}

  /// The passages, each table joined with those that follow it at once.
  public static List<Passage> of(List<Passage> passages) {
    List<Passage> joined = new ArrayList<>();
    for (Passage passage : passages) {
      if (passage instanceof Table table && !joined.isEmpty() && joined.getLast() instanceof Table above) {
        List<Table.Row> rows = new ArrayList<>(above.rows());
        rows.addAll(table.rows());
        joined.set(joined.size() - 1, new Table(rows, above.format()));
      } else {
        joined.add(passage);
      }
    }
    return joined;
  }
}

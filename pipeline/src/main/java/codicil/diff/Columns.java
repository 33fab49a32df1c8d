package codicil.diff;

import codicil.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which columns of a table of the before side answer to which of the after side, where columns came or went.
///
/// That is asked only of tables of which most rows have as many cells as each other, but on the two sides another number
/// of them. A column is known by all its words: an empty cell, or one that is the same in every row, says nothing of
/// where it belongs.
///
/// @param before how many cells the rows of the before side have
/// @param after how many those of the after side have
/// @param pairs the columns in order; empty where none came or went
record Columns(int before, int after, List<Alignment.Pair> pairs) {
  /// The share of the words of the smaller table that the columns which stay must hold.
  private static final double FAIR_SHARE = 0.35;

  private static final Columns AS_THEY_WERE = new Columns(0, 0, List.of());

  /// The cells of a column, top down; by identity, because columns of the same words stand at different places.
  record Column(List<Table.Cell> cells) {}

  Columns {
    pairs = List.copyOf(pairs);
  }

  static Columns of(Table before, Table after, Likeness likeness) {
    int olds = usual(before);
    int news = usual(after);
    if (olds == news || olds == 0 || news == 0) {
      return AS_THEY_WERE;
    }
    List<Column> from = columns(before, olds);
    List<Column> to = columns(after, news);
    List<Alignment.Pair> pairs = Alignment.of(from, to, likeness.columns());
    int kept = pairs.stream()
        .filter(pair -> pair.before() >= 0 && pair.after() >= 0)
        .mapToInt(pair -> Math.min(likeness.words(from.get(pair.before())), likeness.words(to.get(pair.after()))))
        .sum();
    boolean fair = kept > 0 && kept >= FAIR_SHARE * Math.min(likeness.words(before), likeness.words(after));
    return fair ? new Columns(olds, news, pairs) : AS_THEY_WERE;
  }

  /// The number of cells that most rows have; 0 if most rows have others.
  private static int usual(Table table) {
    Map<Integer, Integer> counts = new TreeMap<>();
    table.rows().forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
    return counts.entrySet()
        .stream()
        .filter(entry -> 2 * entry.getValue() > table.rows().size())
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private static List<Column> columns(Table table, int cells) {
    List<Table.Row> usual = table.rows().stream().filter(row -> row.cells().size() == cells).toList();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      int at = i;
      columns.add(new Column(usual.stream().map(row -> row.cells().get(at)).toList()));
    }
    return columns;
  }

  /// Whether two rows have the cells that their tables usually have.
  boolean fit(Table.Row row, Table.Row other) {
    return !pairs.isEmpty() && row.cells().size() == before && other.cells().size() == after;
  }
}

package codicil.diff;

import codicil.model.Passage;
import codicil.model.Table;
import com.github.difflib.algorithm.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Cuts tables that were merged from several, or split into several, at the joints, so that each part can be told
/// against its counterpart.
///
/// Rows are matched across all tables of a story by their words. Two tables belong together if matched rows hold a fair
/// share of the words of the smaller, and one is the best counterpart of the other; a table with several counterparts is
/// cut between them. A row that merely went to another table cuts nothing.
final class TableCuts {
  /// The share of the smaller table's words that matched rows must hold.
  private static final double FAIR_SHARE = 0.35;

  /// A row of a table of a side.
  private record Place(int table, int row, String words) {}

  /// Two tables with the words of their matched rows, and the first and last of these on both sides.
  private record Bond(int before, int after, int words, Place firstBefore, Place lastBefore, Place firstAfter,
      Place lastAfter) {
    Bond and(Bond later) {
      return new Bond(before, after, words + later.words, firstBefore, later.lastBefore, firstAfter, later.lastAfter);
    }
  }

  private final List<Table> before;
  private final List<Table> after;
  private final List<Bond> bonds;

  private TableCuts(List<Passage> before, List<Passage> after) {
    this.before = tables(before);
    this.after = tables(after);
    this.bonds = this.before.size() == this.after.size() && this.before.size() < 2 ? List.of() : bonds();
  }

  /// The passages of both sides, tables cut.
  record Sides(List<Passage> before, List<Passage> after) {
    static Sides of(List<Passage> before, List<Passage> after) {
      TableCuts cuts = new TableCuts(before, after);
      return cuts.bonds.isEmpty() ? new Sides(before, after)
          : new Sides(cut(before, cuts.joints(true)), cut(after, cuts.joints(false)));
    }
  }

  private static List<Table> tables(List<Passage> passages) {
    return passages.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  private static List<Place> rows(List<Table> tables) {
    List<Place> rows = new ArrayList<>();
    for (int table = 0; table < tables.size(); table++) {
      for (int row = 0; row < tables.get(table).rows().size(); row++) {
        rows.add(new Place(table, row, tables.get(table).rows().get(row).words()));
      }
    }
    return rows;
  }

  /// Which tables belong together, in order of their rows.
  private List<Bond> bonds() {
    List<Place> olds = rows(before);
    List<Place> news = rows(after);
    Map<List<Integer>, Bond> all = new HashMap<>();
    List<List<Integer>> order = new ArrayList<>();
    int oldAt = 0;
    int newAt = 0;
    List<Change> changes = new ArrayList<>(
        new Patience<>(String::length).anchored(olds.stream().map(Place::words).toList(),
            news.stream().map(Place::words).toList()));
    for (int change = 0; change <= changes.size(); change++) {
      int until = change < changes.size() ? changes.get(change).startOriginal : olds.size();
      for (; oldAt < until; oldAt++, newAt++) {
        Place old = olds.get(oldAt);
        Place now = news.get(newAt);
        List<Integer> key = List.of(old.table(), now.table());
        if (!all.containsKey(key)) {
          order.add(key);
        }
        all.merge(key, new Bond(old.table(), now.table(), old.words().length(), old, old, now, now), Bond::and);
      }
      if (change < changes.size()) {
        oldAt = changes.get(change).endOriginal;
        newAt = changes.get(change).endRevised;
      }
    }
    Map<Integer, Integer> bestOfOld = new HashMap<>();
    Map<Integer, Integer> bestOfNew = new HashMap<>();
    all.values().forEach(bond -> {
      bestOfOld.merge(bond.before(), bond.words(), Math::max);
      bestOfNew.merge(bond.after(), bond.words(), Math::max);
    });
    return order.stream()
        .map(all::get)
        .filter(bond -> bond.words() > 0
            && (bond.words() == bestOfOld.getOrDefault(bond.before(), 0)
                || bond.words() == bestOfNew.getOrDefault(bond.after(), 0)))
        .filter(this::fair)
        .toList();
  }

  private boolean fair(Bond bond) {
    int smaller = Math.min(before.get(bond.before()).words().length(), after.get(bond.after()).words().length());
    return bond.words() >= FAIR_SHARE * smaller;
  }

  /// By table the numbers of the rows that begin a new part.
  private Map<Integer, List<Integer>> joints(boolean ofBefore) {
    Map<Integer, List<Integer>> joints = new HashMap<>();
    for (int i = 1; i < bonds.size(); i++) {
      Bond upper = bonds.get(i - 1);
      Bond lower = bonds.get(i);
      if (ofBefore ? upper.before() == lower.before() : upper.after() == lower.after()) {
        Place last = ofBefore ? upper.lastBefore() : upper.lastAfter();
        Place first = ofBefore ? lower.firstBefore() : lower.firstAfter();
        int rest = ofBefore ? after.get(upper.after()).rows().size() - 1 - upper.lastAfter().row()
            : before.get(upper.before()).rows().size() - 1 - upper.lastBefore().row();
        joints.computeIfAbsent(last.table(), _ -> new ArrayList<>())
            .add(Math.min(last.row() + 1 + rest, first.row()));
      }
    }
    return joints;
  }

  private static List<Passage> cut(List<Passage> passages, Map<Integer, List<Integer>> joints) {
    List<Passage> cut = new ArrayList<>();
    int table = 0;
    for (Passage passage : passages) {
      if (passage instanceof Table whole && !joints.getOrDefault(table, List.of()).isEmpty()) {
        int from = 0;
        for (int joint : joints.getOrDefault(table, List.of())) {
          cut.add(new Table(whole.rows().subList(from, joint), whole.format()));
          from = joint;
        }
        cut.add(new Table(whole.rows().subList(from, whole.rows().size()), whole.format()));
      } else {
        cut.add(passage);
      }
      table += passage instanceof Table ? 1 : 0;
    }
    return cut;
  }
}

package codicil.indexer;

import codicil.model.Clause;
import codicil.model.Grid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The codes that the tables of a clause explain: what fills a cell by itself, in a row that says something of it in words.
/// A row of crosses or of other codes explains nothing.
final class Explained {
  private static final int LONGEST_CODE = 60;
  private static final int WORDS = 3;

  private Explained() {}

  /// The keys of the codes: see [Citation#key].
  static Set<String> in(Clause clause) {
    List<String> lines = clause.text().lines().toList();
    Set<String> keys = new LinkedHashSet<>();
    for (Grid grid : clause.grids()) {
      int at = grid.line();
      for (Grid.Row row : grid.rows()) {
        List<String> cells = new ArrayList<>();
        for (Grid.Cell cell : row.cells()) {
          int end = Math.min(lines.size(), at + cell.lines());
          cells.add(String.join(" ", lines.subList(Math.min(at, end), end)).strip());
          at += cell.lines();
        }
        add(cells, keys);
      }
    }
    return keys;
  }

  private static void add(List<String> cells, Set<String> keys) {
    if (cells.stream().anyMatch(cell -> Terms.PLAIN.of(cell).stream().filter(Explained::isWord).count() >= WORDS)) {
      cells.stream()
          .filter(cell -> !cell.isEmpty() && cell.length() <= LONGEST_CODE && cell.indexOf(' ') < 0)
          .map(Citation::key)
          .filter(key -> !key.isEmpty())
          .forEach(keys::add);
    }
  }

  private static boolean isWord(String term) {
    return term.length() > 1 && term.chars().allMatch(Character::isLetter);
  }
}

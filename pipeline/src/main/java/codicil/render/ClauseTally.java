package codicil.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How much of a clause changed.
///
/// @param story the kind of story in words: `body`, `note 3` …
/// @param clause the clause as [Whereabouts#clause] names it; empty outside every clause
/// @param path the headings above it, outermost first
/// @param entries its changes, in reading order; never none
/// @param tally their sum
public record ClauseTally(String story, String clause, List<String> path, List<Entry> entries, Tally tally) {
  public ClauseTally {
    path = List.copyOf(path);
    entries = List.copyOf(entries);
  }

  private record Key(String story, String clause) {}

  /// The changes by clause, in reading order. Their tallies add up to that of the redline.
  static List<ClauseTally> of(List<Entry> entries) {
    Map<Key, List<Entry>> clauses = new LinkedHashMap<>();
    entries.forEach(entry -> clauses
        .computeIfAbsent(new Key(entry.story(), entry.at().clause()), _ -> new ArrayList<>())
        .add(entry));
    return clauses.entrySet()
        .stream()
        .map(clause -> new ClauseTally(clause.getKey().story(), clause.getKey().clause(),
            clause.getValue().getFirst().at().path(), clause.getValue(),
            Tally.sum(clause.getValue().stream().map(Entry::tally).toList())))
        .toList();
  }
}

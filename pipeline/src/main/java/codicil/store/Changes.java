package codicil.store;

import codicil.log.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What sets the facts of the files apart from those that stand in the journal.
///
/// @param added the facts that the journal does not have, in the order of the files
/// @param corrected the facts that stand for others of the same thing
/// @param withdrawn the rows that no file states any more, by number
record Changes(List<Written> added, List<Correction> corrected, Map<Long, Row> withdrawn) {
  /// A fact that stands for that of an earlier row.
  record Correction(long number, Row before, Written after) {
    String why() {
      return after.why().isEmpty() ? "the record was changed in " + after.entry().file() : after.why();
    }
  }

  /// @param standing the rows that count, by number
  /// @param wanted all facts of the files
  static Changes between(Map<Long, Row> standing, List<Written> wanted) {
    Map<String, Written> fresh = new LinkedHashMap<>();
    wanted.forEach(each -> fresh.putIfAbsent(each.row().words(), each));
    Map<Long, Row> gone = new LinkedHashMap<>(standing);
    Set<String> kept = new HashSet<>(fresh.keySet());
    gone.values().removeIf(row -> kept.contains(row.words()));
    standing.values().forEach(row -> fresh.remove(row.words()));
    List<Written> added = new ArrayList<>(fresh.values());
    List<Correction> corrected = new ArrayList<>(pairs(gone, added, Likening::sameDay));
    corrected.addAll(pairs(gone, added, Likening::exact));
    corrected.addAll(pairs(gone, added, Likening::broad));
    return new Changes(added, corrected, gone);
  }

  /// Takes out of both sides what speaks of the same thing, where only one on each side does.
  private static List<Correction> pairs(Map<Long, Row> gone, List<Written> added, Function<Row, String> likening) {
    Map<String, List<Map.Entry<Long, Row>>> before = gone.entrySet()
        .stream()
        .collect(Collectors.groupingBy(entry -> likening.apply(entry.getValue())));
    Map<String, List<Written>> after =
        added.stream()
            .collect(Collectors.groupingBy(each -> likening.apply(each.row()), LinkedHashMap::new, Collectors
                .toList()));
    List<Correction> found = new ArrayList<>();
    after.forEach((key, written) -> {
      List<Map.Entry<Long, Row>> rows = before.getOrDefault(key, List.of());
      if (rows.size() == 1 && written.size() == 1) {
        found.add(new Correction(rows.getFirst().getKey(), rows.getFirst().getValue(), written.getFirst()));
      }
    });
    found.forEach(correction -> {
      gone.remove(correction.number());
      added.remove(correction.after());
    });
    return found;
  }

  boolean isEmpty() {
    return added.isEmpty() && corrected.isEmpty() && withdrawn.isEmpty();
  }

  /// The rows to append.
  List<Row> rows(Instant at) {
    List<Row> rows = new ArrayList<>(added.stream().map(Written::row).toList());
    corrected.forEach(each -> rows.add(each.after().row().correcting(each.number(), each.why())));
    withdrawn.forEach((number, row) -> rows.add(row.withdrawn(number, GONE, at)));
    return rows;
  }

  /// The facts that count when these changes are made.
  ///
  /// @param standing the rows that count before, by number
  List<Fact> applied(Map<Long, Row> standing) {
    Map<Long, Row> left = new LinkedHashMap<>(standing);
    left.keySet().removeAll(withdrawn.keySet());
    corrected.forEach(each -> left.remove(each.number()));
    return Stream.of(left.values().stream(), added.stream().map(Written::row),
        corrected.stream().map(each -> each.after().row())).flatMap(rows -> rows).map(Row::fact).toList();
  }

  /// Why a fact is withdrawn.
  private static final String GONE = "no file states it any more";

  /// A version of the code that exists has its day; another one must give its reason.
  ///
  /// @throws codicil.model.Unusable if a day was changed without one
  void check() {
    for (Correction each : corrected) {
      String before = day(each.before());
      String after = day(each.after().row());
      if (Likening.isDay(each.before()) && !before.equals(after) && each.after().why().isEmpty()) {
        String subject = each.before().subject();
        throw each.after()
            .entry()
            .trouble("day", subject + " is recorded with " + before + ", not with " + after,
                "if the record is wrong, say why beside the day: `why: …`");
      }
    }
  }

  private static String day(Row row) {
    return Fields.parse(row.claim()).text("day");
  }

  /// The same for people.
  Difference difference() {
    return new Difference(
        added.stream().map(each -> Difference.Statement.of(each.row())).toList(),
        corrected.stream()
            .map(each -> new Difference.Correction(Difference.Statement.of(each.before()),
                Difference.Statement.of(each.after().row()), each.why()))
            .toList(),
        withdrawn.values().stream().map(Difference.Statement::of).toList());
  }
}

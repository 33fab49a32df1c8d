package codicil.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The whole Document Log for those who keep it as a table: the matrix, its releases, and who says so.
///
/// @param code the code
/// @param last the last recorded version, on whose day the log ends; empty if nothing is recorded
/// @param matrix what each release did to each document
/// @param contradictions where sources contradict each other, by id
/// @param gaps what is not recorded
/// @param sources every source that a fact names, by name
public record Ledger(Code code, Optional<Release> last, Matrix matrix, List<Contradiction> contradictions,
    List<Gap> gaps, List<Source> sources) {
  public Ledger {
    contradictions = List.copyOf(contradictions);
    gaps = List.copyOf(gaps);
    sources = List.copyOf(sources);
  }

  /// A source of the log.
  ///
  /// @param name its short name or its address
  /// @param meaning what a short name stands for; empty for an address
  /// @param facts how many facts of the log come from it
  public record Source(String name, String meaning, int facts) {}

  /// The ledger of a log.
  public static Ledger of(DocumentLog log) {
    Map<String, Integer> facts = log.facts()
        .stream()
        .collect(Collectors.toMap(fact -> name(fact.source()), _ -> 1, Integer::sum, TreeMap::new));
    return new Ledger(log.code(), log.horizon(), log.matrix(), log.contradictions().all(), log.gaps(), facts.entrySet()
        .stream()
        .map(each -> new Source(each.getKey(), log.code().sources().getOrDefault(each.getKey(), ""), each.getValue()))
        .toList());
  }

  // The place in a source follows a number sign.
  private static String name(String source) {
    int hash = source.indexOf('#');
    return hash < 0 ? source : source.substring(0, hash);
  }

  /// The releases, the latest first.
  public List<Release> releases() {
    return matrix.columns()
        .stream()
        .filter(Matrix.Column.Recorded.class::isInstance)
        .map(column -> ((Matrix.Column.Recorded) column).release())
        .toList();
  }

  /// Where the log ends, as a sentence.
  public String end() {
    return last.map(release -> "The log ends with " + release.label() + " on " + release.day()
        + "; what came later is not recorded.").orElse("Nothing is recorded.");
  }

  /// What the cells of the matrix mean, each word with its explanation.
  public static List<Meaning> key() {
    return List.of(new Meaning("4.1", "changed; the document's own version number"),
        new Meaning(Matrix.Cell.Changed.NUMBER_NOT_STATED, "changed; no source states the document's own number"),
        new Meaning(Matrix.Cell.Unchanged.WORDS,
            "carried over unchanged, as the release lists all that it changed"),
        new Meaning(Matrix.Cell.NotKnown.WORDS, "nothing is recorded; the document may have changed"));
  }

  /// A word of the matrix with what it means.
  public record Meaning(String word, String meaning) {}
}

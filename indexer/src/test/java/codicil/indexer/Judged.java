package codicil.indexer;

import codicil.model.ReleaseNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A question with the clauses that answer it, as someone judged who read the documents.
///
/// @param kind what kind of question it is: `clause number`, `natural question` …
/// @param search the question as put to the index, for ten hits
/// @param grades how well each clause answers it, from 3 (the answer) to 1 (worth a look); all others do not
record Judged(String kind, Search search, Map<String, Integer> grades) {
  static final int DEPTH = 10;

  /// The questions of a file beside this class.
  static List<Judged> read(String file) {
    try (InputStream in = Objects.requireNonNull(Judged.class.getResourceAsStream("/judged/" + file))) {
      List<Judged> all = new ArrayList<>();
      map(new Load(LoadSettings.builder().build()).loadFromInputStream(in))
          .forEach((kind, questions) -> ((List<?>) questions).forEach(one -> all.add(of(kind, map(one)))));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Judged of(String kind, Map<String, Object> question) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    map(given(question, "answers")).forEach((clause, grade) -> grades.put(clause, (Integer) grade));
    return new Judged(kind, new Search((String) given(question, "query"), List.of(), scope(question), DEPTH), grades);
  }

  private static Scope scope(Map<String, Object> question) {
    Optional<String> words = Optional.ofNullable((String) question.get("words"));
    Optional<String> in = Optional.ofNullable((String) question.get("changed-in"));
    if (words.isPresent() || in.isPresent()) {
      return new Scope.Changes(in.map(release -> ReleaseNumber.parse(release).orElseThrow()), Optional.empty(),
          words.map(each -> Scope.Words.valueOf(each.toUpperCase(Locale.ROOT))).orElse(Scope.Words.EITHER));
    }
    return Optional.ofNullable(question.get("on"))
        .<Scope>map(day -> new Scope.On(LocalDate.parse((String) day)))
        .orElseGet(Scope.Latest::new);
  }

  private static Object given(Map<String, Object> question, String key) {
    return Objects.requireNonNull(question.get(key), key);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object yaml) {
    return (Map<String, Object>) yaml;
  }

  /// How well an answer is graded: by its name with or without the version.
  ///
  /// @param document `section-h`
  /// @param version `v40.0`
  /// @param clause the number by which it is addressed, then its heading if it has no number of its own
  int grade(String document, String version, String clause) {
    return grades.getOrDefault(document + "@" + version + "#" + clause, grades.getOrDefault(document + "#" + clause,
        0));
  }

  int best() {
    return grades.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  /// Discounted cumulative gain of the first ten against the best that was possible (Järvelin, Kekäläinen 2002), each
  /// grade g worth 2^g - 1.
  double ndcg(List<Integer> ranked) {
    return ranked.isEmpty() ? 0 : dcg(ranked) / dcg(grades.values().stream().sorted((a, b) -> b - a).toList());
  }

  private static double dcg(List<Integer> ranked) {
    return IntStream.range(0, Math.min(DEPTH, ranked.size()))
        .mapToDouble(at -> (Math.pow(2, ranked.get(at)) - 1) / (Math.log(at + 2) / Math.log(2)))
        .sum();
  }

  /// Whether the first of them is an answer than which there is no better.
  boolean succeeds(List<Integer> ranked) {
    return !ranked.isEmpty() && ranked.getFirst() == best();
  }
}

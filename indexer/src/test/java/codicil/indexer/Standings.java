package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How well questions were answered, by their kind.
final class Standings {
  private final List<Line> lines = new ArrayList<>();

  /// One question.
  ///
  /// @param ranked the grades of what was found, the best first
  record Line(Judged judged, List<Integer> ranked) {
    double ndcg() {
      return judged.ndcg(ranked);
    }

    boolean succeeds() {
      return judged.succeeds(ranked);
    }
  }

  /// The figures of a kind.
  ///
  /// @param first the share of questions whose first hit is an answer than which there is none better
  /// @param ndcg the mean
  record Figures(int questions, double first, double ndcg) {}

  void add(Judged judged, List<Integer> ranked) {
    lines.add(new Line(judged, List.copyOf(ranked)));
  }

  /// The questions that were not answered as well as they could be.
  List<Line> imperfect() {
    return lines.stream().filter(line -> line.ndcg() < 0.999).toList();
  }

  Figures all() {
    return figures(lines);
  }

  /// The questions of these kinds together.
  Figures of(List<String> kinds) {
    return figures(lines.stream().filter(line -> kinds.contains(line.judged().kind())).toList());
  }

  Map<String, Figures> byKind() {
    return lines.stream()
        .collect(Collectors.groupingBy(line -> line.judged().kind(), TreeMap::new, Collectors.collectingAndThen(
            Collectors.toList(), Standings::figures)));
  }

  private static Figures figures(List<Line> lines) {
    return new Figures(lines.size(), lines.stream().filter(Line::succeeds).count() / (double) lines.size(),
        lines.stream().mapToDouble(Line::ndcg).average().orElse(0));
  }
}

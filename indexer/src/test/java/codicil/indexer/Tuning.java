package codicil.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/// Finds weights by coordinate search: one weight after the other takes each of a few values while the others stand still,
/// and keeps the one with which the judged questions are answered best, until a round changes nothing. Every second question
/// is kept out of it and shows whether what was learned holds for questions that were not seen.
///
/// `mvn -q -Dquick -pl pipeline,indexer test-compile exec:java -Dexec.mainClass=codicil.indexer.Tuning
/// -Dexec.classpathScope=test -Dcodicil.root=.`
final class Tuning {
  private record Dial(String name, List<Double> values, BiFunction<Weights, Float, Weights> turned) {}

  private static final List<Dial> DIALS = List.of(
      new Dial("enough", List.of(0.5, 0.6, 0.7), (w, v) -> new Weights(w.heading(), w.text(), w.around(),
          w.names(), w.saturation(), w.length(), w.typed(), w.together(), v)),
      new Dial("heading", List.of(3., 6., 9.), (w, v) -> new Weights(v, w.text(), w.around(), w.names(), w
          .saturation(), w.length(), w.typed(), w.together(), w.enough())),
      new Dial("text", List.of(1., 2., 4.), (w, v) -> new Weights(w.heading(), v, w.around(), w.names(), w
          .saturation(), w.length(), w.typed(), w.together(), w.enough())),
      new Dial("around", List.of(1., 2.), (w, v) -> new Weights(w.heading(), w.text(), v, w.names(), w
          .saturation(), w.length(), w.typed(), w.together(), w.enough())),
      new Dial("names", List.of(1., 2.), (w, v) -> new Weights(w.heading(), w.text(), w.around(), v, w
          .saturation(), w.length(), w.typed(), w.together(), w.enough())),
      new Dial("saturation", List.of(0.6, 1.2, 2.4), (w, v) -> new Weights(w.heading(), w.text(), w
          .around(), w.names(), v, w.length(), w.typed(), w.together(), w.enough())),
      new Dial("length", List.of(0.2, 0.35, 0.5, 0.7), (w, v) -> new Weights(w.heading(), w.text(), w.around(),
          w.names(), w.saturation(), v, w.typed(), w.together(), w.enough())),
      new Dial("typed", List.of(0.2, 0.5, 1.), (w, v) -> new Weights(w.heading(), w.text(), w.around(), w
          .names(), w.saturation(), w.length(), v, w.together(), w.enough())),
      new Dial("together", List.of(0.75, 1.5, 3.), (w, v) -> new Weights(w.heading(), w.text(), w.around(), w
          .names(), w.saturation(), w.length(), w.typed(), v, w.enough())));

  /// A question and the index to put it to.
  private record Put(Judged judged, Bench bench) {
    List<Integer> grades(Weights weights) {
      return bench.grades(judged, weights);
    }
  }

  private final List<Put> questions = new ArrayList<>();

  private Tuning() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("tuning");
    Tuning tuning = new Tuning();
    tuning.add("sec.yaml", new Bench(folder.resolve("sec"), RealShelf.read(RealShelf.corpus(folder.resolve("state")))));
    if (RealShelf.hasShared()) {
      tuning.add("shared.yaml", new Bench(folder.resolve("shared"), RealShelf.read(RealShelf.shared())));
    }
    tuning.run();
  }

  private void add(String file, Bench bench) {
    Judged.read(file).forEach(judged -> questions.add(new Put(judged, bench)));
  }

  private void run() {
    Weights best = Weights.USUAL;
    print("as they are", best);
    boolean better = true;
    while (better) {
      Weights before = best;
      for (Dial dial : DIALS) {
        best = turned(best, dial);
      }
      better = !best.equals(before);
    }
    print("found", best);
  }

  private Weights turned(Weights weights, Dial dial) {
    Weights best = weights;
    double most = score(weights, 0);
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s %.4f", dial.name(), most));
    for (double value : dial.values()) {
      Weights other = dial.turned().apply(weights, (float) value);
      double score = score(other, 0);
      line.append(String.format(Locale.ROOT, "   %s %.4f", value, score));
      if (score > most + 1e-4) {
        most = score;
        best = other;
      }
    }
    System.out.println(line);
    return best;
  }

  /// The mean of success@1 and nDCG@10 over every second question.
  ///
  /// @param half 0 for those that are learned from, 1 for those that are kept out
  private double score(Weights weights, int half) {
    Standings.Figures all = standings(weights, half).all();
    return (all.first() + all.ndcg()) / 2;
  }

  private Standings standings(Weights weights, int half) {
    Standings standings = new Standings();
    for (int at = half; at < questions.size(); at += 2) {
      standings.add(questions.get(at).judged(), questions.get(at).grades(weights));
    }
    return standings;
  }

  private void print(String name, Weights weights) {
    System.out.printf(Locale.ROOT, "%s: %s%n  learned from: %s%n  kept out: %s%n", name, weights, standings(weights, 0)
        .all(), standings(weights, 1).all());
  }
}

package codicil.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Bytes;
import codicil.model.Clause;
import codicil.model.Numbering;
import codicil.model.Source;
import codicil.model.Typography;
import codicil.read.docx.WordReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds blame in real documents against what a patient reader finds: the first version since which a clause of these words
/// has stood in every one. The reader cannot follow words through a split or a merger; such clauses are left out.
class RealSeriesTest {
  private static final Path SERIES = Path.of(System.getProperty("codicil.shared", "../../shared"), "corpora",
      "docx-series");
  private static final double AGREED = 0.99;

  @ParameterizedTest
  @ValueSource(strings = {"typescript-spec", "dcat-ap", "fmi-2", "openchain-en", "openchain-de", "openchain-ja",
      "openchain-ko", "openchain-ru", "openchain-zh", "openchain-security-guide", "openchain-security-spec"})
  void blameAgreesWithAPatientReader(String series) throws IOException {
    assumeTrue(Files.isDirectory(SERIES), () -> "the shared documents are not at " + SERIES);
    Lineage lineage = Draft.lineage(Look.STRICT, drafts(SERIES.resolve(series)));
    List<Map<String, Integer>> counts = lineage.texts().stream().map(RealSeriesTest::count).toList();
    int asked = 0;
    List<String> differ = new ArrayList<>();
    for (int text = 1; text < lineage.texts().size(); text++) {
      for (Lineage.State state : clauses(lineage, text)) {
        String words = words(lineage.clause(state));
        // which of several equal clauses is the new one, no reader can tell
        if (counts.get(text).getOrDefault(words, 0) == 1) {
          int found = lineage.standing(state).changed();
          int patient = patient(counts, text, words);
          asked++;
          if (found != patient) {
            differ.add(series + " " + text + " " + lineage.clause(state).number() + ": " + found + ", not " + patient);
          }
        }
      }
    }
    assertThat(1 - (double) differ.size() / asked).as("of %d clauses %s", asked, differ)
        .isGreaterThanOrEqualTo(
            AGREED);
  }

  private static List<Draft> drafts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).sorted().map(RealSeriesTest::read).toList();
    }
  }

  private static Draft read(Path file) {
    try {
      return Draft.read(WordReader.read(new Source(file.getFileName().toString(), Bytes.of(Files.readAllBytes(file)))),
          Numbering.inferred());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Lineage.State> clauses(Lineage lineage, int text) {
    return IntStream.range(0, lineage.texts().get(text).clauses().size())
        .mapToObj(clause -> new Lineage.State(text, clause))
        .filter(state -> !words(lineage.clause(state)).isEmpty())
        // page numbers in a list of contents are renewed by machine: history looks through them, the reader does not
        .filter(state -> !lineage.clause(state).heading().matches("(?i)(?:table of )?(?:contents|figures)"))
        .filter(state -> lineage.past(state)
            .stream()
            .map(lineage::standing)
            .noneMatch(standing -> standing.events().contains(Event.SPLIT) || standing.events()
                .contains(
                    Event.MERGED)))
        .toList();
  }

  private static Map<String, Integer> count(Transcript text) {
    Map<String, Integer> count = new HashMap<>();
    text.clauses().forEach(clause -> count.merge(words(clause), 1, Integer::sum));
    return count;
  }

  private static int patient(List<Map<String, Integer>> counts, int text, String words) {
    int first = text;
    while (first > 0 && counts.get(first - 1).containsKey(words)) {
      first--;
    }
    return first;
  }

  /// A blank beside a mark parts no words; one between letters does.
  private static String words(Clause clause) {
    return Typography.evenly(clause.heading() + "\n" + clause.text())
        .replaceAll("(?<![\\p{L}\\p{N}]) | (?![\\p{L}\\p{N}])", "");
  }
}

package codicil.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Bytes;
import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read of a PDF are the words that `pdftotext` (poppler) finds, none lost and none twice, within a tolerance that is
/// stated for each document; what runs over the pages and figures alone, which may be page numbers, apart. The two part
/// words differently where hyphens, raised figures and accents set apart stand, and poppler reads signs of mathematical
/// fonts as letters. The words come in its order, each with the one after it, within another tolerance: the two read cells
/// of tables, formulas and listings beside text one after the other in different ways.
class WordsOfPdfTest {
  private static final Path SERIES =
      Path.of(System.getProperty("codicil.shared", "../../shared"), "corpora", "pdf-series");
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u00AD]\\s*(?=\\p{Ll})");
  private static final Pattern FIGURE = Pattern.compile("\\d+|[ivxl]+");
  private static final boolean ALL = "all".equals(System.getProperty("codicil.twins", ""));
  private static final long LARGEST = 700_000;

  @ParameterizedTest
  @CsvSource({"dcat-ap/01-2.0.0, 1.5, 7.5", "kerml/01-2024-08, 0.1, 1.0", "ocpp2-part4/01-2.0.1, 0.1, 1.0",
      "openchain-en/01-1.1, 0.0, 0.0", "openchain-ko/01-1.0, 4.0, 7.0", "openchain-zh/01-2.0-2020-03-03, 0.0, 0.0",
      "r7rs/01-2017-10, 5.0, 12.0", "riscv-privileged/01-1.7, 0.2, 3.5", "riscv-spec/01-2.0, 0.3, 5.0",
      "rnrs/01-r4rs, 4.5, 8.5",
      "typescript-spec/01-2014-11-01, 0.1, 0.5"})
  void theWordsThatAnotherProgramFindsAreRead(String document, double tolerance, double disorder)
      throws IOException, InterruptedException {
    Path file = SERIES.resolve(document + ".pdf");
    assumeTrue(Files.exists(file), () -> "the shared documents are not at " + SERIES);
    assumeTrue(ALL || Files.size(file) < LARGEST, "large; read with -Dcodicil.twins=all");
    assumeTrue(isThere(), "pdftotext is not installed; it comes with poppler-utils");
    Passages read =
        PdfReader.read(new Source(file.getFileName().toString(), Bytes.of(Files.readAllBytes(file))));
    List<String> ours = words(text(read, false));
    List<String> others = words(other(file));
    Set<String> running = new HashSet<>(words(text(read, true)));

    assertThat(share(others, ours, running)).as("percent lost").isLessThanOrEqualTo(tolerance);
    assertThat(share(ours, others, Set.of())).as("percent twice or made up").isLessThanOrEqualTo(tolerance);
    assertThat(share(pairs(others, running), pairs(ours, running), Set.of())).as("percent in another order")
        .isLessThanOrEqualTo(disorder);
  }

  /// How many of the words of one are not in the other, in percent.
  private static double share(List<String> words, List<String> in, Set<String> apart) {
    Map<String, Integer> left = new LinkedHashMap<>();
    words.stream()
        .filter(word -> !apart.contains(word) && !FIGURE.matcher(word).matches())
        .forEach(word -> left.merge(word, 1, Integer::sum));
    in.forEach(word -> left.computeIfPresent(word, (_, count) -> count - 1));
    return 100.0 * left.values().stream().filter(count -> count > 0).mapToInt(Integer::intValue).sum() / words.size();
  }

  /// Each word with the one after it.
  private static List<String> pairs(List<String> words, Set<String> apart) {
    List<String> kept =
        words.stream().filter(word -> !apart.contains(word) && !FIGURE.matcher(word).matches()).toList();
    return IntStream.range(1, kept.size()).mapToObj(at -> kept.get(at - 1) + " " + kept.get(at)).toList();
  }

  private static String text(Passages passages, boolean margins) {
    StringBuilder text = new StringBuilder();
    for (Story story : passages.stories()) {
      if (margins == (story.kind() == Story.Kind.HEADER || story.kind() == Story.Kind.FOOTER)) {
        story.passages()
            .stream()
            .flatMap(passage -> passage.paragraphs())
            .map(WordsOfPdfTest::printed)
            .forEach(text::append);
      }
    }
    return text.toString();
  }

  private static String printed(Paragraph paragraph) {
    return paragraph.number() + " " + paragraph.text().replace('\uFFFC', ' ') + "\n\n";
  }

  private static List<String> words(String text) {
    String plain = HYPHEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    return WORD.matcher(plain.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  private static boolean isThere() throws InterruptedException {
    try {
      return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String other(Path file) throws IOException {
    Process process =
        new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}

package codicil.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Bytes;
import codicil.model.Finding;
import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Unusable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Scanned, encrypted and damaged PDFs: the words that another program finds are there, or it is said why not.
class SpecialPdfTest {
  private static final Path SPECIAL =
      Path.of(System.getProperty("codicil.shared", "../../shared"), "corpora", "pdf-special");
  private static final Pattern FILE =
      Pattern.compile("\"file\": \"([^\"]+)\"(?:(?!\"file\").)*?\"words_pdftotext\": (\\d+)", Pattern.DOTALL);
  /// Of computing, for other programs may keep the machine busy.
  private static final Duration LONGEST = Duration.ofSeconds(30);
  /// What a program takes for a word differs a little, and what runs over the pages is read once.
  private static final double MOST = 0.85;
  /// A page whose strings are broken still shows a handful of words, of which we read none.
  private static final int HANDFUL = 10;

  record Special(String kind, Path file, int words) {
    @Override
    public String toString() {
      return kind + "/" + file.getFileName();
    }
  }

  static List<Special> files() throws IOException {
    List<Special> found = new ArrayList<>();
    for (String kind : List.of("encrypted", "malformed", "scanned")) {
      Path meta = SPECIAL.resolve(kind).resolve("meta.json");
      Matcher file = FILE.matcher(Files.exists(meta) ? Files.readString(meta) : "");
      while (file.find()) {
        found.add(new Special(kind, SPECIAL.resolve(kind).resolve(file.group(1)), Integer.parseInt(file.group(2))));
      }
    }
    return found.isEmpty() ? List.of(new Special("none", SPECIAL.resolve("none"), 0)) : found;
  }

  @ParameterizedTest
  @MethodSource("files")
  @Timeout(300)
  void isReadOrRefusedInTime(Special special) throws IOException {
    assumeTrue(Files.isDirectory(SPECIAL), () -> "the shared documents are not at " + SPECIAL);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      Passages read = read(special.file());
      long words = words(read);
      assertThat((double) words).as("words, findings %s", read.findings())
          .isGreaterThanOrEqualTo(MOST * special.words() - HANDFUL);
      assertThat(words > 0 || !read.findings().isEmpty()).as("nothing read and nothing said").isTrue();
    } catch (Unusable e) {
      assertThat(special.words()).as("words that another program finds; ours says: %s", e.getMessage()).isZero();
      assertThat(e.getMessage()).containsAnyOf("encrypted", "damaged", "empty", "neither");
    }
    assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
        .isLessThan(LONGEST);
  }

  @Test
  void whatWasScannedIsNamedByItsPages() throws IOException {
    assumeTrue(Files.isDirectory(SPECIAL), () -> "the shared documents are not at " + SPECIAL);
    Passages scanned = read(first("scanned", "01-"));

    assertThat(scanned.findings()).extracting(Finding::message)
        .singleElement()
        .asString()
        .matches("no text on pages 1–\\d+: scanned; run OCR first");
  }

  @Test
  void anEmptyPasswordOpensAndAnyOtherIsAskedFor() throws IOException {
    assumeTrue(Files.isDirectory(SPECIAL), () -> "the shared documents are not at " + SPECIAL);
    Passages weak = read(first("encrypted", "05-"));
    Passages strong = read(first("encrypted", "07-"));

    assertThat(strong.body()).isEqualTo(weak.body()).isNotEmpty();
    assertThat(refusal(first("encrypted", "09-"))).contains("encrypted with a password");
  }

  private static String refusal(Path file) throws IOException {
    try {
      return "read: " + read(file).source();
    } catch (Unusable e) {
      return Optional.ofNullable(e.getMessage()).orElse("");
    }
  }

  private static Path first(String kind, String start) throws IOException {
    try (Stream<Path> files = Files.list(SPECIAL.resolve(kind))) {
      return files.filter(file -> file.getFileName().toString().startsWith(start)).findFirst().orElseThrow();
    }
  }

  private static Passages read(Path file) throws IOException {
    return Reader.read(new Source(file.getFileName().toString(), Bytes.of(Files.readAllBytes(file))));
  }

  private static long words(Passages passages) {
    return passages.paragraphs()
        .stream()
        .map(Paragraph::words)
        .flatMap(words -> Stream.of(words.split("\\s+")))
        .filter(word -> !word.isEmpty())
        .count();
  }
}

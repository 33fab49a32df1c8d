package codicil.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Bytes;
import codicil.model.Numbering;
import codicil.model.Source;
import codicil.model.Text;
import codicil.read.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A document read from Word and from the PDF that was made of it is one tree. The aim is 98% of clauses and 99% of words;
/// the floors lie a little below what is reached, for the title page of one pair is set in large type and in no style, and
/// the Word file of another holds a note to its translators that was not printed. Small pairs are read always, all of them with `-Dcodicil.twins=all`.
class TwinsTest {
  private static final Path SHARED = Path.of(System.getProperty("codicil.shared", "../../shared"), "corpora");
  private static final Pattern PAIR = Pattern.compile("\"pdf\": \"([^\"]+)\",\\s*\"docx\": \"([^\"]+)\"");

  private static final double CLAUSES = 0.96;
  private static final double WORDS = 0.97;
  private static final boolean ALL = "all".equals(System.getProperty("codicil.twins", ""));

  record Pair(String pdf, String docx) {
    boolean isSmall() {
      return pdf.contains("openchain");
    }
  }

  static List<Pair> pairs() throws IOException {
    Path twins = SHARED.resolve("twins.json");
    return !Files.exists(twins) ? List.of(new Pair("", ""))
        : PAIR.matcher(Files.readString(twins))
            .results()
            .map(TwinsTest::pair)
            .filter(pair -> ALL || pair.isSmall())
            .toList();
  }

  private static Pair pair(MatchResult found) {
    return new Pair(found.group(1), found.group(2));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void wordAndPdfGiveOneTree(Pair pair) throws IOException {
    assumeTrue(Files.isDirectory(SHARED), () -> "the shared documents are not at " + SHARED);
    Agreement agreement = Agreement.of(text(pair.docx()), text(pair.pdf()));
    System.out.printf("%-45s clauses %5.1f%% words %5.1f%%%n", pair.pdf(), agreement.clauses() * 100,
        agreement.words() * 100);
    assertThat(agreement.clauses()).as("clauses, differences: %s", agreement.differences())
        .isGreaterThan(CLAUSES);
    assertThat(agreement.words()).as("words").isGreaterThan(WORDS);
  }

  private static Text text(String file) throws IOException {
    return Outline.of(Reader.read(new Source(file, Bytes.of(Files.readAllBytes(SHARED.resolve(file))))),
        Numbering.inferred());
  }
}

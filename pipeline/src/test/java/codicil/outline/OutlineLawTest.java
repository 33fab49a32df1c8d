package codicil.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Bytes;
import codicil.model.Numbering;
import codicil.model.Outlined;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.read.docx.WordReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the words of trees against the words that were read, in real documents.
class OutlineLawTest {
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root", ".."), "corpus", "sec", "documents");
  private static final Path SHARED = Path.of(System.getProperty("codicil.shared", "../../shared"), "corpora",
      "docx-series");
  private static final Numbering SECTION = new Numbering(List.of("H", "H8", "H8.16", "(a)", "(i)", "(A)"));
  private static final Numbering DECIMAL = new Numbering(List.of("1", "1.1", "1.1.1", "(a)", "(i)", "(A)"));
  /// Reading every version of every document takes a minute; `-Dcodicil.law=all` does. Otherwise one of each will do.
  private static final boolean ALL = System.getProperty("codicil.law", "").equals("all");
  private static final long LARGEST = 400_000;

  static List<Path> corpus() throws IOException {
    return documents(CORPUS);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void noWordOfTheCorpusIsLostOrTwice(Path document) throws IOException {
    assertThat(breaches(document, document.toString().contains("section-") ? SECTION : DECIMAL)).isEmpty();
  }

  @Test
  void noWordOfForeignDocumentsIsLostOrTwice() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), () -> "the shared documents are not at " + SHARED);
    for (Path document : documents(SHARED)) {
      if (ALL || document.getFileName().toString().startsWith("01-") && Files.size(document) < LARGEST) {
        assertThat(breaches(document, Numbering.inferred())).as(document.toString()).isEmpty();
      }
    }
  }

  private static List<String> breaches(Path document, Numbering numbering) throws IOException {
    Passages passages = WordReader.read(new Source(document.getFileName().toString(), Bytes.of(Files.readAllBytes(
        document))));
    Outlined outlined = Outline.placed(passages, numbering);
    List<String> breaches = new ArrayList<>(WordsLaw.breaches(passages, outlined.text()));
    breaches.addAll(PlaceLaw.breaches(passages, outlined));
    return breaches;
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
  }
}

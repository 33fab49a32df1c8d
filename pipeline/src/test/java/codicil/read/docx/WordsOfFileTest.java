package codicil.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Atom;
import codicil.model.Bytes;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Source;
import codicil.word.Zip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is read of a body are the letters that stand in its XML, none lost, none twice, in order. The XML is gone through
/// with the JDK's parser, which knows nothing of how documents are read here.
class WordsOfFileTest {
  private static final Path SHARED = Path.of(System.getProperty("codicil.shared", "../../shared"), "corpora",
      "docx-series");
  /// Every version of every document takes a minute; `-Dcodicil.law=all` does. Otherwise one of each will do.
  private static final boolean ALL = System.getProperty("codicil.law", "").equals("all");
  private static final long LARGEST = 400_000;
  /// Deleted words, text boxes (stories of their own), what only other programs show, formulas (objects).
  private static final Set<String> APART =
      Set.of("del", "moveFrom", "txbxContent", "Fallback", "oMath", "oMathPara", "object", "pict", "rt");

  static List<Path> documents() throws IOException {
    if (!Files.isDirectory(SHARED)) {
      return List.of(SHARED);
    }
    try (Stream<Path> files = Files.walk(SHARED)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
      return all.stream().filter(file -> ALL || isFirst(file)).toList();
    }
  }

  private static boolean isFirst(Path file) {
    return file.getFileName().toString().startsWith("01-") && file.toFile().length() < LARGEST;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theLettersOfTheXmlAreRead(Path file) throws IOException, XMLStreamException {
    assumeTrue(Files.isDirectory(SHARED), () -> "the shared documents are not at " + SHARED);
    Source source = new Source(file.getFileName().toString(), Bytes.of(Files.readAllBytes(file)));
    String read = WordReader.read(source)
        .body()
        .stream()
        .flatMap(Passage::paragraphs)
        .map(WordsOfFileTest::words)
        .collect(Collectors.joining());
    String written = written(Optional.ofNullable(Zip.read(source).get("word/document.xml")).orElseThrow());

    assertThat(letters(read)).isEqualTo(letters(written));
  }

  private static String words(Paragraph paragraph) {
    StringBuilder words = new StringBuilder(paragraph.text());
    paragraph.atoms()
        .stream()
        .filter(atom -> atom.kind() == Atom.Kind.SYMBOL)
        .forEach(atom -> words.replace(atom.start(), atom.end(), " ".repeat(atom.end() - atom.start())));
    return words.toString();
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String written(Bytes part) throws XMLStreamException {
    XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(part.stream());
    StringBuilder words = new StringBuilder();
    List<String> open = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (; xml.hasNext(); xml.next()) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (xml.getLocalName().equals("tr")) {
            rows.add(new Row(words.length(), false));
          } else if (xml.getLocalName().equals("del") && open.getLast().equals("trPr")) {
            rows.add(new Row(rows.removeLast().start(), true));
          }
          open.add(xml.getLocalName());
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.removeLast().equals("tr")) {
            Row row = rows.removeLast();
            words.setLength(row.deleted() ? row.start() : words.length());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (open.getLast().equals("t") && open.stream().noneMatch(APART::contains)) {
            words.append(xml.getText());
          }
        }
        default -> {
          // says nothing
        }
      }
    }
    return words.toString();
  }

  /// A row of a table; with a deleted one goes all that stands in it, what was inserted there as well.
  private record Row(int start, boolean deleted) {}
}

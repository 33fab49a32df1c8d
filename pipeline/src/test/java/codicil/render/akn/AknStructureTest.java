package codicil.render.akn;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.Clause;
import codicil.model.Numbering;
import codicil.model.Source;
import codicil.model.Text;
import codicil.outline.Library;
import codicil.outline.Outline;
import codicil.outline.References;
import codicil.read.Reader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/// What is written keeps to the order of elements and to the attributes of Akoma Ntoso 3.0, as far as it uses them.
///
/// The schema of the standard is in no registry that builds may rely on; `akn/written.xsd` says in its stead what the
/// standard asks of the elements that are written here.
class AknStructureTest {
  private static final Path SHARED = Path.of(System.getProperty("codicil.shared", "../../shared"), "corpora",
      "docx-series");
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root", ".."), "corpus", "sec", "documents");
  private static final long LARGEST = 400_000;
  private static final Imprint DATED = new Imprint(Address.parse("sec/section-h@v40.0"), "DCC Services", LocalDate.of(
      2026, 1, 1), Optional.of(LocalDate.of(2020, 11, 29)), Optional.of(LocalDate.of(2021, 6, 24)));
  private static final Imprint BARE = new Imprint(Optional.empty(), "", LocalDate.of(2026, 1, 1), Optional.empty(),
      Optional.empty());
  private static Optional<Schema> schema = Optional.empty();

  @BeforeAll
  static void readTheSchema() throws SAXException {
    schema = Optional.of(SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Objects.requireNonNull(AknStructureTest.class.getResource("/akn/written.xsd"))));
  }

  static List<Path> documents() throws IOException {
    try (Stream<Path> own = Files.walk(CORPUS);
        Stream<Path> foreign = Files.isDirectory(SHARED) ? Files.walk(SHARED) : Stream.empty()) {
      return Stream.concat(own.filter(file -> file.toString().endsWith(".docx")),
          foreign.filter(file -> file.getFileName()
              .toString()
              .startsWith("01-") && file.toFile().length() < LARGEST))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void realDocumentsKeepToIt(Path file) throws IOException {
    Text text = References.in(Outline.of(Reader.read(new Source(file.getFileName().toString(), Bytes.of(Files
        .readAllBytes(file)))), Numbering.inferred()), Library.none());

    assertThatCode(() -> validate(AkomaNtoso.of(text, BARE))).doesNotThrowAnyException();
    assertThatCode(() -> validate(AkomaNtoso.of(text, DATED))).doesNotThrowAnyException();
  }

  @Test
  void anEmptyDocumentAndTermsThatLookAlikeKeepToIt() {
    Clause one = new Clause(Clause.Kind.DEFINITION, "", "", "Set-up", "a start", List.of());
    Clause other = new Clause(Clause.Kind.DEFINITION, "", "", "Set Up", "to start", List.of());

    assertThatCode(() -> validate(AkomaNtoso.of(new Text("a", List.of(one, other), List.of()), BARE)))
        .doesNotThrowAnyException();
    assertThatCode(() -> validate(AkomaNtoso.of(new Text("a", List.of(), List.of()), BARE))).doesNotThrowAnyException();
  }

  @Test
  void whatDoesNotKeepToItIsFound() {
    String xml =
        AkomaNtoso.of(new Text("a", List.of(new Clause(Clause.Kind.CLAUSE, "1", "1", "Scope", "All.", List.of())),
            List.of()), BARE);

    assertThatThrownBy(() -> validate(xml.replace("<num>1</num><heading>Scope</heading>",
        "<heading>Scope</heading><num>1</num>"))).isInstanceOf(SAXException.class);
  }

  private static void validate(String xml) throws SAXException, IOException {
    schema.orElseThrow().newValidator().validate(new StreamSource(new StringReader(xml)));
  }
}

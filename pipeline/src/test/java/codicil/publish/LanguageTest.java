package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.word.Zip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The language that files say they are in.
class LanguageTest {
  @Test
  void aWordFileStatesItForAllItsWords() throws Exception {
    Path file = Path.of(System.getProperty("codicil.root"), "corpus", "sec", "documents", "section-h", "base.docx");
    assertThat(Language.of(new Source("base.docx", Bytes.of(Files.readAllBytes(file))))).isEqualTo("en-GB");
  }

  @Test
  void aPdfStatesItInItsCatalogue() {
    assertThat(Language.of(pdf("1 0 obj <</Type /Catalog /Lang (de-DE) >>"))).isEqualTo("de-DE");
    assertThat(Language.of(pdf("1 0 obj <</Type /Catalog /Lang (a\">b) >>"))).isEmpty();
  }

  @Test
  void whatCannotBeReadStatesNone() {
    assertThat(Language.of(new Source("odd.docx", Zip.write(Map.of("odd.txt", Bytes.of("odd")))))).isEmpty();
  }

  private static Source pdf(String content) {
    return new Source("a.pdf", Bytes.of("%PDF-1.7\n" + content));
  }
}

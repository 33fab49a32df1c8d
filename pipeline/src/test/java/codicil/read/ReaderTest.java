package codicil.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {
  @ParameterizedTest
  @CsvSource({"'','is empty'",
      "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1','is an old binary Office document or an encrypted one'",
      "'{\\rtf1\\ansi','is a Rich Text document'", "'\u00EF\u00BB\u00BF <!DOCTYPE html><p>','is a web page'",
      "'<HTML>','is a web page'", "'Just words','is neither a Word document nor a PDF'",
      "'%PDF-1.7 and nothing else','is damaged and cannot be opened as a PDF'"})
  void whatCannotBeReadIsNamed(String content, String what) {
    Source source = new Source("a.docx", Bytes.of(content.getBytes(StandardCharsets.ISO_8859_1)));

    assertThatThrownBy(() -> Reader.read(source)).isInstanceOfSatisfying(Unusable.class, unusable -> {
      assertThat(unusable).hasMessage(what);
      assertThat(unusable.where()).isEqualTo("a.docx");
      assertThat(unusable.advice()).isNotEmpty();
    });
  }
}

package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every kind of page is valid HTML, as the checker of the W3C sees it.
class SiteHtmlTest {

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "releases.html", "releases/v50.0.html", "documents.html",
      "documents/appendix-ad.html", "log.html", "gaps.html", "as-of.html", "search.html", "texts/section-h/v50.0.html",
      "texts/section-a/v62.0.html", "redlines/section-h/v57.0.html", "redlines/section-h/v57.0.sides.html",
      "redlines/schedule-11/v59.0.html"})
  void aPageIsValid(String page) throws Exception {
    Path file = WholeSite.folder().resolve(page);
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.TEXT);
    String said = validator.validate(new ByteArrayInputStream(Files.readAllBytes(file)));
    assertThat(said.lines().filter(line -> line.startsWith("Error"))).as(said).isEmpty();
  }
}

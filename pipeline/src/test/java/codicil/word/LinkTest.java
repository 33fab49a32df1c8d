package codicil.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The instruction of a HYPERLINK field (ISO/IEC 29500-1 §17.16.5.25).
class LinkTest {
  @Test
  void switchesMayComeInAnyOrderAndWordsWithoutQuotes() {
    assertThat(Link.of(" hyperlink \\l clause \\t \"_blank\" \"https://a.example/b c\" \\o \"a \\\"tip\\\"\" "))
        .contains(new Link("https://a.example/b c", "clause", "a \"tip\"", "_blank"));
  }

  @Test
  void whatItsInstructionSaysIsReadBack() {
    Link file = new Link("C:\\codes\\\"SEC\".docx", "", "all of it", "");
    assertThat(Link.of(file.instruction())).contains(file);
    assertThat(Link.of(new Link("", "H8.16", "", "_top").instruction())).contains(new Link("", "H8.16", "", "_top"));
  }

  @Test
  void otherFieldsAndSwitchesAreNoLinks() {
    assertThat(Link.of("HYPERLINKS \"a\"")).isEmpty();
    assertThat(Link.of("REF \\l \"a\"")).isEmpty();
    assertThat(Link.of("HYPERLINK \"a\" \\m 1,2")).isEmpty();
    assertThat(Link.of("HYPERLINK \"a\" \"b\"")).isEmpty();
    assertThat(Link.of("HYPERLINK \\l")).isEqualTo(Optional.empty());
  }

  @Test
  void onePlaceIsWrittenOneWay() {
    assertThat(new Link("http://a.example", "", "", "").place()).isEqualTo("http://a.example/");
    assertThat(new Link("http://a.example?x", "", "", "").place()).isEqualTo("http://a.example/?x");
    assertThat(new Link("", "_Toc123", "", "").place()).isEqualTo(new Link("", "_Toc9", "tip", "").place());
    assertThat(new Link("http://a.example/b", "c", "", "").place()).isEqualTo("http://a.example/b#c");
  }
}

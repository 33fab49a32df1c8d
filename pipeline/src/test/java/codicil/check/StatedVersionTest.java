package codicil.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import codicil.model.Finding;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatedVersionTest {
  @Test
  void aVersionThatDiffersFromTheLogsIsFound() {
    Passages passages = document("SEC – Appendix AD Version 3.0", "Version 3.0", "SEC 50.0");

    assertThat(StatedVersion.against(passages, "4.0", "50.0")).extracting(Finding::rule, Finding::message)
        .containsExactly(tuple("version-differs",
            "says version 3.0 of itself; the log says 4.0"));
    assertThat(StatedVersion.against(passages, "3.0", "51.0")).extracting(Finding::message)
        .containsExactly("says version 50.0 of the code; the log says 51.0");
  }

  @Test
  void whatAgreesOrIsNotKnownIsNoFinding() {
    assertThat(StatedVersion.against(document("v3.0", "SEC Version 50.0"), "3.0", "50.0")).isEmpty();
    assertThat(StatedVersion.against(document("v3.0"), "", "")).isEmpty();
    assertThat(StatedVersion.against(document("no version here"), "3.0", "50.0")).isEmpty();
  }

  /// What stands after the first page speaks of other documents.
  @Test
  void onlyTheFirstPageAndTheMarginsSpeakOfTheDocument() {
    Passages passages = document(Stream.concat(Stream.generate(() -> "words").limit(20), Stream.of("version 9.0"))
        .toArray(
            String[]::new));

    assertThat(StatedVersion.against(passages, "3.0", "")).isEmpty();
  }

  private static Passages document(String... lines) {
    List<Passage> body = Stream.of(lines).map(line -> (Passage) Paragraph.plain(line)).toList();
    return new Passages("test.docx", List.of(new Story(Story.Kind.BODY, "", body)), List.of());
  }
}

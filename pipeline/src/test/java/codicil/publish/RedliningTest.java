package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Change;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.Source;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.read.docx.WordReader;
import codicil.render.docx.Mark;
import codicil.render.docx.PlainWord;
import codicil.render.docx.WordRedline;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What happens when a proof fails, shown with a writer that errs.
class RedliningTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));
  private static final Source BEFORE = draft("A clause that stays.", "A Party shall pay each month.",
      "The DCC shall report daily.", "The end.");
  private static final Source AFTER = draft("A clause that stays.", "A Party may pay each month.",
      "The DCC shall report weekly.", "The end.");

  private static Source draft(String... lines) {
    List<Passage> passages = Arrays.stream(lines).<Passage>map(Paragraph::plain).toList();
    return new Source("draft.docx", PlainWord.of(
        new Passages("draft", List.of(new Story(Story.Kind.BODY, "", passages)), List.of())));
  }

  private static Redlined redlined(Comparing comparing, Redlining.Writer writer) {
    return Redlining.redline(WordReader.read(BEFORE), WordReader.read(AFTER), comparing, writer);
  }

  private static Bytes woven(Redline redline) {
    return WordRedline.weave(BEFORE, AFTER, redline, MARK);
  }

  /// Forgets the marks of the second clause as long as it is told word by word.
  private static Bytes forgetful(Redline redline) {
    List<Change> changes = redline.body()
        .changes()
        .stream()
        .map(c -> c instanceof Change.Edited e && e.after().text().contains("may pay")
            ? new Change.Kept(e.before(), e.after())
            : c)
        .toList();
    StoryChange body = new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH, changes);
    return woven(new Redline(redline.before(), redline.after(), redline.comparing(), List.of(body)));
  }

  static Stream<Comparing> choices() {
    return Stream.of(Comparing.EVERYTHING, Comparing.EVERYTHING.without(Comparing.Difference.FORMATTING));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void onlyThePlaceThatFailsIsToldCoarsely(Comparing comparing) {
    Redlined redlined = redlined(comparing, RedliningTest::forgetful);
    assertThat(redlined.proved()).isEqualTo(Redlined.Grade.COARSE);
    assertThat(redlined.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("reject-differs");
      assertThat(finding.place()).isEqualTo("body, passage 2");
    });
    List<Change> changes = redlined.redline().body().changes();
    assertThat(changes.stream().filter(Change.Edited.class::isInstance)).singleElement()
        .satisfies(c -> assertThat(((Change.Edited) c).after().text()).contains("weekly"));
    assertThat(changes.getLast()).isInstanceOf(Change.Kept.class);
  }

  @Test
  void whatCannotBeProvedAtAllSaysSo() {
    Redlined redlined = redlined(Comparing.EVERYTHING, told -> BEFORE.bytes());
    assertThat(redlined.proved()).isEqualTo(Redlined.Grade.NO);
    assertThat(redlined.findings()).allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("accept-differs"));
  }
}

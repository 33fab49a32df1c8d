package codicil.render;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.diff.Diff;
import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.Story;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {
  @ParameterizedTest
  @CsvSource(delimiter = '/', textBlock = """
      the “Party” shall / the "Party" shall
      the Party shall / the party shall
      within 10 days / within  10 days
      within 10 days / within 10\u00a0days
      2010-2012 in all / 2010–2012 in all
      and so on... / and so on…
      co\u00adoperate with it / cooperate with it""")
  void typographyAloneIsAClassOfItsOwn(String before, String after) {
    assertThat(only(before, after).kind()).isEqualTo(Mark.Kind.COSMETIC);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '/', textBlock = """
      the Party shall / the Party, shall
      the rapist was / therapist was
      10 m² of it / 10 m2 of it
      5 days in all / -5 days in all""")
  void aMarkOrABlankThatMayDecideACaseIsNone(String before, String after) {
    assertThat(only(before, after).kind()).isEqualTo(Mark.Kind.EDITED);
  }

  @Test
  void renumberingIsAnEntryThatCountsNoWords() {
    Redline redline = diff(List.of(numbered("2", "Each Party shall report.")), List.of(numbered("3",
        "Each Party shall report.")));
    Markup markup = Markup.of(redline);
    assertThat(markup.entries()).singleElement().satisfies(entry -> {
      assertThat(entry.mark().anchor()).isEqualTo("n1");
      assertThat(entry.before().orElseThrow().number()).isEqualTo("2");
      assertThat(entry.after().orElseThrow().number()).isEqualTo("3");
    });
    assertThat(markup.tally().renumbered()).isEqualTo(1);
    assertThat(markup.tally().revisions() + markup.tally().insertedWords() + markup.tally().deletedWords()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"section-h/v34.0 section-h/v40.0", "section-h/v50.0 section-h/v57.0"})
  void theClausesAddUpToTheWhole(String pair) {
    String[] names = pair.split(" ");
    Markup markup = Markup.of(Diff.of(Samples.corpus(names[0]), Samples.corpus(names[1])));
    assertThat(markup.clauses()).hasSizeGreaterThan(1);
    assertThat(Tally.sum(markup.clauses().stream().map(ClauseTally::tally).toList())).isEqualTo(markup.tally());
    assertThat(markup.clauses().stream().filter(clause -> clause.story().equals("body")))
        .allSatisfy(clause -> assertThat(clause.clause()).matches("(SECTION )?H[0-9.]*[A-Z]*.*"));
  }

  @Test
  void anItemOfAListIsCitedWithTheClauseAroundIt() {
    Redline redline = diff(List.of(numbered("H8.16", "The DCC shall:"), numbered("(a)", "report; and"), numbered("(b)",
        "do so")),
        List.of(numbered("H8.16", "The DCC shall:"), numbered("(a)", "report; and"), numbered("(b)",
            "do so daily")));
    assertThat(Markup.of(redline).entries()).singleElement()
        .satisfies(entry -> {
          assertThat(entry.citation()).isEqualTo("H8.16(b)");
          assertThat(entry.at().clause()).isEqualTo("H8.16");
        });
  }

  private static Mark only(String before, String after) {
    Redline redline = diff(List.of(numbered("", before)), List.of(numbered("", after)));
    return Markup.of(redline).entries().getFirst().mark();
  }

  private static Paragraph numbered(String number, String text) {
    return new Paragraph(number, 0, "", text, List.of(), List.of(), "");
  }

  private static Redline diff(List<Paragraph> before, List<Paragraph> after) {
    return Diff.of(passages(before), passages(after));
  }

  private static Passages passages(List<Paragraph> body) {
    return new Passages("text", List.of(new Story(Story.Kind.BODY, "", List.copyOf(body))), List.of());
  }
}

package codicil.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Unusable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {

  @Test
  void readsWordsPhrasesAndOperators() {
    assertThat(QueryReader.read("a \"b c\" OR NOT (d) e AND f*").toString()).isEqualTo(QueryReader
        .read("(a AND \"b c\") OR ((NOT d) AND e AND f*)")
        .toString());
  }

  @Test
  void aParagraphBelongsToItsNumberAndAGroupDoesNot() {
    assertThat(QueryReader.read("J1.2 (b)(ii)")).isEqualTo(new Ask.Word("J1.2 (b)(ii)"));
    assertThat(QueryReader.read("J1.2 (report)")).isInstanceOf(Ask.All.class);
  }

  @Test
  void aStarMayStandAnywhereAndAMarkInside() {
    assertThat(QueryReader.read("valid*")).isEqualTo(new Ask.Prefix("valid"));
    assertThat(QueryReader.read("re*rt")).isEqualTo(new Ask.Wild("re*rt"));
    assertThat(QueryReader.read("organi?ation")).isEqualTo(new Ask.Wild("organi?ation"));
    assertThat(QueryReader.read("outages?")).isEqualTo(new Ask.Word("outages?"));
  }

  @ParameterizedTest
  @CsvSource({"SRV6.15.1, SRV 6.15.1", "alert OR SRV6.15.1, alert OR (SRV 6.15.1)",
      "report SRV6.15.1, report SRV 6.15.1"})
  void aBlankBeforeADottedNumberIsOnlyASpelling(String joined, String apart) {
    assertThat(QueryReader.read(joined)).isEqualTo(QueryReader.read(apart));
  }

  @Test
  void whatIsNotWantedStaysOneIdentifier() {
    assertThat(QueryReader.read("report -SRV6.15.1")).isEqualTo(new Ask.All(List.of(new Ask.Word("report"),
        new Ask.Not(new Ask.Word("SRV6.15.1")))));
  }

  @Test
  void nearJoinsWordsAndPhrases() {
    assertThat(QueryReader.read("a NEAR/3 \"b c\"")).isEqualTo(new Ask.Near(List.of(new Ask.Word("a"), new Ask.Phrase(
        "b c")), 3));
    assertThat(QueryReader.read("a near b")).isEqualTo(new Ask.All(List.of(new Ask.Word("a"), new Ask.Word("near"),
        new Ask.Word("b"))));
  }

  @Test
  void smallOperatorsAndColonsInsideAreWords() {
    assertThat(QueryReader.read("and")).isEqualTo(new Ask.Word("and"));
    assertThat(QueryReader.read("caution:")).isEqualTo(new Ask.Word("caution:"));
    assertThat(QueryReader.read("12:30")).isEqualTo(new Ask.Word("12:30"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"report \"daily  | 8", "(report | 1", "report) | 7", "AND report | 1",
      "report OR | 10", "report OR AND daily | 11", "NOT report | 1", "report OR NOT daily | 11", "* | 1",
      "report *t | 8", "report NEAR | 12", "NEAR report | 1", "report NEAR (a OR b) | 1", "documnt:AD | 1",
      "report NEAR/x daily | 8", "report NEAR/1000 daily | 8",
      "report number:H*6 | 15", "report number: 8.16 | 15", "'' | 1"})
  void saysWhereItIsMistyped(String query, int at) {
    assertThatThrownBy(() -> Search.latest(query)).isInstanceOfSatisfying(Unusable.class,
        mistyped -> assertThat(mistyped.where()).isEqualTo("query, character " + at));
  }

  @Test
  void punctuationAloneIsNoQuestion() {
    assertThatThrownBy(() -> Search.latest("— &")).isInstanceOf(Unusable.class);
  }
}

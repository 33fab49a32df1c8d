package codicil.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Unusable;
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
  void smallOperatorsAndColonsInsideAreWords() {
    assertThat(QueryReader.read("and")).isEqualTo(new Ask.Word("and"));
    assertThat(QueryReader.read("note:")).isEqualTo(new Ask.Word("note:"));
    assertThat(QueryReader.read("12:30")).isEqualTo(new Ask.Word("12:30"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"report \"daily  | 8", "(report | 1", "report) | 7", "AND report | 1",
      "report OR | 10", "report OR AND daily | 11", "NOT report | 1", "report OR NOT daily | 11", "*port | 1",
      "re*rt | 3", "documnt:AD | 1",
      "report number:H*6 | 16", "'' | 1"})
  void saysWhereItIsMistyped(String query, int at) {
    assertThatThrownBy(() -> Search.latest(query)).isInstanceOfSatisfying(Unusable.class,
        mistyped -> assertThat(mistyped.where()).isEqualTo("query, character " + at));
  }

  @Test
  void punctuationAloneIsNoQuestion() {
    assertThatThrownBy(() -> Search.latest("— &")).isInstanceOf(Unusable.class);
  }
}

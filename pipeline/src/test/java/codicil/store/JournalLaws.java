package codicil.store;

import static codicil.store.Journals.MONDAY;
import static codicil.store.Journals.TUESDAY;
import static codicil.store.Journals.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.log.Fact;
import codicil.model.Finding;
import codicil.model.Unusable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every journal holds to, whatever the database.
abstract class JournalLaws {
  private static final Fact ONE = fact("v1.0", "a\\b\nc=d", MONDAY);
  private static final Fact TWO = fact("v2.0", "two", MONDAY);
  private static final Fact THREE = fact("v3.0", "three", MONDAY);

  /// The address or file of a fresh journal.
  abstract String place() throws SQLException;

  private String place = "";

  @BeforeEach
  void fresh() throws SQLException {
    place = place();
  }

  private List<Fact> record(Instant at, Fact... facts) {
    return Journals.record(Journals.at(place), at, List.of(facts));
  }

  @Test
  void anEmptyOneHasNothingAndIsWhole() {
    try (Journal journal = Journal.open(Journals.at(place))) {
      assertThat(journal.facts()).isEmpty();
      assertThat(journal.head()).isEqualTo(new Journal.Head(0, ""));
    }
    assertThat(verify()).isEmpty();
  }

  @Test
  void readsBackWhatItRecorded() {
    assertThat(record(MONDAY, ONE, TWO)).containsExactly(ONE, TWO);
  }

  @Test
  void theSameFactsRecordedTwiceAddNothing() throws SQLException {
    record(MONDAY, ONE, TWO);
    assertThat(record(TUESDAY, fact("v1.0", "a\\b\nc=d", TUESDAY), fact("v2.0", "two", TUESDAY)))
        .containsExactly(ONE, TWO);
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void aFactThatIsGoneIsWithdrawnAndMayComeBack() throws SQLException {
    record(MONDAY, ONE, TWO);
    assertThat(record(TUESDAY, TWO)).containsExactly(TWO);
    assertThat(rows()).isEqualTo(3);
    assertThat(record(TUESDAY, ONE, TWO)).containsExactlyInAnyOrder(ONE, TWO);
    assertThat(rows()).isEqualTo(4);
    assertThat(verify()).isEmpty();
  }

  @Test
  void aCorrectionNamesWhatItCorrectsAndWhy() throws SQLException {
    record(MONDAY, ONE, TWO);
    Fact better = fact("v2.0", "two, as printed", TUESDAY);
    assertThat(record(TUESDAY, ONE, better)).containsExactly(ONE, better);
    assertThat(text("SELECT corrects FROM entry WHERE number = 3")).isEqualTo("2");
    assertThat(text("SELECT why FROM entry WHERE number = 3"))
        .isEqualTo("the record was changed in releases/x.yaml");
    assertThat(verify()).isEmpty();
  }

  @Test
  void whatFailsLeavesNothingBehind() throws SQLException {
    record(MONDAY, ONE);
    try (Journal journal = Journal.open(Journals.at(place))) {
      assertThatThrownBy(() -> journal.writing(() -> {
        journal.append(List.of(Row.of(TWO)));
        throw new IllegalStateException("as planned");
      })).hasMessage("as planned");
      assertThat(journal.facts()).containsExactly(ONE);
      journal.writing(() -> {
        journal.append(List.of(Row.of(THREE)));
        return true;
      });
    }
    assertThat(rows()).isEqualTo(2);
    assertThat(verify()).isEmpty();
  }

  @Test
  void rowsCannotBeChangedOrDeleted() {
    record(MONDAY, ONE);
    assertThatThrownBy(() -> Journals.sql(place, "UPDATE entry SET source = 'x'"))
        .hasMessageContaining("only ever appended");
    assertThatThrownBy(() -> Journals.sql(place, "DELETE FROM entry")).hasMessageContaining("only ever appended");
  }

  @Test
  void missingGuardsAreFound() throws SQLException {
    record(MONDAY, ONE);
    Journals.sql(place, Journals.unguard(place));
    assertThat(verify()).extracting(Finding::rule).containsExactly("journal-unguarded");
  }

  @Test
  void aChangedRowIsFound() throws SQLException {
    record(MONDAY, ONE, TWO, THREE);
    Journals.tamper(place, "UPDATE entry SET effective_from = '2020-01-01' WHERE number = 2");
    found("journal-changed", "row 2 of the journal");
  }

  @Test
  void aChangedRowWithAFreshDigestIsFoundByTheNextRow() throws SQLException {
    record(MONDAY, ONE, TWO, THREE);
    String first = Row.of(ONE).hash("");
    String forged = Row.of(fact("v9.0", "two", MONDAY)).hash(first);
    Journals.tamper(place, "UPDATE entry SET subject = 'v9.0', hash = '" + forged + "' WHERE number = 2");
    found("journal-replaced", "row 2 of the journal");
  }

  @Test
  void aRemovedRowIsFound() throws SQLException {
    record(MONDAY, ONE, TWO, THREE);
    Journals.tamper(place, "DELETE FROM entry WHERE number = 2");
    found("journal-removed", "row 2 of the journal");
  }

  @Test
  void removedRowsAtTheBeginningAreFound() throws SQLException {
    record(MONDAY, ONE, TWO, THREE);
    Journals.tamper(place, "DELETE FROM entry WHERE number <= 2");
    found("journal-removed", "rows 1 to 2 of the journal");
  }

  @Test
  void aRemovedRowIsFoundThoughTheRestIsNumberedAnew() throws SQLException {
    record(MONDAY, ONE, TWO, THREE);
    Journals.tamper(place, "DELETE FROM entry WHERE number = 1", "UPDATE entry SET number = number + 100",
        "UPDATE entry SET number = number - 101");
    found("journal-removed", "row 1 of the journal");
  }

  @Test
  void anInsertedRowIsFound() throws SQLException {
    record(MONDAY, ONE, TWO, THREE);
    String first = Row.of(ONE).hash("");
    Row forged = Row.of(fact("v9.0", "nine", MONDAY));
    Journals.tamper(place, "UPDATE entry SET number = number + 100 WHERE number > 1",
        "UPDATE entry SET number = number - 99 WHERE number > 100",
        "INSERT INTO entry SELECT 2, 'v9.0', kind, 'title=nine', effective_from, effective_to, stated_on, stated_printed,"
            + " source, basis, confidence, corrects, why, recorded_at, '" + first + "', '" + forged.hash(first)
            + "' FROM entry WHERE number = 1");
    found("journal-inserted", "row 2 of the journal");
  }

  @Test
  void aJournalCutOffAtItsEndIsFoundByWhoSawItWhole() throws SQLException {
    record(MONDAY, ONE, TWO, THREE);
    Checkpoint seen;
    try (Journal journal = Journal.open(Journals.at(place))) {
      seen = new Checkpoint("", journal.head(), new java.util.TreeMap<>());
      assertThat(seen.verify(journal)).isEmpty();
    }
    Journals.tamper(place, "DELETE FROM entry WHERE number = 3");
    try (Journal journal = Journal.open(Journals.at(place))) {
      assertThat(seen.verify(journal)).hasValueSatisfying(finding -> {
        assertThat(finding.rule()).isEqualTo("journal-cut");
        assertThat(finding.message()).contains("now ends with row 2");
      });
    }
  }

  @Test
  void aJournalOfAnotherProgramIsRefused() throws SQLException {
    record(MONDAY, ONE);
    Journals.sql(place, "UPDATE format SET version = 99");
    assertThatThrownBy(() -> record(MONDAY, ONE)).isInstanceOf(Unusable.class).hasMessageContaining("99");
  }

  private void found(String rule, String where) {
    assertThat(verify()).filteredOn(finding -> !finding.rule().equals("journal-unguarded"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.rule()).isEqualTo(rule);
          assertThat(finding.place()).isEqualTo(where);
        });
  }

  private List<Finding> verify() {
    try (Journal journal = Journal.open(Journals.at(place))) {
      return journal.verify();
    }
  }

  private int rows() throws SQLException {
    return Integer.parseInt(text("SELECT count(*) FROM entry"));
  }

  private String text(String query) throws SQLException {
    try (Connection connection = Journals.raw(place);
        Statement statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getString(1);
    }
  }
}

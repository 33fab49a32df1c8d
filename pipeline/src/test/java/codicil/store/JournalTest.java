package codicil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.log.Basis;
import codicil.log.Claim;
import codicil.log.Days;
import codicil.log.Fact;
import codicil.log.Stated;
import codicil.model.Finding;
import codicil.model.Unusable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final Instant MONDAY = Instant.parse("2026-11-02T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-03T10:00:00Z");
  private static final Fact ONE = fact("v1.0", MONDAY);
  private static final Fact TWO = fact("v2.0", MONDAY);

  @TempDir
  private Path folder;

  private static Fact fact(String subject, Instant recordedAt) {
    return new Fact(subject, new Claim.Titled("a\\b\nc=d"), Days.from(LocalDate.of(2021, 11, 4)),
        new Stated(LocalDate.of(2021, 11, 4), true), "notice#L1", Basis.STATED, recordedAt);
  }

  private Path file() {
    return folder.resolve("log.db");
  }

  private List<Fact> record(Instant at, Fact... facts) {
    try (Journal journal = Journal.open(file())) {
      journal.record(List.of(facts), new TreeMap<>(), at);
      return journal.facts();
    }
  }

  @Test
  void readsBackWhatItRecorded() {
    assertThat(record(MONDAY, ONE, TWO)).containsExactly(ONE, TWO);
  }

  @Test
  void theSameFactsRecordedTwiceAddNothing() throws SQLException {
    record(MONDAY, ONE, TWO);
    assertThat(record(TUESDAY, fact("v1.0", TUESDAY), fact("v2.0", TUESDAY))).containsExactly(ONE, TWO);
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
  void rowsCannotBeChangedOrDeleted() {
    record(MONDAY, ONE);
    assertThatThrownBy(() -> sql("UPDATE entry SET source = 'x'")).hasMessageContaining("only ever appended");
    assertThatThrownBy(() -> sql("DELETE FROM entry")).hasMessageContaining("only ever appended");
  }

  @Test
  void aChangedRowBreaksTheChain() throws SQLException {
    record(MONDAY, ONE, TWO);
    sql("DROP TRIGGER entry_is_never_changed", "UPDATE entry SET effective_from = '2020-01-01' WHERE number = 1");
    assertThat(verify()).extracting(Finding::rule).containsExactly("journal-changed");
  }

  @Test
  void aChangedRowWithAFreshDigestBreaksTheChainAtTheNextRow() throws SQLException {
    record(MONDAY, ONE, TWO);
    String forged = Row.of(fact("v9.0", MONDAY)).hash("");
    sql("DROP TRIGGER entry_is_never_changed",
        "UPDATE entry SET subject = 'v9.0', hash = '" + forged + "' WHERE number = 1");
    assertThat(verify()).extracting(Finding::rule).containsExactly("journal-gap");
  }

  @Test
  void aRemovedRowBreaksTheChain() throws SQLException {
    record(MONDAY, ONE, TWO);
    sql("DROP TRIGGER entry_is_never_deleted", "DELETE FROM entry WHERE number = 1");
    assertThat(verify()).extracting(Finding::rule).containsExactly("journal-gap");
  }

  @Test
  void aFileThatIsNoJournalIsRefused() throws Exception {
    Files.writeString(file(), "not a database, but long enough to look like a file of some kind");
    assertThatThrownBy(() -> record(MONDAY, ONE)).isInstanceOf(Unusable.class);
  }

  @Test
  void aJournalOfALaterProgramIsRefused() throws SQLException {
    record(MONDAY, ONE);
    sql("PRAGMA user_version = 99");
    assertThatThrownBy(() -> record(MONDAY, ONE)).isInstanceOf(Unusable.class).hasMessageContaining("99");
  }

  private List<Finding> verify() {
    try (Journal journal = Journal.open(file())) {
      return journal.verify();
    }
  }

  private int rows() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement();
        var result = statement.executeQuery("SELECT count(*) FROM entry")) {
      return result.getInt(1);
    }
  }

  private void sql(String... commands) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}

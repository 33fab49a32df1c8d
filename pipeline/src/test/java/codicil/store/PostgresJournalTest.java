package codicil.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Unusable;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresJournalTest extends JournalLaws {
  @Override
  String place() throws SQLException {
    return Journals.postgres();
  }

  @Test
  void rowsCannotBeEmptiedOutEither() throws SQLException {
    Journals.record(Journals.at(Journals.postgres()), Journals.MONDAY, List.of());
    String place = Journals.postgres();
    Journals.record(Journals.at(place), Journals.MONDAY, List.of(Journals.fact("v1.0", "one", Journals.MONDAY)));
    try (var connection = Journals.raw(place); var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("TRUNCATE entry")).hasMessageContaining("only ever appended");
    }
  }

  @Test
  void aServerThatIsNotThereIsRefusedWithoutThePassword() {
    assertThatThrownBy(() -> Journal.open(new Postgres("jdbc:postgresql://127.0.0.1:1/x?user=me&password=secret")))
        .isInstanceOfSatisfying(Unusable.class, trouble -> org.assertj.core.api.Assertions.assertThat(trouble.line())
            .contains("127.0.0.1:1/x", "PGPASSWORD")
            .doesNotContain("secret"));
  }
}

package codicil.store;

import java.sql.SQLException;
import java.util.Optional;

class PostgresIngestTest extends IngestLaws {
  @Override
  Optional<String> journal() throws SQLException {
    return Optional.of(Journals.postgres());
  }
}

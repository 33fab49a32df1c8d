package codicil.store;

import java.util.Optional;

class SqliteIngestTest extends IngestLaws {
  @Override
  Optional<String> journal() {
    return Optional.empty();
  }
}

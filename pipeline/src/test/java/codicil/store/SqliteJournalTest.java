package codicil.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Unusable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteJournalTest extends JournalLaws {
  @TempDir
  private Path folder;

  @Override
  String place() {
    return folder.resolve("journal.db").toString();
  }

  @Test
  void aFileThatIsNoJournalIsRefused() throws Exception {
    Files.writeString(Path.of(place()), "not a database, but long enough to look like a file of some kind");
    assertThatThrownBy(() -> Journal.open(Journals.at(place()))).isInstanceOf(Unusable.class);
  }
}

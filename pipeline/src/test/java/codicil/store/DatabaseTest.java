package codicil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir
  private Path folder;

  private Folders code(String more) throws IOException {
    Files.writeString(folder.resolve("code.yaml"), "id: sec\n" + more);
    return Folders.at(folder, Optional.empty());
  }

  @Test
  void itIsAFileOfTheWorkspace() throws IOException {
    assertThat(Database.of(code(""))).isEqualTo(new Sqlite(folder.resolve(".codicil/journal.db")));
  }

  @Test
  void theCodeMayNameAnother() throws IOException {
    assertThat(Database.of(code("journal: jdbc:postgresql://host/sec\n")))
        .isEqualTo(new Postgres("jdbc:postgresql://host/sec"));
  }

  @Test
  void theCallerGoesBeforeTheCode() throws IOException {
    Folders folders = code("journal: jdbc:postgresql://host/sec\n");
    assertThat(Database.of(folders.withJournal(Optional.of("jdbc:postgresql://other/sec"))))
        .isEqualTo(new Postgres("jdbc:postgresql://other/sec"));
    assertThat(Database.of(folders.withJournal(Optional.of(" ")))).isEqualTo(Database.of(folders));
  }

  @Test
  void aPasswordInTheCodeIsRefused() throws IOException {
    refused(code("journal: jdbc:postgresql://host/sec?password=secret\n"), "password", "line 2, column 10",
        "PGPASSWORD");
  }

  @Test
  void whatIsNoAddressIsRefused() throws IOException {
    refused(code("journal: mysql://host/sec\n"), "no address of a journal", "mysql://host/sec", "jdbc:postgresql");
  }

  private static void refused(Folders folders, String what, String where, String advice) {
    assertThatThrownBy(() -> Database.of(folders)).isInstanceOfSatisfying(Unusable.class, trouble -> {
      assertThat(trouble.getMessage()).contains(what);
      assertThat(trouble.where()).contains(where);
      assertThat(trouble.advice()).contains(advice);
      assertThat(trouble.line()).doesNotContain("secret");
    });
  }
}

package codicil.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteCrashTest extends CrashLaws {
  @TempDir
  private Path folder;

  @Override
  String place() {
    return folder.resolve("journal.db").toString();
  }

  @Override
  int kills() {
    return 50;
  }
}

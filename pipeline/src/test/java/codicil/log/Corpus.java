package codicil.log;

import codicil.store.Folders;
import codicil.store.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// The bundled corpus, opened once for all tests, its state in a folder of its own.
final class Corpus {
  private static final Path ROOT = Path.of(System.getProperty("codicil.root"));
  static final DocumentLog LOG = open();

  private Corpus() {}

  private static DocumentLog open() {
    try {
      Path state = Files.createTempDirectory("codicil-corpus");
      return Workspace.open(new Folders(ROOT.resolve("corpus/sec"), state), Instant.parse("2026-11-01T00:00:00Z"))
          .log();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.store.Folders;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The site of the whole bundled corpus, published once for all tests that look at it.
final class WholeSite {
  private static final Path ROOT = Path.of(System.getProperty("codicil.root", ".."));
  private static final Path MADE = ROOT.resolve("pipeline/target/whole-site").toAbsolutePath().normalize();
  private static Optional<Published> published = Optional.empty();

  private WholeSite() {}

  /// Not at class initialisation: publishing has threads of its own, which would wait for it.
  static synchronized Published published() {
    if (published.isEmpty()) {
      Workspace workspace = Workspace.open(new Folders(ROOT.resolve("corpus/sec"), MADE.resolve("state")),
          Instant.parse("2026-11-01T00:00:00Z"));
      published =
          Optional
              .of(Publish.publish(Chronicles.of(workspace), MADE.resolve("site"), Order.EVERYTHING, (_, _, _) -> {}));
    }
    return published.orElseThrow();
  }

  /// Its folder, published if it is not yet.
  static Path folder() {
    assertThat(published().troubles()).isEmpty();
    return MADE.resolve("site");
  }
}

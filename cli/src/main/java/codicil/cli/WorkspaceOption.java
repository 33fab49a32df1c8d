package codicil.cli;

import codicil.store.Folders;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// Which workspace a command works on, as a mixin: `@Mixin private WorkspaceOption workspace;`.
final class WorkspaceOption {

  @Option(names = "--workspace", scope = ScopeType.INHERIT, paramLabel = "FOLDER",
      description = {"The folder that holds the code (code.yaml).",
          "Default: the nearest parent that holds one, else corpus/sec of the checkout."})
  private Optional<Path> folder = Optional.empty();

  /// The workspace that was named, or the nearest, its log up to date.
  ///
  /// @throws codicil.model.Unusable if there is none, or a file of it cannot be used
  Workspace resolve() {
    return Workspace.open(folders(), Instant.now());
  }

  /// Where the workspace that was named, or the nearest, lies; nothing of it is read.
  ///
  /// @throws codicil.model.Unusable if there is none
  Folders folders() {
    return folder.map(named -> Folders.at(named, checkout()))
        .orElseGet(() -> Folders.nearest(Path.of("").toAbsolutePath(), checkout()));
  }

  // The application of a checkout lies in its cli/target/app; one that was copied elsewhere has no checkout.
  private static Optional<Path> checkout() {
    Path jar = Path.of(System.getProperty("java.class.path", "")).toAbsolutePath().normalize();
    return Optional.ofNullable(jar.getParent())
        .filter(folder -> folder.endsWith(Path.of("cli", "target", "app")))
        .map(folder -> folder.resolve("../../..").normalize());
  }
}

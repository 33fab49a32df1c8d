package codicil.cli;

import codicil.store.Folders;
import codicil.store.Ingest;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// Which workspace a command works on, as a mixin: `@Mixin private WorkspaceOption workspace;`.
final class WorkspaceOption {
  private static final String JOURNAL = "CODICIL_JOURNAL";

  @Option(names = "--workspace", scope = ScopeType.INHERIT, paramLabel = "FOLDER",
      description = {"The folder that holds the code (code.yaml).",
          "Default: the nearest parent that holds one, else corpus/sec of the checkout."})
  private Optional<Path> folder = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private Optional<Held> held = Optional.empty();

  private record Held(Folders folders, Workspace workspace) {}

  /// A workspace that is open already, for commands that are asked within one process.
  static WorkspaceOption of(Folders folders, Workspace workspace) {
    WorkspaceOption option = new WorkspaceOption();
    option.held = Optional.of(new Held(folders, workspace));
    return option;
  }

  /// The workspace that was named, or the nearest, with what is recorded of it. Where its files say more, that is noted.
  ///
  /// @throws codicil.model.Unusable if there is none, or a file of it cannot be used
  Workspace resolve() {
    if (held.isPresent()) {
      return held.get().workspace();
    }
    Workspace open = Workspace.open(folders(), Instant.now());
    if (!open.unrecorded().isEmpty()) {
      note("changed since it was last recorded, and not counted: " + String.join(", ", open.unrecorded())
          + "; codicil ingest records it, with --dry-run it shows what is new");
    }
    return open;
  }

  /// The same after everything in its files is recorded; what is new is noted.
  ///
  /// @throws codicil.model.Unusable if there is none, or a file of it cannot be used
  Workspace recorded() {
    Workspace open = Workspace.open(folders(), Instant.now());
    if (open.unrecorded().isEmpty()) {
      return open;
    }
    Ingest.of(folders(), Instant.now()).record(difference -> {
      difference.lines().forEach(this::note);
      note("recorded: " + difference.sentence());
    });
    return Workspace.open(folders(), Instant.now());
  }

  /// The same as it will be after that; nothing is written.
  ///
  /// @throws codicil.model.Unusable if there is none, or a file of it cannot be used
  Workspace ahead() {
    return Workspace.ahead(folders(), Instant.now());
  }

  private void note(String text) {
    command.commandLine().getErr().println(text);
  }

  /// Where the workspace that was named, or the nearest, lies; nothing of it is read.
  ///
  /// @throws codicil.model.Unusable if there is none
  Folders folders() {
    return held.map(Held::folders).orElseGet(() -> place().withJournal(Optional.ofNullable(System.getenv(JOURNAL))));
  }

  private Folders place() {
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

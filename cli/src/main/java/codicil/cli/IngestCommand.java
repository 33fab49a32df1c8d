package codicil.cli;

import codicil.store.Difference;
import codicil.store.Ingest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `codicil ingest`: what is new or corrected in the YAML files enters the journal.
@Command(name = "ingest", description = {
    "Record what is new, corrected or gone in the YAML files of the workspace.",
    "The difference is shown first: + a new fact, ~ a corrected one with old value, new value and"
        + " reason, - one that no file states any more. All of it is recorded or, if anything is unknown,"
        + " impossible or contradictory, nothing.",
    "The reason of a correction is the `why` beside it in the file; another day for a version that"
        + " is recorded needs one.",
    "FILES are release files from elsewhere, as codicil notice writes them: they are checked against"
        + " the code, copied into the releases folder of the workspace, all or none, and recorded with"
        + " whatever else has changed there."},
    footer = {"", "Examples:", "  codicil ingest --dry-run", "  codicil ingest",
        "  codicil ingest drafts/v63.0.yaml", ""})
final class IngestCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(paramLabel = "FILES", arity = "0..*",
      description = "Release files to take in, each named after its release, like v63.0.yaml.")
  private List<Path> files = List.of();

  @Option(names = "--dry-run", description = "Only show the difference; write nothing.")
  private boolean dryRun;

  @Option(names = "--replace", description = "Let FILES take the place of release files that say something else.")
  private boolean replace;

  @Override
  public Integer call() {
    Ingest ingest = new Ingest(workspace.folders(), files, replace, Instant.now());
    Difference difference = dryRun ? ingest.compare() : ingest.record(this::show);
    if (output.json()) {
      output.json(new Answer(!dryRun && !difference.isEmpty(), difference.added(), difference.corrected(),
          difference.withdrawn()));
      return Exit.DONE.code();
    }
    if (dryRun) {
      show(difference);
    }
    output.line((dryRun && !difference.isEmpty() ? "not recorded: " : "") + difference.sentence());
    return Exit.DONE.code();
  }

  private void show(Difference difference) {
    if (!output.json()) {
      difference.lines().forEach(output::line);
    }
  }

  record Answer(boolean recorded, List<Difference.Statement> added, List<Difference.Correction> corrected,
      List<Difference.Statement> withdrawn) {}
}

package codicil.cli;

import codicil.model.Finding;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `codicil verify`: whether everything in the workspace is whole and consistent.
@Command(name = "verify", description = {
    "Check that everything in the workspace is whole and consistent:",
    "the journal is unbroken and says what the YAML files say, stored documents can be read and"
        + " belong to a release, and the search index, if there is one, is as it was written.",
    "Ends with 1 if something is not."},
    footer = {"", "Examples:", "  codicil verify",
        "  codicil verify --workspace corpus/sec --json", ""})
final class VerifyCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Override
  public Integer call() {
    List<Finding> findings = Stream.concat(workspace.resolve().verify(Instant.now()).stream(),
        Indexing.of(workspace.folders()).verify().stream()).toList();
    if (output.json()) {
      output.json(new Verdict(findings.isEmpty(), findings));
    } else if (findings.isEmpty()) {
      output.line("Everything is whole.");
    } else {
      findings.forEach(finding -> output.line(finding.place() + ": " + finding.message() + " [" + finding.rule()
          + "]"));
    }
    return (findings.isEmpty() ? Exit.DONE : Exit.FINDINGS).code();
  }

  record Verdict(boolean whole, List<Finding> findings) {}
}

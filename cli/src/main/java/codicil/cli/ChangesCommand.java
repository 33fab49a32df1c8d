package codicil.cli;

import codicil.publish.CodeChanges;
import codicil.store.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `codicil changes`: the change summary of a release.
@Command(name = "changes",
    description = {"Summarise what a release changed, document by document and clause by clause.",
        "On top: dates, amounts and periods that changed, and duties that turned.",
        "Ends with 1 if nothing is recorded, or no text of it is held."},
    footer = {"", "Examples:", "  codicil changes v40.0", "  codicil changes v40.0 -o v40.md",
        "  codicil changes v40.0..v50.0 -o changes.html", "  codicil changes v59.0 --json", ""})
final class ChangesCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Mixin
  private ReportOutput out;

  @Mixin
  private Ignored ignored;

  @Parameters(paramLabel = "RELEASE",
      description = {"A version of the code (v40.0), a release's title, a modification;",
          "or two versions or days, from the first as it stood to the second: v40.0..v50.0."})
  private String what;

  @Override
  public Integer call() {
    Workspace open = workspace.resolve();
    int dots = what.indexOf("..");
    CodeChanges changes = dots > 0 ? Between.of(open, what.substring(0, dots), what.substring(dots + 2), ignored.look())
        : CodeChanges.of(open, ReleaseCommand.one(open.log(), what), ignored.look());
    out.put(ChangesView.of(changes), output);
    return (changes.documents().isEmpty() ? Exit.FINDINGS : Exit.DONE).code();
  }
}

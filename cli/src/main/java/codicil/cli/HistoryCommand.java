package codicil.cli;

import codicil.history.Lineage;
import codicil.publish.Chronicle;
import codicil.publish.Chronicles;
import codicil.publish.Migrations;
import codicil.store.Workspace;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil history`: what became of a clause from version to version.
@Command(name = "history",
    description = {"Show what a clause said in each version, the latest first, and what changed it.",
        "Its numbers may differ from version to version; what changed in the clauses inside it is shown, too.",
        "Ends with 1 if no version has such a clause."},
    footer = {"", "Examples:", "  codicil history \"Section H\" H8.16", "  codicil history \"Section H#H8.16\"",
        "  codicil history \"Section A#Applicability Period\"",
        "  codicil history sec/section-h@v50.0#H8 --json", ""})
final class HistoryCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Mixin
  private Ignored ignored;

  @Parameters(index = "0", paramLabel = "DOCUMENT[#CLAUSE]",
      description = "A clause by document and number or defined term; with @release or :day before the #, as numbered there.")
  private String document;

  @Parameters(index = "1", arity = "0..1", paramLabel = "CLAUSE",
      description = "The clause, if it is not named with its document.")
  private Optional<String> clause = Optional.empty();

  @Override
  public Integer call() {
    Workspace open = workspace.resolve();
    Cited cited = Cited.of(document, open.code()).of(clause);
    if (cited.clause().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "name a clause, like \"Section H\" H8.16");
    }
    cited.show(output::note);
    StoredVersion.Chosen chosen = StoredVersion.choose(open, cited.document(), cited.at());
    chosen.remark().ifPresent(output::note);
    Chronicles chronicles = Chronicles.of(open);
    Chronicle chronicle = chronicles.of(cited.document(), ignored.look());
    Optional<Lineage.State> last = last(chronicle.lineage(), chronicle.versions().indexOf(chosen.at()),
        cited.clause());
    if (last.isEmpty()) {
      output.note(cited.document() + ", " + StoredVersion.label(chosen.at()) + " has no clause " + cited.clause()
          + ", nor has a version before it");
      return Exit.FINDINGS.code();
    }
    HistoryView view = HistoryView.of(new Migrations.Place(chronicle, last.get()), new Migrations(open, chronicles),
        open.code().id());
    if (output.json()) {
      output.json(view);
    } else {
      view.lines(new Paint(spec.commandLine().getColorScheme().ansi().enabled())).forEach(output::line);
    }
    return Exit.DONE.code();
  }

  /// The clause in the version, or in the last one before it that has it.
  private static Optional<Lineage.State> last(Lineage lineage, int version, String clause) {
    for (int text = version; text >= 0; text--) {
      OptionalInt found = lineage.texts().get(text).find(clause);
      if (found.isPresent()) {
        return Optional.of(new Lineage.State(text, found.getAsInt()));
      }
    }
    return Optional.empty();
  }
}

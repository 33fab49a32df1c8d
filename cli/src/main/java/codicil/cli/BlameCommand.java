package codicil.cli;

import codicil.history.Look;
import codicil.publish.Chronicle;
import codicil.publish.Chronicles;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil blame`: which release last changed each clause, and brought each word in it.
@Command(name = "blame", description = {"Say which release last changed each clause of a document, and why.",
    "Inside a clause, the words that each release brought or took out. Where versions are not recorded, it says so.",
    "Ends with 1 if there is no such clause."},
    footer = {"", "Examples:", "  codicil blame \"Section H\"", "  codicil blame \"Section H\" H8.16",
        "  codicil blame \"Section H\" H8.16 --on 2021-12-01", "  codicil blame sec/section-h@v50.0#H8 --json",
        "  codicil blame \"Section L\" --ignore cosmetic", ""})
final class BlameCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(index = "0", paramLabel = "DOCUMENT",
      description = "A document by name, or an address: code/document, then @release or :day, then #clause.")
  private String document;

  @Parameters(index = "1", arity = "0..1", paramLabel = "CLAUSE",
      description = "The number of a clause, or a defined term; with the clauses in it. Default: all.")
  private Optional<String> clause = Optional.empty();

  @Option(names = "--on", paramLabel = "DAY", converter = DayConverter.class,
      description = "As the document stood on that day. Default: its latest recorded version.")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin
  private Ignored ignored;

  @Override
  public Integer call() {
    Workspace open = workspace.resolve();
    Cited cited = Cited.of(document, open.code()).of(clause).on(on);
    cited.show(output::note);
    StoredVersion.Chosen chosen = StoredVersion.choose(open, cited.document(), cited.at());
    chosen.remark().ifPresent(output::note);
    Look look = ignored.look();
    Chronicle chronicle = Chronicles.of(open).of(cited.document(), look);
    BlameView view =
        BlameView.of(chronicle, chronicle.versions().indexOf(chosen.at()), cited.clause(), open.code().id());
    if (output.json()) {
      output.json(view);
    } else {
      view.lines(new Paint(spec.commandLine().getColorScheme().ansi().enabled())).forEach(output::line);
    }
    if (view.clauses().isEmpty()) {
      output.note(view.document() + ", " + view.version() + " has no clause " + cited.clause());
    }
    return (view.clauses().isEmpty() ? Exit.FINDINGS : Exit.DONE).code();
  }
}

package codicil.cli;

import codicil.log.Release;
import codicil.model.Address;
import codicil.model.Clause;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.Numbering;
import codicil.model.Text;
import codicil.model.Unusable;
import codicil.outline.Outline;
import codicil.read.Reader;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil text`: a document, or one clause of it, as the clause tree that is read from it.
@Command(name = "text", description = {"Show the clauses of a document, as they are read.",
    "Ends with 1 if something in it is odd, or if it has no such clause."},
    footer = {"", "Examples:", "  codicil text sec/section-h@v40.0#H8.16", "  codicil text sec/appendix-ad:2021-12-01",
        "  codicil text draft.docx --json", "  codicil text sec:2021-12-01 -o code/", ""})
final class TextCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(paramLabel = "FILE|ADDRESS",
      description = {"A Word or PDF file; an address: code/document, then @release or :day, then #clause;",
          "or the whole code as of a day: code:day."})
  private String what;

  @Option(names = {"-o", "--output"}, paramLabel = "FOLDER",
      description = "For the whole code as of a day (code:day): the folder to write it to.")
  private Optional<Path> folder = Optional.empty();

  @Override
  public Integer call() {
    Optional<CodeText> whole = CodeText.of(what);
    if (whole.isPresent()) {
      return whole.get().write(workspace.resolve(), folder, spec.commandLine(), output).code();
    }
    Optional<Address> address = Address.parse(what);
    Text text = address.map(this::stored).orElseGet(this::file);
    String wanted = address.map(Address::clause).orElse("");
    if (wanted.isEmpty()) {
      return show(text).code();
    }
    List<Clause> clause = text.clause(wanted).stream().toList();
    show(new Text(text.source(), clause, List.of()));
    if (clause.isEmpty()) {
      output.note(text.source() + " has no clause " + wanted);
    }
    return (clause.isEmpty() ? Exit.FINDINGS : Exit.DONE).code();
  }

  private Text file() {
    return Outline.of(Reader.read(Workspace.read(Path.of(what))), Numbering.inferred());
  }

  private Text stored(Address address) {
    Workspace open = workspace.resolve();
    if (!address.code().equals(open.code().id())) {
      throw new Unusable("holds the code " + open.code().id() + ", not " + address.code(), open.corpus().toString(),
          "name another with --workspace");
    }
    DocumentName name = Asked.of(address.document().toString(), open.code()).name();
    StoredVersion version = StoredVersion.of(open, name, version(open, name, address.at()), spec.commandLine());
    version.remark().ifPresent(output::note);
    return Outline.of(Reader.read(version.source()), open.code().numbering(name));
  }

  private static String version(Workspace open, DocumentName name, Address.At at) {
    return switch (at) {
      case Address.At.Release release -> release.number().toString();
      case Address.At.Base _ -> "base";
      case Address.At.Day day -> last(open, name, day.day());
      case Address.At.Latest _ -> last(open, name, LocalDate.MAX);
    };
  }

  /// The last stored version that was in force on a day.
  private static String last(Workspace open, DocumentName name, LocalDate day) {
    return open.versions(name)
        .stream()
        .filter(at -> !isLater(open, at, day))
        .reduce((_, later) -> later)
        .map(at -> at instanceof Address.At.Release release ? release.number().toString() : "base")
        .orElseThrow(() -> new Unusable("no text of that day is stored", name.toString(), ""));
  }

  private static boolean isLater(Workspace open, Address.At at, LocalDate day) {
    return at instanceof Address.At.Release release
        && open.log().release(release.number()).map(Release::day).filter(from -> from.isAfter(day)).isPresent();
  }

  private Exit show(Text text) {
    if (output.json()) {
      output.json(Answer.of(text));
    } else {
      text.clauses().forEach(clause -> show(clause, ""));
      output.findings(text.findings());
    }
    return text.findings().isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  /// A clause begins with its number, or with a dash; its words stand below its heading.
  private void show(Clause clause, String indent) {
    List<String> words = clause.text().lines().toList();
    boolean headed = !clause.heading().isEmpty();
    String number = clause.number().isEmpty() ? "–" : clause.number();
    String first = headed ? clause.heading() : words.stream().findFirst().orElse("");
    output.line((indent + number + "  " + first).stripTrailing());
    words.stream().skip(headed ? 0 : 1).forEach(line -> output.line(indent + "    " + line));
    clause.children().forEach(child -> show(child, indent + "  "));
  }

  record Answer(String source, List<Finding> findings, List<Branch> clauses) {
    static Answer of(Text text) {
      return new Answer(text.source(), text.findings(), text.clauses().stream().map(Branch::of).toList());
    }
  }

  record Branch(Optional<String> number, Optional<String> heading, String text, List<Branch> children) {
    static Branch of(Clause clause) {
      return new Branch(InForceCommand.stated(clause.number()), InForceCommand.stated(clause.heading()), clause.text(),
          clause.children().stream().map(Branch::of).toList());
    }
  }
}

package codicil.cli;

import codicil.model.Address;
import codicil.model.Clause;
import codicil.model.Finding;
import codicil.model.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil text`: a document, or one clause of it, as the clause tree that is read from it.
@Command(name = "text", description = {"Show the clauses of a document, as they are read.",
    "Ends with 1 if something in it is odd, or if it has no such clause."},
    footer = {"", "Examples:", "  codicil text sec/section-h@v40.0#H8.16", "  codicil text sec/appendix-ad:2021-12-01",
        "  codicil text draft.docx --json", ""})
final class TextCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Parameters(paramLabel = "FILE|ADDRESS",
      description = "A Word or PDF file; or an address: code/document, then @release or :day, then #clause.")
  private String what;

  @Override
  public Integer call() {
    Optional<Address> address = Address.parse(what);
    Reading reading = address.map(named -> Reading.of(named, workspace.resolve(), spec.commandLine()))
        .orElseGet(() -> Reading.of(Path.of(what)));
    reading.remark().ifPresent(output::note);
    Text text = reading.text();
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

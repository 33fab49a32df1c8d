package codicil.cli;

import codicil.log.Code;
import codicil.model.Bytes;
import codicil.model.Clause;
import codicil.model.Text;
import codicil.outline.Glossary;
import codicil.publish.Imprints;
import codicil.publish.LastSaved;
import codicil.read.Unread;
import codicil.render.akn.AkomaNtoso;
import codicil.render.akn.Imprint;
import codicil.render.json.TextJson;
import codicil.render.markdown.TextMarkdown;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil text`: a document, or one clause of it, as the clause tree that is read from it.
@Command(name = "text", description = {"Show the clauses of a document, as they are read.",
    "Ends with 1 if words of it could not be read, or if it has no such clause."},
    footer = {"", "Examples:", "  codicil text sec/section-h@v40.0#H8.16", "  codicil text sec/appendix-ad:2021-12-01",
        "  codicil text draft.docx --json", "  codicil text sec/section-h@v40.0 --akn -o section-h.xml",
        "  codicil text sec:2021-12-01 -o code/", ""})
final class TextCommand implements Callable<Integer> {
  /// No document of a code is called by a name that ends like this.
  private static final Pattern FILE = Pattern.compile("\\.\\p{L}{2,5}$");

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Option(names = "--markdown", description = "Write Markdown.")
  private boolean markdown;

  @Option(names = "--akn", description = "Write Akoma Ntoso 3.0.")
  private boolean akn;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write Markdown or Akoma Ntoso to a file; for the whole code, the folder to write it to.")
  private Optional<Path> file = Optional.empty();

  @Parameters(paramLabel = "FILE|ADDRESS",
      description = {"A Word or PDF file; an address: code/document, then @release or :day, then #clause;",
          "or the whole code as of a day: code:day."})
  private String what;

  @Override
  public Integer call() {
    Optional<CodeText> whole = CodeText.of(what);
    if (whole.isPresent()) {
      return whole.get().write(workspace.resolve(), file, spec.commandLine(), output).code();
    }
    Optional<Cited> cited = isFile(what) ? Optional.empty() : Optional.of(cited());
    cited.ifPresent(it -> it.show(output::note));
    Reading reading = cited.map(named -> Reading.of(named, workspace.resolve()))
        .orElseGet(() -> Reading.of(Path.of(what)));
    reading.remark().ifPresent(output::note);
    Text text = reading.text();
    String wanted = cited.map(Cited::clause).orElse("");
    if (wanted.isEmpty()) {
      return show(text, reading).code();
    }
    List<Clause> clause = text.clause(wanted).stream().toList();
    show(new Text(text.source(), clause, List.of()), reading);
    if (clause.isEmpty()) {
      output.note(text.source() + " has no clause " + wanted);
    }
    return (clause.isEmpty() ? Exit.FINDINGS : Exit.DONE).code();
  }

  static boolean isFile(String what) {
    return FILE.matcher(what).find();
  }

  private Cited cited() {
    Code code = workspace.resolve().code();
    if (what.strip().equalsIgnoreCase(code.id())) {
      throw new ParameterException(spec.commandLine(), "name a day, like " + code.id() + ":2021-12-01, or a document,"
          + " like " + code.id() + "/section-a");
    }
    return Cited.of(what, code);
  }

  private Exit show(Text text, Reading reading) {
    if (akn) {
      write(AkomaNtoso.of(text, imprint(reading)));
    } else if (markdown) {
      write(TextMarkdown.of(text));
    } else if (output.json()) {
      output.json(TextJson.of(text, Glossary.of(reading.text()).definitions(), reading.from()));
    } else {
      text.clauses().forEach(clause -> show(clause, ""));
    }
    if (!output.json()) {
      output.findings(text.findings());
    }
    return Unread.isAny(text.findings()) ? Exit.FINDINGS : Exit.DONE;
  }

  private void write(String content) {
    file.ifPresentOrElse(to -> Workspace.write(to, Bytes.of(content)), () -> output.line(content.stripTrailing()));
  }

  private Imprint imprint(Reading reading) {
    return reading.from()
        .map(from -> Imprints.of(workspace.resolve(), from, reading.source()))
        .orElseGet(() -> new Imprint(Optional.empty(), reading.text().source(),
            LocalDate.ofInstant(LastSaved.of(reading.source()), ZoneOffset.UTC), Optional.empty(), Optional.empty()));
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
}

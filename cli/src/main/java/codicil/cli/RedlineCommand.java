package codicil.cli;

import codicil.model.Redline;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.publish.LastSaved;
import codicil.publish.Publish;
import codicil.publish.Redlining;
import codicil.render.docx.Mark;
import codicil.render.html.View;
import codicil.render.json.RedlineJson;
import codicil.render.terminal.RedlineLines;
import codicil.store.Folder;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `codicil redline`: what changed between two files, the files of two folders, or two versions from the log.
@Command(name = "redline", description = {
    "Show what changed: printed by clause, or written as a Word file with tracked changes, HTML,"
        + " PDF, JSON or text.",
    "Two files (Word or PDF); two folders, whose files of the same name are compared, OUT being a"
        + " folder; or a document and two of its versions from the log. Ends with 1 if a redline could not"
        + " be proved, with 3 if an input is unusable."},
    footer = {"", "Examples:", "  codicil redline before.docx after.docx",
        "  codicil redline before.docx after.docx -o redline.docx --ignore formatting,case",
        "  codicil redline 4.0/ 5.0/ -o redlines/ --format html",
        "  codicil redline \"Appendix AD\" v50.0 v61.0 -o ad.docx",
        "  codicil redline \"Appendix AD\" v50.0 v61.0 -o ad.pdf",
        "  codicil redline sec/section-h@v34.0#H8 sec/section-h:2021-12-01#H8",
        ""})
final class RedlineCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Mixin
  private ColourOption colour;

  @Mixin
  private ComparingOptions options;

  @Parameters(arity = "2..3", paramLabel = "BEFORE AFTER",
      description = "Two files, two folders, a document and two versions or days, or two addresses.")
  private List<String> sides = List.of();

  @Option(names = {"-o", "--output"}, paramLabel = "OUT",
      description = "The file to write; for two folders, the folder to write to. Default: what changed is printed.")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT",
      description = "docx, html, pdf, json or txt. Default: by the ending of OUT; for folders docx.")
  private Optional<Pair.Format> format = Optional.empty();

  @Option(names = "--side-by-side", description = "As HTML, show both sides in columns instead of in one text.")
  private boolean sideBySide;

  @Option(names = "--author", paramLabel = "NAME", defaultValue = Publish.AUTHOR,
      description = "Who is named as the author of the changes. Default: ${DEFAULT-VALUE}.")
  private String author = Publish.AUTHOR;

  @Option(names = "--date", paramLabel = "DAY", converter = Moment.class,
      description = "The date of the changes, like 2022-06-30 or 2022-06-30T09:00:00Z. Default: the day of the release; for"
          + " files, when AFTER was last saved.")
  private Optional<Instant> date = Optional.empty();

  @Override
  public Integer call() {
    if (author.isBlank()) {
      throw new ParameterException(spec.commandLine(), "tracked changes need an author");
    }
    if (sides.size() == 3 || sides.stream().allMatch(Cited::isAddress)) {
      return one(fromTheLog()).code();
    }
    Folder before = new Folder(Path.of(sides.getFirst()));
    Folder after = new Folder(Path.of(sides.getLast()));
    if (before.exists() != after.exists()) {
      throw new ParameterException(spec.commandLine(), "give two files or two folders, not one of each");
    }
    return (before.exists() ? folders(before, after) : one(files())).code();
  }

  private Pair files() {
    Source before = Workspace.read(Path.of(sides.getFirst()));
    Source after = Workspace.read(Path.of(sides.getLast()));
    return Pair.files(after.name(), before, after, mark(LastSaved.of(after)), options.comparing());
  }

  private Pair fromTheLog() {
    Workspace open = workspace.resolve();
    Sides versions = Sides.of(sides, open, output::note);
    return Pair.versions(versions, open.log(), mark(versions.after().date()), options.comparing());
  }

  private Mark mark(Instant otherwise) {
    return new Mark(author, date.orElse(otherwise));
  }

  private Exit one(Pair pair) {
    if (out.isEmpty()) {
      print(Redlining.compare(pair.before(), pair.after(), pair.comparing()));
      return Exit.DONE;
    }
    return report(pair.write(out.get(), format.or(() -> Pair.Format.of(out.get()))
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(),
                "name OUT with .docx, .html, .pdf, .json or .txt, or give --format")),
        view()));
  }

  private View view() {
    return sideBySide ? View.SIDES : View.BOTH;
  }

  private void print(Redline redline) {
    if (output.json() || format.equals(Optional.of(Pair.Format.JSON))) {
      output.line(RedlineJson.of(redline).stripTrailing());
    } else if (format.isEmpty() || format.equals(Optional.of(Pair.Format.TXT))) {
      RedlineLines.of(redline, colour.ink()).forEach(output::line);
    } else {
      throw new ParameterException(spec.commandLine(), "name the file to write with -o");
    }
  }

  private Exit folders(Folder before, Folder after) {
    Path folder = out.orElseThrow(
        () -> new ParameterException(spec.commandLine(), "name the folder to write to with -o"));
    Counterparts files = Counterparts.of(before, after);
    files.onlyBefore().forEach(name -> output.note("only in " + before.root() + ": " + name));
    files.onlyAfter().forEach(name -> output.note("only in " + after.root() + ": " + name));
    if (files.both().isEmpty()) {
      throw new Unusable("no Word file or PDF in one has the name of one in the other", before.root() + " and " + after
          .root(), "files are compared by their names");
    }
    Pair.Format chosen = format.orElse(Pair.Format.DOCX);
    List<Batch.Job<Pair.Written>> jobs = files.both()
        .stream()
        .map(name -> new Batch.Job<>(name, before.size(name) + after.size(name),
            () -> pair(name, before, after).write(folder.resolve(files.stem(name) + chosen.ending()), chosen, view())))
        .toList();
    List<Exit> exits = new ArrayList<>();
    Batch.run(jobs, done -> progress(done, jobs.size()), outcome -> exits.add(switch (outcome) {
      case Batch.Outcome.Done<Pair.Written> done -> report(done.result());
      case Batch.Outcome.Failed<Pair.Written> failed -> failed(failed.name(), failed.why());
    }));
    return exits.stream().max(Comparator.comparingInt(Exit::code)).orElse(Exit.DONE);
  }

  private Pair pair(String name, Folder before, Folder after) {
    Source right = Workspace.read(after.root().resolve(name));
    return Pair.files(name, Workspace.read(before.root().resolve(name)), right, mark(LastSaved.of(right)),
        options.comparing());
  }

  /// One line that is written over, on a terminal only.
  private void progress(int done, int all) {
    if (Streams.terminal()) {
      output.over(done == all ? "" : done + " of " + all);
    }
  }

  private Exit failed(String name, String why) {
    output.note("codicil: " + name + ": " + why);
    if (output.json()) {
      output.json(Pair.FailedLine.of(name, why));
    }
    return Exit.UNUSABLE;
  }

  private Exit report(Pair.Written written) {
    output.findings(written.findings());
    if (output.json()) {
      output.json(written.line());
    } else {
      output.line(written.sentence());
    }
    return written.exit();
  }

  /// Reads a day or an instant, ISO 8601.
  static final class Moment implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
      try {
        return text.contains("T") ? Instant.parse(text)
            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      } catch (DateTimeException _) {
        throw new TypeConversionException(
            "'" + text + "' is no date, write it like 2022-06-30 or 2022-06-30T09:00:00Z");
      }
    }
  }
}

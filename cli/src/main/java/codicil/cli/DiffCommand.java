package codicil.cli;

import codicil.history.Look;
import codicil.model.Source;
import codicil.publish.Publish;
import codicil.publish.Redlining;
import codicil.render.docx.Mark;
import codicil.render.html.View;
import codicil.render.json.RedlineJson;
import codicil.render.terminal.RedlineLines;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `codicil diff`: what differs between two versions or days, of a document or of the whole code.
@Command(name = "diff", description = {"Show what differs between two versions or two days.",
    "Of a document: a redline. Of the whole code: a report, what changed in each document, and why.",
    "Ends with 1 if a redline could not be proved, or no document of the code differs."},
    footer = {"", "Examples:", "  codicil diff \"Section H\" v34.0 v62.0", "  codicil diff DUIS 2021-02-25 2022-07-18",
        "  codicil diff sec/section-h@v34.0 sec/section-h:2022-07-18 -o h.docx",
        "  codicil diff sec v50.0 v62.0 -o code.html",
        ""})
final class DiffCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Mixin
  private ReportOutput out;

  @Mixin
  private ColourOption colour;

  @Mixin
  private ComparingOptions options;

  @Parameters(arity = "2..3", paramLabel = "DOCUMENT BEFORE AFTER",
      description = "A document, or the code's id for all of it, and two versions or days; or two addresses.")
  private List<String> what = List.of();

  @Override
  public Integer call() {
    Workspace open = workspace.resolve();
    if (what.size() == 3 && what.getFirst().equals(open.code().id())) {
      ChangesView view = ChangesView.of(Between.of(open, what.get(1), what.get(2), Look.STRICT));
      out.put(view, output);
      return (view.documents().isEmpty() ? Exit.FINDINGS : Exit.DONE).code();
    }
    if (what.size() == 2 && !Cited.isAddress(what.getLast())) {
      throw new ParameterException(spec.commandLine(),
          "name two versions or days, like v34.0 2022-07-18; or two addresses, like sec/section-h@v34.0");
    }
    return redline(Sides.of(what, open, output::note), open).code();
  }

  private Exit redline(Sides sides, Workspace open) {
    Source before = sides.before().source();
    Source after = sides.after().source();
    Pair pair = Pair.versions(sides, open.log(), new Mark(Publish.AUTHOR, sides.after().date()), options.comparing());
    if (out.file().isPresent()) {
      return write(pair, out.file().get());
    }
    if (output.json()) {
      output.line(RedlineJson.of(Redlining.compare(before, after, options.comparing())).stripTrailing());
    } else {
      RedlineLines.of(Redlining.compare(before, after, options.comparing()), colour.ink())
          .forEach(output::line);
    }
    return Exit.DONE;
  }

  private Exit write(Pair pair, Path file) {
    Pair.Written written = pair.write(file, Pair.Format.of(file)
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "name the file with .docx, .html, .pdf, .json or .txt")),
        View.BOTH);
    output.findings(written.findings());
    output.line(written.sentence());
    return written.exit();
  }
}

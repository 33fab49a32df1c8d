package codicil.cli;

import codicil.model.ReleaseNumber;
import codicil.publish.Chronicles;
import codicil.publish.Progress;
import codicil.publish.Publish;
import codicil.publish.Published;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `codicil publish`: the whole pipeline over the workspace, or one release of it.
@Command(name = "publish", description = {"Make the redlines, the texts, the search index and the site.",
    "What is new in its YAML files is recorded first, as codicil ingest does.",
    "What was made before from the same files is not made again. Ends with 1 if a redline could not be proved, with 3 if",
    "a stored text is unusable; everything else is published all the same."},
    footer = {"", "Examples:", "  codicil publish", "  codicil publish --release v61.0 -o /tmp/site", ""})
final class PublishCommand implements Callable<Integer> {

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Option(names = "--release", paramLabel = "VERSION", converter = ReleaseConverter.class,
      description = "Make the redlines of this release only, like v61.0.")
  private Optional<ReleaseNumber> release = Optional.empty();

  @Option(names = {"-o", "--output"}, paramLabel = "SITE",
      description = "The folder of the site. Default: .codicil/site of the workspace.")
  private Optional<Path> site = Optional.empty();

  @Override
  public Integer call() {
    Workspace open = workspace.recorded();
    Chronicles chronicles = Chronicles.of(open);
    Path folder = site.orElseGet(() -> open.state().resolve("site"));
    Published published = Publish.publish(chronicles, folder, release, progress());
    Indexing.refresh(workspace.folders(), () -> chronicles, output::note);
    report(published, folder);
    if (!published.troubles().isEmpty()) {
      return Exit.UNUSABLE.code();
    }
    return (published.proved().no() > 0 ? Exit.FINDINGS : Exit.DONE).code();
  }

  private void report(Published published, Path folder) {
    published.troubles().forEach(trouble -> output.note("codicil: " + trouble));
    Path home = folder.toAbsolutePath().normalize().resolve("index.html");
    if (output.json()) {
      output.json(
          new Answer(home.toString(), published.proved().all(), published.redlines().size(), published.proved().no(),
              published.files(), published.written().size(), published.troubles()));
      return;
    }
    output.line(sentence(published));
    if (published.proved().no() > 0) {
      output.line(published.proved().no() + " of them could not be proved; their pages say so");
    }
    output.line("the site is in " + home.getParent());
    output.line("open it in a browser: " + home.toUri());
  }

  private static String sentence(Published published) {
    if (published.nothingToDo()) {
      return "nothing to do: " + redlines(published.proved().all()) + " up to date";
    }
    return "made " + redlines(published.redlines().size()) + ", "
        + (published.proved().all() - published.redlines().size())
        + " were up to date; wrote " + published.written().size() + " of " + published.files() + " files";
  }

  private static String redlines(int count) {
    return count == 1 ? "1 redline" : count + " redlines";
  }

  /// One line that is written over, on a terminal only.
  private Progress progress() {
    return Streams.terminal() ? (done, total, what) -> output
        .over(done == total ? "" : String.format(Locale.ROOT, "%d of %d: %s", done, total, what)) : Progress.silent();
  }

  record Answer(String site, int redlines, int made, int unproved, int files, int written,
      List<String> troubles) {}
}

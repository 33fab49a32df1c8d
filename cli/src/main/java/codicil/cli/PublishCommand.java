package codicil.cli;

import codicil.model.ReleaseNumber;
import codicil.publish.Chronicles;
import codicil.publish.Order;
import codicil.publish.Planned;
import codicil.publish.Progress;
import codicil.publish.Publish;
import codicil.publish.Published;
import codicil.store.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `codicil publish`: the whole pipeline over the workspace, or one release of it.
@Command(name = "publish", description = {
    "Make the redlines, the texts, the search index and the site.",
    "What is new in its YAML files is recorded first, as codicil ingest does.",
    "What was made before from the same files is not made again; readers see the old site until the"
        + " new one is whole.",
    "Ends with 1 if a redline could not be proved, with 3 if a stored text is unusable; everything"
        + " else is published all the same."},
    footer = {"", "Examples:", "  codicil publish", "  codicil publish --dry-run",
        "  codicil publish --release v61.0 -o /tmp/site", "  codicil publish --url https://codes.example/sec/", ""})
final class PublishCommand implements Callable<Integer> {
  /// So many paths of a plan are shown; --json shows all.
  private static final int MOST = 20;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Spec
  private CommandSpec command;

  @Option(names = "--release", paramLabel = "VERSION", converter = ReleaseConverter.class,
      description = "Make the redlines of this release only, like v61.0.")
  private Optional<ReleaseNumber> release = Optional.empty();

  @Option(names = {"-o", "--output"}, paramLabel = "SITE",
      description = "The folder of the site. Default: .codicil/site of the workspace.")
  private Optional<Path> site = Optional.empty();

  @Option(names = "--url", paramLabel = "URL",
      description = "Where the site will be, for its site map, its feeds and its data. Default: not known, then there is"
          + " no site map, and links in feeds are relative.")
  private Optional<URI> url = Optional.empty();

  @Option(names = "--dry-run", description = "Only show what would be made; write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() {
    long started = System.nanoTime();
    Order order = new Order(release, url.map(this::address).orElse(""));
    Workspace open = dryRun ? workspace.ahead() : workspace.recorded();
    Chronicles chronicles = Chronicles.of(open);
    Path folder = site.orElseGet(() -> open.state().resolve("site"));
    if (dryRun) {
      report(Publish.plan(chronicles, folder, order));
      return Exit.DONE.code();
    }
    Published published = Publish.publish(chronicles, folder, order, progress());
    Indexing.refresh(workspace.folders(), () -> chronicles, output::note);
    report(published, folder, Duration.ofNanos(System.nanoTime() - started));
    if (!published.troubles().isEmpty()) {
      return Exit.UNUSABLE.code();
    }
    return (published.proved().no() > 0 ? Exit.FINDINGS : Exit.DONE).code();
  }

  private String address(URI given) {
    boolean whole = List.of("http", "https").contains(String.valueOf(given.getScheme())) && given.getHost() != null
        && given.getRawQuery() == null && given.getRawFragment() == null;
    if (!whole) {
      throw new ParameterException(command.commandLine(), "--url: not the address of a folder on the web: " + given);
    }
    return given + (given.toString().endsWith("/") ? "" : "/");
  }

  private void report(Planned plan) {
    if (output.json()) {
      output.json(plan);
      return;
    }
    if (plan.nothing()) {
      output.line("nothing to do: everything is up to date");
      return;
    }
    output.line("would make " + count(plan.redlines().size(), "redline") + " and " + count(plan.texts().size(), "text")
        + ", and write those of the other pages that differ");
    List<String> all = Stream.concat(plan.redlines().stream(), plan.texts().stream()).toList();
    all.stream().limit(MOST).forEach(path -> output.line("  " + path));
    if (all.size() > MOST) {
      output.line("  and " + (all.size() - MOST) + " more (--json lists all)");
    }
  }

  private void report(Published published, Path folder, Duration took) {
    published.troubles().forEach(trouble -> output.note("codicil: " + trouble));
    Path home = folder.toAbsolutePath().normalize().resolve("index.html");
    if (output.json()) {
      output.json(new Answer(home.toString(), published.proved().all(), published.proved(), published.redlines(),
          published.texts(), published.files(), published.written(), published.removed(), published.look(),
          published.troubles(), took.toMillis()));
      return;
    }
    output.line(sentence(published) + String.format(Locale.ROOT, "; %.1f s", took.toMillis() / 1000.0));
    output.line("redlines: " + proofs(published.proved()));
    published.look().forEach(line -> output.line("to look at: " + line));
    if (url.isEmpty() && !published.nothingToDo()) {
      output.line("no site map, and relative links in feeds: --url says where the site will be");
    }
    output.line("the site is in " + home.getParent());
    output.line("open it in a browser: " + home.toUri());
  }

  private static String sentence(Published published) {
    if (published.nothingToDo()) {
      return "nothing to do: " + count(published.proved().all(), "redline") + " up to date";
    }
    return "made " + count(published.redlines().size(), "redline") + " and " + count(published.texts().size(), "text")
        + ", " + (published.proved().all() - published.redlines().size()) + " redlines were up to date; wrote "
        + published.written().size() + " of " + published.files() + " files"
        + (published.removed().isEmpty() ? "" : ", took " + published.removed().size() + " away");
  }

  private static String proofs(Published.Proofs proved) {
    return proved.fine() + " proved word by word" + (proved.coarse() > 0 ? ", " + proved.coarse()
        + " with whole paragraphs or tables replaced" : "")
        + (proved.no() > 0 ? ", " + proved.no() + " could not be proved; their pages say so" : "");
  }

  private static String count(int count, String what) {
    return count == 1 ? "1 " + what : count + " " + what + "s";
  }

  /// One line that is written over, on a terminal only.
  private Progress progress() {
    return Streams.terminal() ? (done, total, what) -> output
        .over(done == total ? "" : String.format(Locale.ROOT, "%d of %d: %s", done, total, what)) : Progress.silent();
  }

  /// What was made, as JSON.
  ///
  /// @param redlines how many redlines the site has
  /// @param made the pages of those made just now
  record Answer(String site, int redlines, Published.Proofs proved, List<String> made, List<String> texts, int files,
      List<String> written, List<String> removed, List<String> look, List<String> troubles, long milliseconds) {}
}

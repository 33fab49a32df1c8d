package codicil.cli;

import codicil.publish.Chronicles;
import codicil.publish.Order;
import codicil.publish.Progress;
import codicil.publish.Publish;
import codicil.publish.Published;
import codicil.store.Folder;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `codicil serve`: the site with everything that needs a program behind it, until it is stopped.
@Command(name = "serve", description = {
    "Serve the site, with full search, any day, any two versions, redlines of your own files and a"
        + " JSON API (/api/openapi.json). What is not published yet is published first.",
    "Listens on this machine only unless --bind says otherwise; there is no login. Ctrl-C or SIGTERM"
        + " lets what runs finish and ends with 0; ends with 3 if the port is taken."},
    footer = {"", "Examples:", "  codicil serve", "  codicil serve --port 9000",
        "  codicil serve --bind 0.0.0.0 --host codicil.example", ""})
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  @Spec
  private CommandSpec spec;

  @Mixin
  private WorkspaceOption workspace;

  @Mixin
  private Output output;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8765",
      description = "The port to listen on; 0 takes any that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(names = "--bind", paramLabel = "ADDRESS", defaultValue = "127.0.0.1",
      description = "The address to listen on. Default: ${DEFAULT-VALUE}, which only this machine reaches.")
  private String address = "127.0.0.1";

  @Option(names = "--host", paramLabel = "NAME",
      description = "A name under which browsers reach it; may be given several times. Others than these and those of this"
          + " machine are refused.")
  private List<String> hosts = List.of();

  @Option(names = "--site", paramLabel = "SITE", description = "The folder of the site. Default: .codicil/site of the"
      + " workspace.")
  private Optional<Path> site = Optional.empty();

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port must lie between 0 and " + HIGHEST_PORT);
    }
    Workspace open = workspace.recorded();
    Path folder = site.orElseGet(() -> open.state().resolve("site"));
    publish(open, folder);
    Serving.untilStopped(workspace.folders(), new Folder(folder), address, port, hosts, this::show, output::note);
    return Exit.DONE.code();
  }

  private void publish(Workspace open, Path folder) {
    Published published = Publish.publish(Chronicles.of(open), folder, Order.EVERYTHING, progress());
    published.troubles().forEach(trouble -> output.note("codicil: " + trouble));
    if (!published.nothingToDo()) {
      output.note("published " + published.proved().all() + " redlines in " + folder);
    }
  }

  /// One line that is written over, on a terminal only.
  private Progress progress() {
    return Streams.terminal() ? (done, total, what) -> output
        .over(done == total ? "" : String.format(Locale.ROOT, "%d of %d: %s", done, total, what)) : Progress.silent();
  }

  private void show(String url) {
    if (output.json()) {
      output.json(new Answer(url));
    } else {
      output.line("serving " + url + " (Ctrl-C stops)");
    }
  }

  record Answer(String url) {}
}

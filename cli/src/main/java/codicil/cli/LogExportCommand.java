package codicil.cli;

import codicil.log.Ledger;
import codicil.publish.LogFormat;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `codicil log export`: the Document Log as a file.
@Command(name = "export",
    description = {"Write the whole Document Log to a file: a row a document, a column a version.",
        "The workbook has sheets of releases and sources too. The same log gives the same bytes."},
    footer = {"", "Examples:", "  codicil log export -o log.xlsx", "  codicil log export --format csv -o log.txt", ""})
final class LogExportCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @ParentCommand
  private LogCommand log;

  @Option(names = "--format", paramLabel = "FORMAT",
      description = "xlsx, csv, json or markdown. Default: what the ending of the file's name says.")
  private Optional<LogFormat> format = Optional.empty();

  @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "The file to write.")
  private Path file;

  @Override
  public Integer call() {
    if (log.document().isPresent()) {
      throw new ParameterException(spec.commandLine(), "export writes the whole log; leave '" + log.document().get()
          + "' away");
    }
    LogFormat wanted = format.or(() -> LogFormat.named(file.toString()))
        .orElseThrow(() -> new ParameterException(spec.commandLine(), "the name of " + file
            + " says no format: end it in .xlsx, .csv, .json or .md, or give --format"));
    Ledger ledger = Ledger.of(log.workspace().log());
    Workspace.write(file, wanted.of(ledger));
    spec.commandLine()
        .getOut()
        .println("wrote " + file + ": " + ledger.matrix().rows().size() + " documents, " + ledger.releases().size()
            + " releases");
    return Exit.DONE.code();
  }
}

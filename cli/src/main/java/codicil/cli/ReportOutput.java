package codicil.cli;

import codicil.model.Bytes;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Where a report goes, as a mixin: `@Mixin private ReportOutput out;`.
final class ReportOutput {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write it to a file: .html, .docx, .md or .json. Default: print it.")
  private Optional<Path> file = Optional.empty();

  /// The file that was named.
  Optional<Path> file() {
    return file;
  }

  /// Writes the report, or prints it.
  void put(ChangesView view, Output output) {
    Report report = ChangesReport.of(view);
    if (file.isPresent()) {
      Workspace.write(file.get(), content(file.get(), view, report));
      output.note("wrote " + file.get());
    } else if (output.json()) {
      output.json(view);
    } else {
      report.terminal(new Paint(command.commandLine().getColorScheme().ansi().enabled())).forEach(output::line);
    }
  }

  private Bytes content(Path path, ChangesView view, Report report) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "html" -> report.html();
      case "docx" -> report.docx();
      case "md" -> report.markdown();
      case "json" -> Bytes.of(JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build()
          .writeValueAsString(view)
          .replace("\r\n", "\n") + "\n");
      default -> throw new ParameterException(command.commandLine(),
          "the name of " + path + " says no format: end it in .html, .docx, .md or .json");
    };
  }
}

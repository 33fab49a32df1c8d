package codicil.cli;

import codicil.model.Finding;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// How a command prints, as a mixin: `@Mixin private Output output;`. It brings the option `--json`.
final class Output {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  /// Whether the user wants JSON instead of lines.
  boolean json() {
    return json;
  }

  /// Prints a line of the result.
  void line(String text) {
    command.commandLine().getOut().println(text);
  }

  /// Prints a result as JSON on one line. Records keep the order of their components; an empty `Optional` is `null`,
  /// a day ISO 8601.
  void json(Object value) {
    line(Json.MAPPER.writeValueAsString(value));
  }

  /// Says something that is not the result: progress, advice, where the output is.
  void note(String text) {
    command.commandLine().getErr().println(text);
  }

  /// Shows how far a job has come, on one line that the next call writes over; only for a terminal.
  synchronized void over(String text) {
    command.commandLine().getErr().print("\r\u001B[K" + text);
    command.commandLine().getErr().flush();
  }

  /// Shows what was odd about the input, a line each.
  void findings(List<Finding> findings) {
    findings.stream().map(Finding::line).forEach(this::note);
  }

  // Apart, so that a command that prints lines does not pay for Jackson's start.
  private static final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
  }
}

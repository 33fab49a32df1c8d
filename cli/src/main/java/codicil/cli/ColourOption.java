package codicil.cli;

import codicil.render.terminal.Ink;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Whether to print in colour, as a mixin.
final class ColourOption {

  /// When to print in colour.
  enum When {
    AUTO, ALWAYS, NEVER
  }

  @Option(names = {"--color", "--colour"}, paramLabel = "WHEN", defaultValue = "auto",
      description = "Print in colour: auto (on a terminal, unless NO_COLOR is set), always or never. Default: auto.")
  private When when = When.AUTO;

  // https://no-color.org: whatever NO_COLOR says, if it says something
  Ink ink() {
    boolean wanted = Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
    return switch (when) {
      case ALWAYS -> Ink.COLOUR;
      case NEVER -> Ink.PLAIN;
      case AUTO -> Streams.terminal() && wanted ? Ink.COLOUR : Ink.PLAIN;
    };
  }
}

package codicil.cli;

import codicil.history.Look;
import java.util.List;
import picocli.CommandLine.Option;

/// Which changes a command looks through, as a mixin: `@Mixin private Ignored ignored;`.
final class Ignored {

  /// What can be ignored.
  enum Kind {
    COSMETIC
  }

  @Option(names = "--ignore", paramLabel = "KIND",
      description = "cosmetic: look through changes of case, quotation marks, dashes and blanks.")
  private List<Kind> kinds = List.of();

  Look look() {
    return kinds.contains(Kind.COSMETIC) ? Look.THROUGH_COSMETIC : Look.STRICT;
  }
}

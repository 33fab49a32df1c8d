package codicil.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The two streams that commands print to: results to one, everything else to the other.
final class Streams {

  private Streams() {}

  /// Standard output.
  static PrintWriter out() {
    return writer(System.out);
  }

  /// Standard error.
  static PrintWriter err() {
    return writer(System.err);
  }

  /// Whether somebody sits in front of it.
  static boolean terminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  // A terminal knows its own encoding; files and pipes get UTF-8 whatever the locale, as JSON demands.
  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, terminal() ? stream.charset() : StandardCharsets.UTF_8);
  }
}

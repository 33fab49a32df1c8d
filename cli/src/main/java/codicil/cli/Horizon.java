package codicil.cli;

import codicil.log.DocumentLog;
import java.time.LocalDate;
import java.util.Optional;

/// Where the log ends; what came later is not recorded.
///
/// @param release the last recorded version
/// @param day the day on which it took effect
record Horizon(String release, LocalDate day) {
  static Optional<Horizon> of(DocumentLog log) {
    return log.horizon().map(last -> new Horizon(last.label(), last.day()));
  }

  /// As an answer for people lists it.
  String text() {
    return "  the log ends with " + release + " on " + day;
  }
}

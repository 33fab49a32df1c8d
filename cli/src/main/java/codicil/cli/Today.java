package codicil.cli;

import java.time.LocalDate;
import java.time.ZoneId;

/// The clock, asked once a command where the user names no day.
final class Today {

  private Today() {}

  /// Today in Britain, where the days of the log begin and end.
  static LocalDate day() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }
}

package codicil.log;

import java.time.LocalDate;

/// A statement of the day on which a release takes effect. A release may have several, made on different days; the last
/// one known counts.
public sealed interface Effective extends Claim {
  /// The day: in force from its beginning.
  LocalDate day();

  /// It takes or took effect on that day.
  record From(LocalDate day) implements Effective {}

  /// It is planned for that day.
  ///
  /// @param latest the last day to which the plan may slip; the day itself if no flexibility is stated
  record Planned(LocalDate day, LocalDate latest) implements Effective {
    public Planned {
      if (latest.isBefore(day)) {
        throw new IllegalArgumentException("planned for " + day + ", at the latest " + latest);
      }
    }
  }

  /// Only a day on which it applied already is known.
  record NoLaterThan(LocalDate day) implements Effective {}
}

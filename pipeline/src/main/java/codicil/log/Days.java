package codicil.log;

import java.time.LocalDate;
import java.util.Optional;

/// A half-open span of whole days, Europe/London: `from` belongs to it, `to` does not.
///
/// @param from the first day; [LocalDate#MIN] if it is not known
/// @param to the day after the last one; [LocalDate#MAX] if no end is known
public record Days(LocalDate from, LocalDate to) {
  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /// From a day on, without a known end.
  public static Days from(LocalDate day) {
    return new Days(day, LocalDate.MAX);
  }

  /// Until a day (exclusive), without a known start.
  public static Days until(LocalDate day) {
    return new Days(LocalDate.MIN, day);
  }

  /// Neither start nor end are known.
  public static Days unknown() {
    return new Days(LocalDate.MIN, LocalDate.MAX);
  }

  /// The first day; empty if it is not known.
  public Optional<LocalDate> start() {
    return Optional.of(from).filter(day -> !day.equals(LocalDate.MIN));
  }

  /// The day after the last one; empty if no end is known.
  public Optional<LocalDate> end() {
    return Optional.of(to).filter(day -> !day.equals(LocalDate.MAX));
  }

  /// Whether the day belongs to the span.
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /// Whether a day belongs to both.
  public boolean overlaps(Days other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /// As a sentence has it: `from 2022-03-24 until 2023-08-28 inclusive`.
  public String said() {
    return start().map(day -> "from " + day + " ").orElse("") + end().map(day -> "until " + day.minusDays(1)
        + " inclusive").orElse("without a known end");
  }
}

package codicil.indexer;

import java.time.LocalDate;
import java.util.Optional;

/// Days on which a version is in force, half-open: `from` is the first of them, `to` the first one after them.
///
/// @param from the first day; [LocalDate#MIN] where none is recorded
/// @param to the first day after; [LocalDate#MAX] where no end is recorded
public record Interval(LocalDate from, LocalDate to) {
  public Interval {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("interval " + from + ".." + to);
    }
  }

  /// From this day on, without a recorded end.
  public static Interval since(LocalDate from) {
    return new Interval(from, LocalDate.MAX);
  }

  /// The first day, if one is recorded.
  public Optional<LocalDate> start() {
    return from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
  }
}

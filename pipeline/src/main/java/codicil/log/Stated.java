package codicil.log;

import java.time.LocalDate;
import java.util.Optional;

/// The day on which a source said something.
///
/// @param day that day; for a source without a date the day on which what it reports took effect, since it cannot be earlier
/// @param printed whether the source prints the day
public record Stated(LocalDate day, boolean printed) {
  /// The day if the source prints one.
  public Optional<LocalDate> print() {
    return printed ? Optional.of(day) : Optional.empty();
  }
}

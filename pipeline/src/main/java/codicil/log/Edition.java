package codicil.log;

import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.Optional;

/// A release: the document that it changed carries this version number of its own.
///
/// @param document the document
/// @param number its number as stated, `4.0`; empty if only the publication is known
/// @param markedUpFrom the number of the version that its redline starts from; empty if not stated
/// @param published the day on which its text became available, ISO 8601; empty if not stated
public record Edition(DocumentName document, String number, String markedUpFrom, String published) implements Claim {
  /// The day on which its text became available; empty if not stated.
  public Optional<LocalDate> publication() {
    return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
  }
}

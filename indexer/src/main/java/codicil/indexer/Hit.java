package codicil.indexer;

import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.Optional;

/// A clause of one version of a document that answers a search.
///
/// @param address leads to the clause, or to the numbered clause around it if it has no number of its own
/// @param document the document
/// @param number its full printed number; empty if it has none
/// @param heading its heading or defined term; empty if it has none
/// @param release the release that brought the version (`v50.0`), or `base`
/// @param inForce the first days on which the version is in force; [LocalDate#MIN] if not recorded
/// @param passage the words of the clause that answer best
public record Hit(String address, DocumentName document, String number, String heading, String release,
    LocalDate inForce, Quote passage) {
  /// The day from which the version is in force, if recorded.
  public Optional<LocalDate> inForceFrom() {
    return inForce.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(inForce);
  }
}

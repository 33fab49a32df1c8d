package codicil.indexer;

import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A clause that answers a search, in one version of its document; or what became of a clause in one.
///
/// @param address leads to the clause, or to the numbered clause around it if it has no number of its own
/// @param document the document
/// @param number its full printed number; empty if it has none
/// @param heading its heading or defined term; empty if it has none
/// @param kinds what it is, and what it holds: the values of [Facet#KIND]
/// @param path number and heading of each clause around it, outermost first
/// @param version the version in which it is shown (`v50.0`, `base`)
/// @param versions all stored versions in which it answers the search, the oldest first
/// @param inForce the first day of all those in force as it is; [LocalDate#MIN] if not recorded
/// @param changed what last changed its words, in one line
/// @param passages the words of the clause that answer best, in order
/// @param change what became of it; empty if the search was for clauses
/// @param explanation how it came by its rank; empty if not asked for
public record Hit(String address, DocumentName document, String number, String heading, List<String> kinds,
    List<String> path,
    String version, List<String> versions, LocalDate inForce, String changed, List<Quote> passages,
    Optional<Changed> change, String explanation) {
  public Hit {
    kinds = List.copyOf(kinds);
    path = List.copyOf(path);
    versions = List.copyOf(versions);
    passages = List.copyOf(passages);
  }

  /// What became of a clause.
  ///
  /// @param before the words as they were that answer best; blank for a new clause
  /// @param after the words as they are; blank for one that is gone
  /// @param words its words, old and new, in reading order, around those that answer
  public record Changed(Quote before, Quote after, List<ChangedClause.Piece> words) {
    public Changed {
      words = List.copyOf(words);
    }
  }

  /// The day from which it is in force as it is, if recorded.
  public Optional<LocalDate> inForceFrom() {
    return inForce.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(inForce);
  }
}

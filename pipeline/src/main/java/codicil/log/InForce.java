package codicil.log;

import java.time.LocalDate;
import java.util.List;

/// What is known of the versions of a document that were in force on a day.
///
/// @param document the document
/// @param on the day asked about
/// @param knownOn the day whose knowledge the answer uses; [LocalDate#MAX] if everything recorded counts
/// @param versions the versions in force, the current one first; none if nothing is recorded
/// @param mayHaveChangedIn releases up to the day that may have changed the document unseen: versions one by one (`v52.0`),
///     `after v6.21, before v27.0`, `after v62.0`, or the title of a release described in part
/// @param sources who says so
/// @param sentence the answer in one sentence
public record InForce(Code.Document document, LocalDate on, LocalDate knownOn, List<Version> versions,
    List<String> mayHaveChangedIn, List<String> sources, String sentence) {
  public InForce {
    versions = List.copyOf(versions);
    mayHaveChangedIn = List.copyOf(mayHaveChangedIn);
    sources = List.copyOf(sources);
  }

  /// A version in force.
  ///
  /// @param number the document's own version number, `4.0`; empty if not stated
  /// @param release what brought it: `v50.0`, or the title of a release without known number; empty if not known
  /// @param days when it is in force, as far as known
  /// @param basis what this rests on
  public record Version(String number, String release, Days days, Basis basis) {}
}

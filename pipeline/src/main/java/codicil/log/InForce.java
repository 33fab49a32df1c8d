package codicil.log;

import java.time.LocalDate;
import java.util.List;

/// What is known of the versions of a document that were in force on a day.
///
/// @param document the document
/// @param on the day asked about
/// @param knownOn the day whose knowledge the answer uses; [LocalDate#MAX] if everything recorded counts
/// @param versions the versions in force, the current one first; none if nothing is recorded
/// @param confidence how far can be relied on the facts that it rests on: as far as on the weakest
/// @param corrections what was corrected of what it rests on, before or after [#knownOn]
/// @param mayHaveChangedIn releases up to the day that may have changed the document unseen: versions one by one (`v52.0`),
///     `after v6.21, before v27.0`, `after v62.0`, or the title of a release described in part
/// @param ended older versions that applied no longer
/// @param settings the values of parameters that the document held on the day
/// @param mentions versions that sources name without saying which release brought them, and other things they say of it
/// @param notKnown what the log cannot say of it, a sentence each
/// @param learntLater what was stated after [#knownOn] and bears on the answer, the earliest first
/// @param sources who says so
/// @param sentence the answer in one sentence
public record InForce(Code.Document document, LocalDate on, LocalDate knownOn, List<Version> versions,
    Confidence confidence, List<Correction> corrections, List<String> mayHaveChangedIn, List<Ended> ended,
    List<Setting> settings, List<Mention> mentions,
    List<String> notKnown, List<String> learntLater, List<String> sources, String sentence) {
  public InForce {
    versions = List.copyOf(versions);
    corrections = List.copyOf(corrections);
    mayHaveChangedIn = List.copyOf(mayHaveChangedIn);
    ended = List.copyOf(ended);
    settings = List.copyOf(settings);
    mentions = List.copyOf(mentions);
    notKnown = List.copyOf(notKnown);
    learntLater = List.copyOf(learntLater);
    sources = List.copyOf(sources);
  }

  /// A version in force.
  ///
  /// @param number the document's own version number, `4.0`; empty if not stated
  /// @param release what brought it: `v50.0`, or the title of a release without known number; empty if not known
  /// @param days when it is in force, as far as known
  /// @param basis what this rests on
  public record Version(String number, String release, Days days, Basis basis) {}

  /// A version that applied no longer.
  ///
  /// @param number its own number
  /// @param from the first day on which it applied no longer
  /// @param release the release that says so
  /// @param sources where
  public record Ended(String number, LocalDate from, String release, List<String> sources) {
    public Ended {
      sources = List.copyOf(sources);
    }
  }

  /// Something that a source says of the document, of which no recorded release is the cause.
  ///
  /// @param number the version that it names; empty if none
  /// @param words what it says, in our words
  /// @param source who says so
  public record Mention(String number, String words, String source) {}
}

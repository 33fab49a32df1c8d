package codicil.log;

import java.time.LocalDate;
import java.util.List;

/// Which version of the whole code was in force on a day.
///
/// @param on the day asked about
/// @param atLeast the last recorded version that had taken effect, as a list of one; empty if there is none
/// @param days when it was in force: the end is known only if the next number is the next recorded one
/// @param notRecorded later versions that may have been in force instead, as in [InForce#mayHaveChangedIn]
/// @param sources who says so
/// @param sentence the answer in one sentence
public record ReleaseAnswer(LocalDate on, List<Release> atLeast, Days days, List<String> notRecorded,
    List<String> sources, String sentence) {
  public ReleaseAnswer {
    atLeast = List.copyOf(atLeast);
    notRecorded = List.copyOf(notRecorded);
    sources = List.copyOf(sources);
  }

  /// Whether exactly that version was in force.
  public boolean exact() {
    return !atLeast.isEmpty() && notRecorded.isEmpty();
  }
}

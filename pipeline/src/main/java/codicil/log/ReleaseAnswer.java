package codicil.log;

import java.time.LocalDate;
import java.util.List;

/// Which version of the whole code was in force on a day.
///
/// @param on the day asked about
/// @param atLeast the last recorded version that had taken effect, as a list of one; empty if there is none
/// @param days when it was in force: the end is known only if the next number is the next recorded one
/// @param notRecorded later versions that may have been in force instead, as in [InForce#mayHaveChangedIn]
/// @param unnumbered releases since then whose number is not stated, plans among them
/// @param notKnown what the log cannot say of it, a sentence each
/// @param sources who says so
/// @param sentence the answer in one sentence
public record ReleaseAnswer(LocalDate on, List<Release> atLeast, Days days, List<String> notRecorded,
    List<Release> unnumbered, List<String> notKnown, List<String> sources, String sentence) {
  public ReleaseAnswer {
    unnumbered = List.copyOf(unnumbered);
    notKnown = List.copyOf(notKnown);
    atLeast = List.copyOf(atLeast);
    notRecorded = List.copyOf(notRecorded);
    sources = List.copyOf(sources);
  }

  /// What this rests on: a version in a gap or after the end of the log is carried.
  public Basis basis() {
    return exact() ? Basis.STATED : Basis.CARRIED;
  }

  /// Whether exactly that version was in force.
  public boolean exact() {
    return !atLeast.isEmpty() && notRecorded.isEmpty();
  }
}

package codicil.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where sources contradict each other: all claims are kept, and a rule prefers one or says that none is preferred.
///
/// @param subject on what, with the rule and what it touches
/// @param sides what is claimed, as far as known; two at least
public record Contradiction(Claim.Disputed subject, List<Side> sides) {
  public Contradiction {
    sides = List.copyOf(sides);
  }

  /// One claim.
  ///
  /// @param words what is claimed, in our words
  /// @param source the source and the place in it
  /// @param stated when it was stated
  /// @param preferred whether the rule prefers it
  public record Side(String words, String source, Stated stated, boolean preferred) {}

  /// Its id, `C01`.
  public String id() {
    return subject.id();
  }

  /// The claim that the rule prefers; empty if it prefers none, or one that was not known yet.
  public Optional<Side> preferred() {
    return sides.stream().filter(Side::preferred).findFirst();
  }

  /// It in one line: on what, the claims, and which one is preferred.
  public String line() {
    return subject.about() + ": " + sides.stream().map(Side::words).collect(Collectors.joining(" / "))
        + preferred().map(side -> " (preferred: " + side.words() + ")").orElse(" (none preferred)");
  }
}

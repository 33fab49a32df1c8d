package codicil.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Two facts about the window of one version that cannot both hold: windows that overlap, or one that ended before a release
/// brought the version.
///
/// @param one the fact
/// @param other a fact that it cannot stand beside
/// @param words why not
public record Clash(Fact one, Fact other, String words) {

  /// Every pair among these facts that clashes, each once. Cost: the square of the number of windows.
  public static List<Clash> among(List<Fact> facts) {
    List<Clash> clashes = new ArrayList<>();
    for (int place = 0; place < facts.size(); place++) {
      clashes.addAll(with(facts.get(place), facts.subList(0, place)));
    }
    return clashes;
  }

  /// Those of these facts that cannot stand beside this one; the same fact twice is no clash.
  public static List<Clash> with(Fact fact, List<Fact> others) {
    return fact.claim() instanceof Applicability || fact.claim() instanceof Edition
        ? others.stream().flatMap(other -> between(fact, other)).toList()
        : List.of();
  }

  private static Stream<Clash> between(Fact one, Fact other) {
    if (one.claim() instanceof Applicability a && other.claim() instanceof Applicability b) {
      boolean clash = a.document().equals(b.document()) && a.number().equals(b.number()) && !a.equals(b)
          && a.window().overlaps(b.window());
      return clash ? Stream.of(new Clash(one, other, "version " + a.number() + " of " + a.document() + " applies "
          + a.window().said() + ", but " + b.window().said() + " by " + other.source())) : Stream.empty();
    }
    if (one.claim() instanceof Applicability window && other.claim() instanceof Edition edition) {
      return ended(one, other, window, edition, other.effective());
    }
    return one.claim() instanceof Edition edition && other.claim() instanceof Applicability window
        ? ended(one, other, window, edition, one.effective())
        : Stream.empty();
  }

  /// @param brought from when on the release that brought the version is in force
  private static Stream<Clash> ended(Fact one, Fact other, Applicability window, Edition edition, Days brought) {
    boolean clash = window.document().equals(edition.document()) && window.number().equals(edition.number())
        && !brought.from().isBefore(window.window().to());
    return clash
        ? Stream.of(new Clash(one, other, "version " + window.number() + " of " + window.document() + " applies "
            + window.window().said() + ", but a release brought it on " + brought.from()))
        : Stream.empty();
  }
}

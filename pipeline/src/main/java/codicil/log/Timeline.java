package codicil.log;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The releases in order, with what lies unseen between them.
///
/// @param releases by day, those of one day by number
/// @param wholeFrom the first version from which numbers have no gaps but unrecorded versions
/// @param knownOn the day whose knowledge this is: a plan for a later day counts, one for an earlier day was never confirmed
record Timeline(List<Release> releases, ReleaseNumber wholeFrom, LocalDate knownOn) {
  Timeline {
    releases = List.copyOf(releases);
  }

  /// The releases that made a version of known number, in order.
  List<Release> numbered() {
    return releases.stream().filter(release -> release.number().isPresent()).toList();
  }

  /// The last release that had taken effect by the end of the day and changed the document.
  Optional<Release> lastChange(DocumentName document, LocalDate on) {
    return changes(document).filter(release -> !release.day().isAfter(on)).reduce((_, later) -> later);
  }

  /// The first release after the day that changes the document.
  Optional<Release> nextChange(DocumentName document, LocalDate on) {
    return changes(document).filter(release -> release.day().isAfter(on)).findFirst();
  }

  private Stream<Release> changes(DocumentName document) {
    return releases.stream().filter(release -> !lapsed(release) && release.change(document).isPresent());
  }

  /// Whether it was planned for a day that has passed, and no source says that it happened.
  boolean lapsed(Release release) {
    return release.planned() && !release.day().isAfter(knownOn);
  }

  /// What may have changed the document unseen from after one release up to the end of a day.
  ///
  /// @param after the release after which to look; empty to look from the beginning
  List<Unseen> unseen(DocumentName document, Optional<Release> after, LocalDate upTo) {
    return unseen(document, place(after, -1), releases.size(), upTo);
  }

  /// What may have changed the document unseen from after one release until before another.
  List<Unseen> unseenBetween(DocumentName document, Release after, Release before) {
    return unseen(document, releases.indexOf(after), releases.indexOf(before), before.day());
  }

  private int place(Optional<Release> release, int otherwise) {
    return release.map(releases::indexOf).orElse(otherwise);
  }

  private List<Unseen> unseen(DocumentName document, int after, int before, LocalDate upTo) {
    List<Placed> found = new ArrayList<>(gaps().stream()
        .filter(gap -> gap.end() > after && gap.start() < before && !gap.from(releases).isAfter(upTo))
        .toList());
    IntStream.range(after + 1, before)
        .filter(place -> !releases.get(place).day().isAfter(upTo))
        .forEach(place -> inPart(document, place).forEach(found::add));
    last().filter(last -> before == releases.size() && last.day().isBefore(upTo))
        .ifPresent(last -> found.add(new Placed(before, before, new Unseen.After(last))));
    found.sort(Comparator.comparingInt(Placed::start).thenComparingInt(Placed::end));
    return found.stream().map(Placed::unseen).toList();
  }

  private Stream<Placed> inPart(DocumentName document, int place) {
    Release release = releases.get(place);
    if (lapsed(release)) {
      return Stream.of(new Placed(place, place, new Unseen.Unconfirmed(release)));
    }
    return release.complete() || release.change(document).isPresent() ? Stream.empty()
        : Stream.of(new Placed(place, place, new Unseen.Partly(release)));
  }

  /// The last recorded version.
  Optional<Release> last() {
    return numbered().stream().reduce((_, later) -> later);
  }

  /// The versions that are not recorded, each between two that are.
  private List<Placed> gaps() {
    List<Release> numbered = numbered();
    return IntStream.range(1, numbered.size()).boxed().flatMap(i -> gap(numbered.get(i - 1), numbered.get(i))).toList();
  }

  private Stream<Placed> gap(Release after, Release before) {
    return Unseen.between(after.number().orElseThrow(), before.number().orElseThrow(), wholeFrom)
        .map(unseen -> new Placed(releases.indexOf(after), releases.indexOf(before), unseen));
  }

  /// Something unseen between two places of the list of releases.
  private record Placed(int start, int end, Unseen unseen) {
    LocalDate from(List<Release> releases) {
      return releases.get(start).day();
    }
  }

  /// The versions after this one that are not recorded and may have taken effect by the end of the day.
  List<Unseen> unrecordedAfter(Release release, LocalDate on) {
    int place = releases.indexOf(release);
    Stream<Unseen> gap = gaps().stream().filter(placed -> placed.start() == place).map(Placed::unseen);
    Stream<Unseen> end = last().filter(last -> last.equals(release) && last.day().isBefore(on))
        .stream()
        .map(Unseen.After::new);
    return Stream.concat(gap, end).toList();
  }
}

package codicil.log;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The releases in order, with what lies unseen between them.
///
/// What is asked for each document or release is looked up once, so that a log of a thousand documents answers at once.
final class Timeline {
  private final List<Release> releases;
  private final ReleaseNumber wholeFrom;
  private final LocalDate knownOn;
  private final List<Release> numbered;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<DocumentName, List<Release>> changes = new HashMap<>();
  private final Map<DocumentName, List<Beside.Older>> windows = new HashMap<>();
  private final List<Release> setting;
  private final List<Placed> gaps;

  /// A line of releases.
  ///
  /// @param releases by day, those of one day by number
  /// @param wholeFrom the first version from which numbers have no gaps but unrecorded versions
  /// @param knownOn the day whose knowledge this is: a plan for a later day counts, one for an earlier day was never confirmed
  Timeline(List<Release> releases, ReleaseNumber wholeFrom, LocalDate knownOn) {
    this.releases = List.copyOf(releases);
    this.wholeFrom = wholeFrom;
    this.knownOn = knownOn;
    this.numbered = releases.stream().filter(release -> release.number().isPresent()).toList();
    this.setting = releases.stream().filter(release -> !release.parameters().isEmpty()).toList();
    for (Release release : releases) {
      release.applicabilities()
          .forEach(older -> windows.computeIfAbsent(older.document(), _ -> new ArrayList<>())
              .add(new Beside.Older(release, older)));
      places.put(release.id(), places.size());
      release.affected()
          .stream()
          .map(Affected::document)
          .distinct()
          .forEach(document -> changes.computeIfAbsent(document, _ -> new ArrayList<>()).add(release));
    }
    this.gaps = findGaps();
  }

  List<Release> releases() {
    return releases;
  }

  LocalDate knownOn() {
    return knownOn;
  }

  /// The releases that made a version of known number, in order.
  List<Release> numbered() {
    return numbered;
  }

  /// The releases that changed the document, in order; a plan that no source confirms is among them.
  List<Release> versions(DocumentName document) {
    return changes.getOrDefault(document, List.of());
  }

  /// The windows of older versions of the document, in order; those of a plan that no source confirms are left out.
  Stream<Beside.Older> windows(DocumentName document) {
    return windows.getOrDefault(document, List.of()).stream().filter(older -> !lapsed(older.release()));
  }

  /// The releases that set values inside documents, in order; a plan that no source confirms is left out.
  Stream<Release> setting() {
    return setting.stream().filter(release -> !lapsed(release));
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
    return versions(document).stream().filter(release -> !lapsed(release));
  }

  /// Whether it was planned for a day that has passed, and no source says that it happened.
  boolean lapsed(Release release) {
    return release.planned() && !release.day().isAfter(knownOn);
  }

  /// What may have changed the document unseen from after one release up to the end of a day.
  ///
  /// @param after the release after which to look; empty to look from the beginning
  List<Unseen> unseen(DocumentName document, Optional<Release> after, LocalDate upTo) {
    return unseen(document, after.map(this::place).orElse(-1), releases.size(), upTo);
  }

  /// What may have changed the document unseen from after one release until before another.
  List<Unseen> unseenBetween(DocumentName document, Release after, Release before) {
    return unseen(document, place(after), place(before), before.day());
  }

  private int place(Release release) {
    return places.getOrDefault(release.id(), -1);
  }

  private List<Unseen> unseen(DocumentName document, int after, int before, LocalDate upTo) {
    List<Placed> found = new ArrayList<>(gaps.stream()
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
    return numbered.isEmpty() ? Optional.empty() : Optional.of(numbered.getLast());
  }

  /// The versions that are not recorded, each between two that are.
  private List<Placed> findGaps() {
    return IntStream.range(1, numbered.size()).boxed().flatMap(i -> gap(numbered.get(i - 1), numbered.get(i))).toList();
  }

  private Stream<Placed> gap(Release after, Release before) {
    return Unseen.between(after.number().orElseThrow(), before.number().orElseThrow(), wholeFrom)
        .map(unseen -> new Placed(place(after), place(before), unseen));
  }

  /// The versions before this one that are not recorded and may have taken effect on its very day.
  Stream<Unseen> unrecordedBefore(Release release) {
    int place = place(release);
    return gaps.stream().filter(placed -> placed.end() == place).map(Placed::unseen);
  }

  /// The versions between two releases that are not recorded, and releases between them, the later one included, that are
  /// not recorded in full.
  List<Unseen> unseenAmong(Release after, Release upTo) {
    int from = place(after);
    int to = place(upTo);
    Stream<Unseen> versions =
        gaps.stream().filter(gap -> gap.start() >= from && gap.end() <= to).map(Placed::unseen);
    Stream<Unseen> partly = releases.subList(Math.min(from, to) + 1, to + 1)
        .stream()
        .filter(release -> lapsed(release) || !release.complete())
        .map(release -> lapsed(release) ? new Unseen.Unconfirmed(release) : new Unseen.Partly(release));
    return Stream.concat(versions, partly).toList();
  }

  /// Something unseen between two places of the list of releases.
  private record Placed(int start, int end, Unseen unseen) {
    LocalDate from(List<Release> releases) {
      return releases.get(start).day();
    }
  }

  /// The versions after this one that are not recorded and may have taken effect by the end of the day.
  List<Unseen> unrecordedAfter(Release release, LocalDate on) {
    int place = place(release);
    Stream<Unseen> gap = gaps.stream().filter(placed -> placed.start() == place).map(Placed::unseen);
    Stream<Unseen> end = last().filter(last -> last.equals(release) && last.day().isBefore(on))
        .stream()
        .map(Unseen.After::new);
    return Stream.concat(gap, end).toList();
  }
}

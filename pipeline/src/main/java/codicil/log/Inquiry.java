package codicil.log;

import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The question which versions of a document were in force on a day, and how it is answered.
final class Inquiry {
  private final DocumentLog log;
  private final Timeline timeline;
  private final Code.Document document;
  private final DocumentName name;
  private final LocalDate on;
  private final Optional<Release> last;
  private final Optional<Release> next;

  Inquiry(DocumentLog log, Timeline timeline, Code.Document document, LocalDate on) {
    this.log = log;
    this.timeline = timeline;
    this.document = document;
    this.name = document.name();
    this.on = on;
    this.last = timeline.lastChange(name, on);
    this.next = timeline.nextChange(name, on);
  }

  InForce answer() {
    Current current = current();
    List<Unseen> unseen = switch (current) {
      case Current.Brought brought -> timeline.unseen(name, Optional.of(brought.release()), on);
      case Current.MarkUpBase _ -> timeline.unseen(name, last, on);
      case Current.BeforeFirst _,Current.Unrecorded _ -> timeline.unseen(name, Optional.empty(), on);
      case Current.NotYet _,Current.BeforeLog _ -> List.of();
    };
    List<InForce.Version> versions = Stream.concat(main(current, unseen).stream(), beside(current)).toList();
    List<String> beside = versions.stream().skip(1).map(InForce.Version::number).toList();
    return new InForce(document, on, log.knownOn(), versions, unseen.stream().flatMap(Unseen::words).toList(),
        sources(current), new Sentence(document, on, log.restricted() ? Optional.of(log.knownOn()) : Optional.empty())
            .of(current, beside, next.filter(Release::planned), unseen));
  }

  /// What the record says of the current version.
  private Current current() {
    Optional<Edition> successor = next.filter(this::isNextVersion)
        .flatMap(release -> release.edition(name))
        .filter(edition -> !edition.markedUpFrom().isEmpty());
    boolean stated = last.filter(release -> release.day().equals(on) || release.edition(name).isPresent()).isPresent();
    if (successor.isPresent() && !stated) {
      return new Current.MarkUpBase(next.orElseThrow(), successor.get());
    }
    if (last.isPresent()) {
      return new Current.Brought(last.get(), last.get().edition(name).map(Edition::number).orElse(""));
    }
    if (timeline.releases().isEmpty() || on.isBefore(timeline.releases().getFirst().day())) {
      return new Current.BeforeLog(timeline.releases().stream().findFirst().map(Release::day));
    }
    return next.<Current>map(release -> release.change(name).filter(Affected::isNew).isPresent()
        ? new Current.NotYet(release)
        : new Current.BeforeFirst(release)).orElse(new Current.Unrecorded());
  }

  /// Whether no recorded version lies between the day and this release.
  private boolean isNextVersion(Release release) {
    return timeline.numbered().stream().filter(each -> each.day().isAfter(on)).findFirst().equals(Optional.of(release));
  }

  private Optional<InForce.Version> main(Current current, List<Unseen> unseen) {
    return switch (current) {
      case Current.Brought(var release, var number) -> Optional.of(new InForce.Version(number, release.label(),
          new Days(release.from().orElse(LocalDate.MIN), end(release)), basis(release, unseen)));
      case Current.MarkUpBase(var successor, var edition) -> Optional
          .of(new InForce.Version(edition.markedUpFrom(), "", Days.until(successor.day()), Basis.DERIVED));
      case Current.BeforeFirst _ -> Optional.of(new InForce.Version("", "", Days.unknown(), Basis.CARRIED));
      case Current.NotYet _,Current.Unrecorded _,Current.BeforeLog _ -> Optional.empty();
    };
  }

  /// The end is known only if nothing unseen lies before the next change.
  private LocalDate end(Release release) {
    return next.filter(change -> timeline.unseenBetween(name, release, change).isEmpty())
        .map(Release::day)
        .orElse(LocalDate.MAX);
  }

  private Basis basis(Release release, List<Unseen> unseen) {
    boolean derived = release.planned()
        || release.change(name).filter(change -> change.because() == Affected.Because.DERIVED).isPresent();
    return derived ? Basis.DERIVED : unseen.isEmpty() || release.day().equals(on) ? Basis.STATED : Basis.CARRIED;
  }

  /// Older versions that applied beside the current one.
  private Stream<InForce.Version> beside(Current current) {
    return older(current).map(each -> new InForce.Version(each.version().number(), "", Days.until(each.version()
        .until()),
        each.release().day().isBefore(each.version().until()) ? Basis.STATED : Basis.DERIVED));
  }

  private record Older(Release release, Applicability version) {}

  private Stream<Older> older(Current current) {
    Predicate<Applicability> isCurrent = older -> current instanceof Current.Brought brought
        && brought.number().equals(older.number());
    return timeline.releases()
        .stream()
        .filter(release -> !timeline.lapsed(release))
        .flatMap(
            release -> release.applicabilities()
                .stream()
                .filter(older -> older.document().equals(name))
                .filter(older -> appliesStill(release, older))
                .filter(isCurrent.negate())
                .map(older -> new Older(release, older)));
  }

  /// A version that a release removes applied while the version before that release was current; one whose end a release
  /// sets applies at least from that release on.
  private boolean appliesStill(Release release, Applicability older) {
    Optional<LocalDate> since = release.day().isBefore(older.until()) ? Optional.of(release.day())
        : timeline.lastChange(name, release.day().minusDays(1)).map(Release::day);
    return on.isBefore(older.until()) && since.filter(day -> !on.isBefore(day)).isPresent();
  }

  private List<String> sources(Current current) {
    Stream<String> main = switch (current) {
      case Current.Brought brought -> log.sources(brought.release(), name).stream();
      case Current.MarkUpBase base -> log.sources(base.successor(), name).stream();
      case Current.BeforeFirst before -> log.sources(before.first(), name).stream();
      case Current.NotYet notYet -> log.sources(notYet.first(), name).stream();
      case Current.Unrecorded _,Current.BeforeLog _ -> Stream.of(document.source());
    };
    Stream<String> beside = older(current).map(Older::version).flatMap(older -> log.sources(older).stream());
    return Stream.concat(main, beside).distinct().toList();
  }

  /// What the record says of the current version of a document.
  sealed interface Current {
    /// A release brought it; its own number may be empty.
    record Brought(Release release, String number) implements Current {}

    /// The next version is marked up from it, so it was in force just before; when it began is not known.
    record MarkUpBase(Release successor, Edition edition) implements Current {}

    /// No change is recorded before this first one.
    record BeforeFirst(Release first) implements Current {}

    /// The document did not exist before this release.
    record NotYet(Release first) implements Current {}

    /// No change of the document is recorded at all.
    record Unrecorded() implements Current {}

    /// The day is before anything recorded.
    record BeforeLog(Optional<LocalDate> begin) implements Current {}
  }
}

package codicil.log;

import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    String number = number(current);
    Beside beside = Beside.on(log, timeline, document, number, on);
    List<InForce.Version> versions = Stream.concat(main(current, unseen).stream(), beside.applying()
        .stream()
        .map(older -> new InForce.Version(older.version().number(), "", older.version().window(), older.basis())))
        .toList();
    List<InForce.Mention> mentions = log.mentions(name, on);
    return new InForce(document, on, log.knownOn(), versions, confidence(current, beside),
        log.corrections(name, Stream.concat(last.stream(), next.stream()).toList()),
        unseen.stream().flatMap(Unseen::words).toList(), beside
            .ended(),
        new Parameters(log, timeline).on(name, on), mentions,
        new NotKnown(timeline, document, on).of(current, number, beside, mentions, unseen), learntLater(),
        sources(current, beside), new Sentence(document, on, log.restricted() ? Optional.of(log.knownOn())
            : Optional
                .empty())
            .of(current, beside, next.filter(Release::planned), unseen));
  }

  private static String number(Current current) {
    return switch (current) {
      case Current.Brought brought -> brought.number();
      case Current.MarkUpBase base -> base.edition().markedUpFrom();
      case Current.BeforeFirst _,Current.NotYet _,Current.Unrecorded _,Current.BeforeLog _ -> "";
    };
  }

  /// The weakest of what the answer rests on; what only follows from a source is of medium confidence at best.
  private Confidence confidence(Current current, Beside beside) {
    Confidence main = switch (current) {
      case Current.Brought brought -> log.confidence(brought.release(), name);
      case Current.MarkUpBase base -> weaker(Confidence.MEDIUM, log.confidence(base.successor(), name));
      case Current.BeforeFirst _ -> Confidence.MEDIUM;
      case Current.NotYet notYet -> log.confidence(notYet.first(), name);
      case Current.Unrecorded _,Current.BeforeLog _ -> Confidence.HIGH;
    };
    return beside.applying().stream().map(older -> log.confidence(older.version())).reduce(main, Inquiry::weaker);
  }

  private static Confidence weaker(Confidence one, Confidence other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private List<String> learntLater() {
    return Stream.concat(last.stream(), next.stream())
        .flatMap(release -> log.learntLater(release, name).stream().map(fact -> learnt(release, fact)))
        .toList();
  }

  private static String learnt(Release release, Fact fact) {
    return "On " + fact.stated().day() + ": " + release.said() + switch (fact.claim()) {
      case Effective.From from -> " took effect on " + from.day();
      case Effective.Planned plan -> " planned for " + Sentence.planned(plan);
      case Edition edition -> edition.number().isEmpty() ? ", its text published"
          : " brought version " + edition.number();
      case Claim _ -> "";
    } + " (" + fact.source() + ").";
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
      return new Current.Brought(last.get(), last.get().numberOf(name).orElse(""));
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

  private List<String> sources(Current current, Beside beside) {
    Stream<String> main = switch (current) {
      case Current.Brought brought -> log.sources(brought.release(), name).stream();
      case Current.MarkUpBase base -> log.sources(base.successor(), name).stream();
      case Current.BeforeFirst before -> log.sources(before.first(), name).stream();
      case Current.NotYet notYet -> log.sources(notYet.first(), name).stream();
      case Current.Unrecorded _,Current.BeforeLog _ -> Stream.of(document.source());
    };
    Stream<String> older =
        Stream.concat(beside.applying().stream().flatMap(each -> log.sources(each.version()).stream()),
            beside.ended().stream().flatMap(each -> each.sources().stream()));
    return Stream.concat(main, older).distinct().toList();
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

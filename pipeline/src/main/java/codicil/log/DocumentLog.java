package codicil.log;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The log of a code: which version of it, and of each of its documents, was in force when, as a fold over facts.
///
/// A version number is never inferred by counting changes, and where versions are not recorded an answer says so.
public final class DocumentLog {
  private final Code code;
  private final List<Fact> facts;
  private final List<Fact> later;
  private final Timeline timeline;
  private final Lookup lookup;
  private final Corrections corrections;

  private DocumentLog(Code code, List<Fact> facts, List<Fact> later, Timeline timeline, Lookup lookup,
      Corrections corrections) {
    this.code = code;
    this.facts = facts;
    this.later = later;
    this.timeline = timeline;
    this.lookup = lookup;
    this.corrections = corrections;
  }

  private static DocumentLog of(Code code, List<Fact> facts, List<Fact> later, LocalDate knownOn,
      Corrections corrections) {
    return new DocumentLog(code, facts, later, new Timeline(Fold.releases(code, facts), code.wholeFrom(), knownOn),
        Lookup.of(code, facts), corrections);
  }

  /// The log that these facts make, with everything known; empty if no fact describes the code itself.
  public static Optional<DocumentLog> of(List<Fact> facts) {
    return of(facts, List.of());
  }

  /// The log that these facts make, with what was corrected on the way to them.
  public static Optional<DocumentLog> of(List<Fact> facts, List<Correction> corrections) {
    return Fold.code(facts)
        .map(code -> of(code, List.copyOf(facts), List.of(), LocalDate.MAX, new Corrections(corrections)));
  }

  /// The log as it was known at the end of a day: what had not been stated by then is left out, and what has been corrected
  /// since stands as it did. What the code's documents are called does not depend on the day.
  public DocumentLog knownOn(LocalDate day) {
    List<Fact> counting = corrections.undone(facts, day);
    Map<Boolean, List<Fact>> known =
        counting.stream().collect(Collectors.partitioningBy(fact -> !fact.stated().day().isAfter(day)));
    List<Fact> unknown = known.getOrDefault(false, List.of());
    if (unknown.isEmpty() && counting.equals(facts)) {
      return new DocumentLog(code, facts, later, new Timeline(releases(), code.wholeFrom(), day), lookup, corrections);
    }
    return of(code, known.getOrDefault(true, List.of()), Stream.concat(later.stream(), unknown.stream()).toList(), day,
        corrections);
  }

  /// The code.
  public Code code() {
    return code;
  }

  /// The facts that it is folded from.
  public List<Fact> facts() {
    return facts;
  }

  /// The day whose knowledge this is; [LocalDate#MAX] if everything counts.
  public LocalDate knownOn() {
    return timeline.knownOn();
  }

  /// Whether something recorded is left out because it was stated later.
  boolean restricted() {
    return !later.isEmpty();
  }

  /// Every release, by the day on which it took or is to take effect.
  public List<Release> releases() {
    return timeline.releases();
  }

  /// The release that made this version.
  public Optional<Release> release(ReleaseNumber number) {
    return releases().stream().filter(release -> release.number().equals(Optional.of(number))).findFirst();
  }

  /// The releases that implement this modification (`MP157`, at whatever stage it is named), in whole or in part.
  public List<Release> implementing(String modification) {
    return passage(modification).stream()
        .flatMap(passage -> passage.parts().stream())
        .map(Passage.Part::release)
        .distinct()
        .toList();
  }

  /// The way of a modification; empty if nothing is recorded of it, or the text names none.
  public Optional<Passage> passage(String modification) {
    return Passage.of(this, timeline, modification);
  }

  /// What is known of a release as a whole.
  public Account account(Release release) {
    return Account.of(this, timeline, release);
  }

  /// What changed from one release to a later one.
  public Span span(Release after, Release upTo) {
    return Span.of(this, timeline, after, upTo);
  }

  /// The changes of a clause, by its printed number, as far as sources name clauses.
  public List<Touching> touching(DocumentName document, String clause) {
    return Touching.of(this, timeline, document, clause);
  }

  /// Why nothing is recorded under this name: a version between recorded ones, after the last, or nothing of the kind.
  public String unrecorded(String name) {
    return WholeCode.unrecorded(timeline, name);
  }

  /// The releases that changed the document, oldest first; a plan that no source confirms is among them.
  public List<Release> versions(DocumentName document) {
    return timeline.versions(document);
  }

  /// Everything recorded that may have changed the document unseen, in the order of time.
  public List<String> unseen(DocumentName document) {
    return unseen(document, LocalDate.MAX);
  }

  /// As above, up to the end of a day.
  public List<String> unseen(DocumentName document, LocalDate upTo) {
    return timeline.unseen(document, Optional.empty(), upTo).stream().flatMap(Unseen::words).toList();
  }

  /// What may have changed the document unseen after one release and before another, in the order of time: versions as a
  /// range (`v52.0–v56.0`), releases described in part by their names.
  public List<String> unseenBetween(DocumentName document, Release after, Release before) {
    return timeline.unseenBetween(document, after, before).stream().map(Unseen::said).toList();
  }

  /// The last recorded version of the code: the log ends on its day.
  public Optional<Release> horizon() {
    return timeline.last();
  }

  /// Which versions of a document were in force on a day, as known now.
  ///
  /// @throws IllegalArgumentException if the code has no such document
  public InForce inForce(DocumentName name, LocalDate on) {
    Code.Document document =
        lookup.document(name)
            .orElseThrow(() -> new IllegalArgumentException(name + " is no document of " + code.name()));
    return new Inquiry(this, timeline, document, on).answer();
  }

  /// Which versions of a document were in force on a day, as known on another.
  ///
  /// @throws IllegalArgumentException if the code has no such document
  public InForce inForce(DocumentName document, LocalDate on, LocalDate knownOn) {
    return knownOn(knownOn).inForce(document, on);
  }

  /// Which version of the whole code was in force on a day, as known now.
  public ReleaseAnswer releaseOn(LocalDate on) {
    return WholeCode.on(timeline, on, restricted());
  }

  /// Which version of the whole code was in force on a day, as known on another.
  public ReleaseAnswer releaseOn(LocalDate on, LocalDate knownOn) {
    return knownOn(knownOn).releaseOn(on);
  }

  /// Where sources contradict each other, as far as known.
  public Contradictions contradictions() {
    return Contradictions.of(facts);
  }

  /// What is not recorded, in the order of time.
  public List<Gap> gaps() {
    return new Gaps(code, timeline).all();
  }

  /// The Document Log as a table.
  public Matrix matrix() {
    return Matrix.of(this);
  }

  /// The values on a day of the parameters that all these words are about, whatever document holds them.
  public List<Setting> settings(List<String> words, LocalDate on) {
    return new Parameters(this, timeline).about(words, on);
  }

  /// What sources say of a document beside what releases did to it, the earliest first.
  ///
  /// @param on what only holds from a later day on is left out
  public List<InForce.Mention> mentions(DocumentName document, LocalDate on) {
    return lookup.mentions(document)
        .filter(fact -> !fact.effective().from().isAfter(on))
        .flatMap(fact -> fact.claim() instanceof Claim.Mentioned(_, var number, var words)
            ? Stream.of(new InForce.Mention(number, words, fact.source()))
            : Stream.empty())
        .toList();
  }

  /// Who says what this release did to the document, and when the release took effect.
  List<String> sources(Release release, DocumentName document) {
    return bearing(release, document).map(Fact::source).distinct().sorted().toList();
  }

  /// How far can be relied on what this release did to the document: as far as on the weakest fact.
  public Confidence confidence(Release release, DocumentName document) {
    return bearing(release, document).map(Fact::confidence).max(Comparator.naturalOrder()).orElse(Confidence.HIGH);
  }

  /// How far can be relied on the window of an older version.
  Confidence confidence(Applicability older) {
    return lookup.stating(older).map(Fact::confidence).min(Comparator.naturalOrder()).orElse(Confidence.HIGH);
  }

  /// What was corrected of a release and of what it did.
  public List<Correction> corrections(Release release) {
    return corrections.touching(release);
  }

  /// What was corrected of a document, and of the day and number of each of these releases.
  public List<Correction> corrections(DocumentName document, List<Release> releases) {
    return corrections.touching(document, releases);
  }

  /// Whether a correction was made by the day whose knowledge this is.
  public boolean counts(Correction correction) {
    return !corrections.pending(knownOn()).contains(correction);
  }

  private Stream<Fact> bearing(Release release, DocumentName document) {
    return lookup.about(release.id()).filter(fact -> bears(fact.claim(), release, document));
  }

  private static boolean bears(Claim claim, Release release, DocumentName document) {
    return switch (claim) {
      case Affected affected -> affected.document().equals(document);
      case Edition edition -> edition.document().equals(document);
      case Effective effective -> effective.equals(release.effective());
      case Modification _,Designation _,Applicability _,Parameter _,Milestone _,Claim.Labelled _,Claim.Named _,Claim.SideBySide _,Claim.Mentioned _,Claim.Proposed _,Claim.SourceTitled _,Claim.Whole _,Claim.Titled _,Claim.Summarised _,Claim.Numbered _,Claim.Complete _,Claim.Disputed _,Claim.Side _ ->
        false;
    };
  }

  /// Who says in which window an older version applies.
  List<String> sources(Applicability older) {
    return lookup.stating(older).map(Fact::source).distinct().toList();
  }

  /// Who claims this of a release; empty if nobody does.
  String source(Release release, Claim claim) {
    return lookup.about(release.id())
        .filter(fact -> fact.claim().equals(claim))
        .map(Fact::source)
        .findFirst()
        .orElse("");
  }

  /// What was stated of a release, and of what it did to a document, only after the day whose knowledge this is.
  List<Fact> learntLater(Release release, DocumentName document) {
    return later.stream()
        .filter(fact -> fact.subject().equals(release.id()))
        .filter(fact -> fact.claim() instanceof Effective
            || fact.claim() instanceof Edition edition && edition.document().equals(document))
        .sorted(Comparator.comparing(fact -> fact.stated().day()))
        .toList();
  }
}

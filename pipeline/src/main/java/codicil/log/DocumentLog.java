package codicil.log;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The log of a code: which version of it, and of each of its documents, was in force when, as a fold over facts.
///
/// A version number is never inferred by counting changes, and where versions are not recorded an answer says so.
public final class DocumentLog {
  private final Code code;
  private final List<Fact> facts;
  private final boolean restricted;
  private final Timeline timeline;

  private DocumentLog(Code code, List<Fact> facts, LocalDate knownOn, boolean restricted) {
    this.code = code;
    this.facts = facts;
    this.restricted = restricted;
    this.timeline = new Timeline(Fold.releases(code, facts), code.wholeFrom(), knownOn);
  }

  /// The log that these facts make, with everything known; empty if no fact describes the code itself.
  public static Optional<DocumentLog> of(List<Fact> facts) {
    return Fold.code(facts).map(code -> new DocumentLog(code, List.copyOf(facts), LocalDate.MAX, false));
  }

  /// The log as it was known at the end of a day: what had not been stated by then is left out. What the code's documents
  /// are called does not depend on the day.
  public DocumentLog knownOn(LocalDate day) {
    List<Fact> known = Fold.knownOn(day, facts);
    return new DocumentLog(code, known, day, restricted || known.size() < facts.size());
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
    return restricted;
  }

  /// Every release, by the day on which it took or is to take effect.
  public List<Release> releases() {
    return timeline.releases();
  }

  /// The release that made this version.
  public Optional<Release> release(ReleaseNumber number) {
    return releases().stream().filter(release -> release.number().equals(Optional.of(number))).findFirst();
  }

  /// The releases that implement this modification (`MP157`), in whole or in part.
  public List<Release> implementing(String modification) {
    return releases().stream()
        .filter(
            release -> release.modifications()
                .stream()
                .anyMatch(each -> each.id().equalsIgnoreCase(modification.strip())))
        .toList();
  }

  /// Why nothing is recorded under this name: a version between recorded ones, after the last, or nothing of the kind.
  public String unrecorded(String name) {
    return WholeCode.unrecorded(timeline, name);
  }

  /// The releases that changed the document, oldest first; a plan that no source confirms is among them.
  public List<Release> versions(DocumentName document) {
    return releases().stream().filter(release -> release.change(document).isPresent()).toList();
  }

  /// Everything recorded that may have changed the document unseen, in the order of time.
  public List<String> unseen(DocumentName document) {
    return timeline.unseen(document, Optional.empty(), LocalDate.MAX).stream().flatMap(Unseen::words).toList();
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
        code.document(name).orElseThrow(() -> new IllegalArgumentException(name + " is no document of " + code.name()));
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
    return WholeCode.on(timeline, on, restricted);
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

  /// Who says what this release did to the document, and when the release took effect.
  List<String> sources(Release release, DocumentName document) {
    return facts.stream().filter(fact -> fact.subject().equals(release.id())).filter(fact -> switch (fact.claim()) {
      case Affected affected -> affected.document().equals(document);
      case Edition edition -> edition.document().equals(document);
      case Effective effective -> effective.equals(release.effective());
      case Modification _,Designation _,Applicability _,Claim.Labelled _,Claim.Named _,Claim.SourceTitled _,Claim.Whole _,Claim.Titled _,Claim.Summarised _,Claim.Numbered _,Claim.Complete _,Claim.Disputed _,Claim.Side _ ->
        false;
    }).map(Fact::source).distinct().sorted().toList();
  }

  /// Who says until when an older version applies.
  List<String> sources(Applicability older) {
    return facts.stream().filter(fact -> fact.claim().equals(older)).map(Fact::source).distinct().toList();
  }
}

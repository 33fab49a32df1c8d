package codicil.log;

import codicil.model.DocumentName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// What was recorded and then corrected, or withdrawn.
///
/// @param before the fact that counted before
/// @param after the fact that counts instead; empty if it was withdrawn
/// @param words what was changed into what, on one line
/// @param why the reason, as recorded
/// @param recordedAt when the correction was recorded
public record Correction(Fact before, Optional<Fact> after, String words, String why, Instant recordedAt) {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  /// The day on which it was recorded.
  public LocalDate day() {
    return recordedAt.atZone(ZONE).toLocalDate();
  }

  /// Whether the earlier fact still counted at the end of a day: this log held it then, or the source had not yet said
  /// otherwise. Of days before either was recorded the corrected fact tells: what we mistyped was never the case.
  boolean pending(LocalDate knownOn) {
    boolean recorded = !before.recordedAt().atZone(ZONE).toLocalDate().isAfter(knownOn);
    boolean unsaid = after.filter(fact -> fact.stated().day().isAfter(knownOn)).isPresent();
    return unsaid || (recorded && knownOn.isBefore(day()));
  }

  /// Whether it is about a release, or about what one did to the document.
  boolean bears(Release release) {
    return before.subject().equals(release.id());
  }

  /// Whether it is about this document.
  boolean bears(DocumentName document) {
    return names(before.claim(), document) || after.filter(fact -> names(fact.claim(), document)).isPresent();
  }

  /// Whether it is about when a release took effect or which version it made.
  boolean isOfRelease() {
    return before.claim() instanceof Effective || before.claim() instanceof Claim.Numbered;
  }

  private static boolean names(Claim claim, DocumentName document) {
    return switch (claim) {
      case Affected each -> each.document().equals(document);
      case Edition each -> each.document().equals(document);
      case Applicability each -> each.document().equals(document);
      case Parameter each -> each.documents().contains(document);
      case Claim.Mentioned each -> each.document().equals(document);
      case Claim.SideBySide each -> each.document().equals(document);
      case Claim.Named each -> each.document().equals(document);
      case Designation each -> each.documents().contains(document);
      case Effective _,Modification _,Milestone _,Claim.Labelled _,Claim.Proposed _,Claim.SourceTitled _,Claim.Whole _,Claim.Titled _,Claim.Summarised _,Claim.Numbered _,Claim.Complete _,Claim.Disputed _,Claim.Side _ ->
        false;
    };
  }
}

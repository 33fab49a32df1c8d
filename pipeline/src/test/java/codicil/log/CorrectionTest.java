package codicil.log;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A corrected fact counts from the day of its correction; of the days before it the log answers as it did.
class CorrectionTest {
  private static final DocumentName A = new DocumentName("section", "A");
  private static final LocalDate MAY = LocalDate.of(2031, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2031, 6, 1);
  private static final Instant RECORDED = Instant.parse("2031-07-01T12:00:00Z");
  private static final Instant CORRECTED = Instant.parse("2031-07-10T12:00:00Z");

  private static Fact fact(String subject, Claim claim, LocalDate stated, Instant at) {
    return new Fact(subject, claim, Days.unknown(), new Stated(stated, true), "a.txt#L1", Basis.STATED,
        Confidence.MEDIUM, at);
  }

  private static Fact effective(LocalDate day, LocalDate stated, Instant at) {
    return fact("v1.0", new Effective.From(day), stated, at);
  }

  private static DocumentLog log(Fact counting, Correction... corrections) {
    return DocumentLog
        .of(List.of(fact("sec", new Claim.Whole(new ReleaseNumber(1, 0)), MAY, RECORDED),
            fact("sec", new Claim.Named(A, List.of(), List.of()), MAY, RECORDED), counting,
            fact("v1.0", new Claim.Numbered(new ReleaseNumber(1, 0)), MAY, RECORDED),
            fact("v1.0", new Affected(A, "", Affected.Column.NOT_STATED, Affected.Column.NOT_STATED,
                Affected.Column.NOT_STATED, Affected.Because.LISTED, false), MAY, RECORDED)),
            List.of(corrections))
        .orElseThrow();
  }

  private static LocalDate since(InForce answer) {
    return answer.versions().getFirst().days().from();
  }

  @Test
  void untilItWasCorrectedTheLogSaysWhatItSaid() {
    Fact before = effective(MAY, MAY, RECORDED);
    Fact after = effective(JUNE, MAY, CORRECTED);
    DocumentLog log =
        log(after, new Correction(before, Optional.of(after), "day 2031-05-01 → 2031-06-01", "misread", CORRECTED));
    assertThat(since(log.inForce(A, JUNE, LocalDate.of(2031, 7, 9)))).isEqualTo(MAY);
    assertThat(since(log.inForce(A, JUNE, LocalDate.of(2031, 7, 10)))).isEqualTo(JUNE);
    // Nothing was recorded yet on this day: what was misread later was never the case.
    assertThat(since(log.inForce(A, JUNE, LocalDate.of(2031, 6, 15)))).isEqualTo(JUNE);
    assertThat(log.inForce(A, JUNE).corrections()).singleElement()
        .satisfies(each -> assertThat(log.counts(each)).isTrue());
    assertThat(log.knownOn(LocalDate.of(2031, 7, 9)).counts(log.inForce(A, JUNE).corrections().getFirst())).isFalse();
    assertThat(log.inForce(A, JUNE).confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void whatASourceSaidBeforeItChangedItsMindWasKnownThen() {
    Fact before = effective(MAY, MAY, RECORDED);
    Fact after = effective(JUNE, JUNE, CORRECTED);
    DocumentLog log = log(after, new Correction(before, Optional.of(after), "moved", "erratum", CORRECTED));
    assertThat(since(log.inForce(A, JUNE, LocalDate.of(2031, 5, 20)))).isEqualTo(MAY);
    assertThat(since(log.inForce(A, JUNE, JUNE))).isEqualTo(JUNE);
  }

  @Test
  void aFactCorrectedTwiceIsUndoneStepByStep() {
    Instant again = Instant.parse("2031-07-20T12:00:00Z");
    Fact first = effective(MAY, MAY, RECORDED);
    Fact second = effective(JUNE, MAY, CORRECTED);
    Fact third = effective(LocalDate.of(2031, 5, 15), MAY, again);
    DocumentLog log = log(third, new Correction(first, Optional.of(second), "one", "x", CORRECTED),
        new Correction(second, Optional.of(third), "two", "y", again));
    assertThat(since(log.inForce(A, JUNE, LocalDate.of(2031, 7, 5)))).isEqualTo(MAY);
    assertThat(since(log.inForce(A, JUNE, LocalDate.of(2031, 7, 15)))).isEqualTo(JUNE);
    assertThat(since(log.inForce(A, JUNE))).isEqualTo(LocalDate.of(2031, 5, 15));
  }
}

package codicil.log;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.DocumentName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Windows of one version that cannot both hold.
class ClashTest {
  private static final DocumentName GBCS = new DocumentName("schedule", "8");
  private static final LocalDate JUNE = LocalDate.of(2031, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2031, 7, 1);
  private static final LocalDate MAY = LocalDate.of(2031, 5, 1);

  private static Fact window(String number, Days days) {
    return fact(new Applicability(GBCS, number, days), days);
  }

  private static Fact fact(Claim claim, Days days) {
    return new Fact("v1.0", claim, days, new Stated(MAY, true), "a.txt#L1", Basis.STATED,
        Confidence.HIGH, Instant.EPOCH);
  }

  @Test
  void windowsThatFollowEachOtherAndThoseOfOtherVersionsStandBesideEachOther() {
    assertThat(
        Clash.among(List.of(window("2.0", Days.until(JUNE)), window("2.0", new Days(JUNE, JULY)), window("3.0", Days
            .until(JULY)))))
        .isEmpty();
  }

  @Test
  void windowsThatOverlapByADayClash() {
    assertThat(Clash.among(List.of(window("2.0", Days.until(JUNE.plusDays(1))), window("2.0", new Days(JUNE, JULY)))))
        .singleElement()
        .satisfies(
            clash -> assertThat(clash.words()).contains("version 2.0 of Schedule 8", "until 2031-06-01 inclusive",
                "from 2031-06-01"));
  }

  @Test
  void theSameFactTwiceIsNoClash() {
    assertThat(Clash.among(List.of(window("2.0", Days.until(JUNE)), window("2.0", Days.until(JUNE))))).isEmpty();
  }

  @Test
  void aVersionCannotEndBeforeItIsBrought() {
    Fact brought = fact(new Edition(GBCS, "2.0", "", ""), Days.from(JULY));
    assertThat(Clash.among(List.of(brought, window("2.0", Days.until(JUNE))))).hasSize(1);
    assertThat(Clash.among(List.of(window("2.0", Days.until(JULY.plusDays(1))), brought))).isEmpty();
  }

  @Test
  void nothingInTheBundledLogClashes() {
    assertThat(Clash.among(Corpus.LOG.facts())).isEmpty();
  }
}

package codicil.log;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The questions that users of the Smart Energy Code ask, each with the fact that its answer rests on and its trap.
class SecQuestionsTest {
  private static final DocumentLog LOG = Corpus.LOG;

  @Test
  void appendixAdInTheGapAfterV51() {
    InForce answer = on("appendix-ad", "2021-12-01");
    assertThat(answer.versions()).containsExactly(
        new InForce.Version("", "v50.0", Days.from(day("2021-11-04")), Basis.CARRIED));
    assertThat(answer.mayHaveChangedIn()).containsExactly("v52.0", "v53.0", "v54.0", "v55.0", "v56.0");
    assertThat(answer.sentence()).contains("Appendix AD", "v50.0", "2021-11-04", "not stated", "v52.0–v56.0",
        "not recorded");
    assertThat(answer.sources()).contains("release-notices-v34-to-v62.txt#L314");
  }

  @Test
  void duisOnTheFirstOfDecember2020() {
    InForce answer = on("appendix-ad", "2020-12-01");
    assertThat(answer.versions().getFirst())
        .isEqualTo(new InForce.Version("4.0", "v27.0", Days.from(day("2020-11-29")), Basis.DERIVED));
    Edition edition = release("v27.0").edition(name("appendix-ad")).orElseThrow();
    assertThat(edition.published()).isEqualTo("2020-11-24");
    assertThat(edition.markedUpFrom()).isEqualTo("3.1");
  }

  @Test
  void aVersionIsInForceOnItsFirstDay() {
    assertThat(numbers(on("appendix-ad", "2020-11-29"))).startsWith("4.0");
    assertThat(numbers(on("appendix-ad", "2020-11-28"))).containsExactly("3.1");
  }

  @Test
  void aPlanIsTheAnswerWhileItIsAllThatIsKnown() {
    InForce planned = LOG.inForce(name("appendix-ad"), day("2020-11-10"), day("2020-06-12"));
    assertThat(planned.versions()).containsExactly(
        new InForce.Version("", "November 2020 SEC Release", Days.from(day("2020-11-05")), Basis.DERIVED));
    assertThat(planned.sentence()).contains("as known on 2020-06-12", "planned", "2020-11-05");
  }

  @Test
  void theSameDayHasAnotherAnswerOnceThePlanHasMoved() {
    InForce later = LOG.inForce(name("appendix-ad"), day("2020-11-10"), day("2020-12-31"));
    assertThat(later.versions())
        .containsExactly(new InForce.Version("3.1", "", Days.until(day("2020-11-29")), Basis.DERIVED));
    assertThat(later.sentence()).contains("when it began is not known");
  }

  @Test
  void thePlannedDayOfTheNovember2020ReleaseMovedWithItsApproval() {
    assertThat(plan("2020-06-12")).isEqualTo(new Effective.Planned(day("2020-11-05"), day("2020-11-05")));
    assertThat(plan("2020-07-06")).isEqualTo(new Effective.Planned(day("2020-11-05"), day("2020-11-05")));
    assertThat(plan("2020-07-08")).isEqualTo(new Effective.Planned(day("2020-11-29"), day("2020-12-06")));
    assertThat(plan("2020-11-27")).isEqualTo(new Effective.From(day("2020-11-29")));
  }

  private static Effective plan(String knownOn) {
    return LOG.knownOn(day(knownOn))
        .releases()
        .stream()
        .filter(release -> release.title().equals("November 2020 SEC Release"))
        .findFirst()
        .orElseThrow()
        .effective();
  }

  @Test
  void theNumberOfAVersionIsNotKnownBeforeItsNotice() {
    Release planned = LOG.knownOn(day("2020-07-08")).releases().getLast();
    assertThat(planned.number()).isEmpty();
    assertThat(planned.label()).isEqualTo("November 2020 SEC Release");
    assertThat(planned.modifications().stream().map(Modification::id)).containsExactly("SECMP0062", "MP080", "MP081",
        "MP093", "MP112", "MP115", "MP120");
    assertThat(release("v27.0").modifications()).hasSize(18);
  }

  @Test
  void theJuneReleaseTookEffectInMay() {
    assertThat(LOG.implementing("SECMP0062").stream().map(Release::day))
        .containsExactly(day("2020-05-06"), day("2020-11-29"));
    assertThat(LOG.implementing("secmp0062").getFirst().number()).isEmpty();
  }

  @Test
  void theCodeOnAStartBoundary() {
    ReleaseAnswer answer = LOG.releaseOn(day("2021-11-04"));
    assertThat(answer.exact()).isTrue();
    assertThat(answer.days()).isEqualTo(new Days(day("2021-11-04"), day("2021-11-11")));
    assertThat(answer.sentence()).contains("v50.0");
  }

  @Test
  void consecutiveNumbersGiveAnExactEnd() {
    assertThat(LOG.releaseOn(day("2021-11-10")).sentence()).contains("v50.0", "v51.0", "2021-11-11");
    assertThat(label(LOG.releaseOn(day("2021-11-11")))).isEqualTo("v51.0");
  }

  @Test
  void theCodeInAGap() {
    ReleaseAnswer answer = LOG.releaseOn(day("2021-11-03"));
    assertThat(label(answer)).isEqualTo("v47.0");
    assertThat(answer.days().start()).contains(day("2021-10-04"));
    assertThat(answer.notRecorded()).containsExactly("v48.0", "v49.0");
    assertThat(answer.sentence()).contains("at least v47.0", "v48.0 and v49.0 are not recorded and may apply");
    assertThat(LOG.releaseOn(day("2022-01-15")).notRecorded()).containsExactly("v52.0", "v53.0", "v54.0", "v55.0",
        "v56.0");
  }

  @Test
  void afterTheLastRecordedVersionNothingIsCalledCurrent() {
    ReleaseAnswer answer = LOG.releaseOn(day("2022-12-25"));
    assertThat(label(answer)).isEqualTo("v62.0");
    assertThat(answer.exact()).isFalse();
    assertThat(answer.sentence()).contains("at least v62.0", "the log ends", "2022-07-18", "planned for 2022-11-03");
  }

  @Test
  void beforeTheFirstRecordedDayNothingIsClaimed() {
    assertThat(LOG.releaseOn(day("2013-09-22")).atLeast()).isEmpty();
    InForce answer = on("appendix-ad", "2013-09-22");
    assertThat(answer.versions()).isEmpty();
    assertThat(answer.sentence()).contains("the log begins on 2013-09-23");
  }

  @Test
  void documentsOfV50ChangedByDesignationOnly() {
    assertThat(release("v50.0").affected()
        .stream()
        .filter(each -> each.designation() == Affected.Column.YES && each.modification() == Affected.Column.NO)
        .map(each -> each.document().toString())).containsExactly("Appendix AL", "Appendix AM");
  }

  @Test
  void oneDocumentTwoReasonsOnOneDay() {
    Affected gbcs = release("v50.0").change(name("schedule-8")).orElseThrow();
    assertThat(gbcs.modification()).isEqualTo(Affected.Column.YES);
    assertThat(gbcs.designation()).isEqualTo(Affected.Column.YES);
  }

  @Test
  void gbcsOfV50IsVersion41AndItsPublicationIsNotKnown() {
    assertThat(release("v50.0").edition(name("schedule-8")))
        .contains(new Edition(name("schedule-8"), "4.1", "", ""));
    assertThat(release("v50.0").designations().toString()).contains("CRP613", "CRP649");
  }

  @Test
  void chtsTookEffectBeforeItsTextWasPublished() {
    assertThat(numbers(on("schedule-10", "2021-01-01"))).startsWith("1.4");
    InForce early = LOG.inForce(name("schedule-10"), day("2020-12-01"), day("2020-12-01"));
    assertThat(early.versions().getFirst().release()).isEqualTo("v27.0");
    assertThat(early.versions().getFirst().number()).isEmpty();
  }

  @Test
  void versionNumbersAreNotCountedOn() {
    assertThat(LOG.versions(name("schedule-11"))
        .stream()
        .map(release -> release.label() + " " + release.edition(name("schedule-11")).map(Edition::number).orElse("?")))
        .containsExactly("v5.4 ?", "v5.23 ?", "v27.0 10.0", "v50.0 ?", "v57.0 ?", "v59.0 ?", "v61.0 ?");
  }

  @Test
  void oneModificationTwoDays() {
    assertThat(LOG.implementing("SECMP0007").stream().map(Release::label)).containsExactly("v40.0", "v50.0");
    assertThat(release("v40.0").change(name("appendix-r")).orElseThrow().because()).isEqualTo(
        Affected.Because.NARRATIVE);
  }

  @Test
  void whatGovernmentChangedInV61() {
    assertThat(release("v61.0").designations().getFirst().documents()).containsExactly(name("appendix-ab"),
        name("appendix-ad"));
  }

  @Test
  void neverChangedIsNotClaimedAcrossGaps() {
    assertThat(LOG.versions(name("section-f")).stream().map(Release::label)).containsExactly("v4.2");
    List<String> unseen = LOG.unseen(name("section-f"));
    assertThat(unseen.stream().filter(each -> each.matches("v(3[4-9]|[45]\\d|6[0-2])\\.0"))).hasSize(19);
  }

  @Test
  void sectionXIsNotAppendixX() {
    InForce appendix = on("appendix-x", "2022-07-20");
    assertThat(appendix.versions().getFirst().release()).isEqualTo("v62.0");
    InForce section = on("section-x", "2022-07-20");
    assertThat(section.versions()).isEmpty();
    assertThat(section.sentence()).contains("Section X", "no change of it is recorded");
  }

  @Test
  void whichModificationChangedH816() {
    Release release = release("v40.0");
    assertThat(release.modifications()
        .stream()
        .filter(each -> each.touches().contains(new Modification.Touch(name("section-h"), "H8.16", false))))
        .singleElement()
        .satisfies(each -> assertThat(each.id() + ": " + each.summary())
            .isEqualTo("MP146: Removes the date 1 January 2021 from H8.16."));
  }

  @Test
  void whatV51Changed() {
    assertThat(release("v51.0").affected().stream().map(each -> each.document().id()))
        .containsExactly("section-b", "appendix-ac");
  }

  @Test
  void technicalSpecificationsApplySideBySide() {
    assertThat(numbers(on("schedule-8", "2022-04-01"))).containsExactly("4.1", "2.0");
    assertThat(numbers(on("schedule-8", "2023-08-28"))).contains("2.0");
    assertThat(numbers(on("schedule-8", "2023-08-29"))).doesNotContain("2.0");
    assertThat(numbers(on("appendix-ad", "2021-11-03"))).containsExactly("4.0", "1.1", "2.0");
    assertThat(numbers(on("appendix-ad", "2021-11-04"))).containsExactly("");
  }

  @Test
  void aDocumentDoesNotExistBeforeItWasIntroduced() {
    InForce answer = on("appendix-aj", "2018-02-21");
    assertThat(answer.versions()).isEmpty();
    assertThat(answer.sentence()).contains("did not exist yet", "2018-02-22");
  }

  @Test
  void anEndIsGivenOnlyWhereNothingUnseenLiesBeforeIt() {
    assertThat(on("section-b", "2017-01-01").versions().getFirst().days().end()).isEmpty();
    assertThat(on("section-a", "2017-02-20").versions().getFirst().days().end()).contains(day("2017-04-01"));
  }

  private static InForce on(String document, String day) {
    return LOG.inForce(name(document), day(day));
  }

  private static List<String> numbers(InForce answer) {
    return answer.versions().stream().map(InForce.Version::number).toList();
  }

  private static String label(ReleaseAnswer answer) {
    return answer.atLeast().getFirst().label();
  }

  private static Release release(String number) {
    return ReleaseNumber.parse(number).flatMap(LOG::release).orElseThrow();
  }

  private static DocumentName name(String id) {
    return Optional.of(id).flatMap(DocumentName::parse).orElseThrow();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}

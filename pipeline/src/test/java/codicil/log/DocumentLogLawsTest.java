package codicil.log;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.DocumentName;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every document on every day.
class DocumentLogLawsTest {
  private static final DocumentLog LOG = Corpus.LOG;

  static Stream<DocumentName> documents() {
    return LOG.code().documents().stream().map(Code.Document::name);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void onTheDayOfAConfirmedChangeItsVersionIsInForce(DocumentName document) {
    for (Release release : LOG.versions(document)) {
      if (!release.planned()) {
        assertThat(LOG.inForce(document, release.day()).versions().getFirst().release()).isEqualTo(release.label());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyDayHasOneSentenceAndEveryVersionInForceContainsIt(DocumentName document) {
    for (LocalDate day = LocalDate.of(2013, 1, 1); day.getYear() < 2025; day = day.plusDays(41)) {
      InForce answer = LOG.inForce(document, day);
      assertThat(answer.sentence()).startsWith("On " + day + ", ")
          .endsWith(".")
          .doesNotContain("\n", "  ", "999999999");
      LocalDate on = day;
      assertThat(answer.versions()).allMatch(version -> version.days().contains(on));
      assertThat(answer.sources()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aStatedVersionAfterItsFirstDayHasNothingUnseen(DocumentName document) {
    for (LocalDate day = LocalDate.of(2013, 1, 1); day.getYear() < 2025; day = day.plusDays(17)) {
      InForce answer = LOG.inForce(document, day);
      LocalDate on = day;
      answer.versions()
          .stream()
          .limit(1)
          .filter(version -> version.basis() == Basis.STATED)
          .filter(version -> version.days().from().isBefore(on))
          .forEach(_ -> assertThat(answer.mayHaveChangedIn()).isEmpty());
    }
  }

  @Test
  void knowingMoreNeverRemovesARecordedVersionOfThePast() {
    List<String> early = LOG.knownOn(LocalDate.of(2021, 11, 30)).releases().stream().map(Release::id).toList();
    assertThat(LOG.releases().stream().map(Release::id)).containsAll(early);
  }

  @Test
  void theOrderOfRecordingMakesNoDifference() {
    DocumentLog reversed = DocumentLog.of(LOG.facts().reversed()).orElseThrow();
    assertThat(reversed.code()).isEqualTo(LOG.code());
    assertThat(reversed.matrix()).isEqualTo(LOG.matrix());
  }

  @Test
  void theMatrixHasEveryReleaseAndACellForEachAndEveryDocument() {
    Matrix matrix = LOG.matrix();
    assertThat(matrix.rows()).hasSize(LOG.code().documents().size());
    assertThat(matrix.rows()).allMatch(row -> row.cells().size() == matrix.columns().size());
    assertThat(Ledger.of(LOG).releases()).isEqualTo(LOG.releases().reversed());
  }

  @Test
  void nothingIsRecordedOfTheVersionsWithoutNotice() {
    assertThat(LOG.releases()
        .stream()
        .flatMap(release -> release.number().stream())
        .filter(number -> number.major() >= 34)
        .map(Object::toString)).containsExactly("v34.0", "v40.0", "v45.0",
            "v47.0", "v50.0", "v51.0", "v57.0", "v59.0", "v61.0", "v62.0");
  }
}

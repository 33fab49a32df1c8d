package codicil.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNameTest {
  /// A section's clauses carry its letter, and people say it once; an inner annex of another letter is named beside it.
  @ParameterizedTest
  @CsvSource({"section-j, J3.6, Section J3.6", "section-h, H8.16(b), Section H8.16(b)", "section-j, '', Section J",
      "section-j, J, Section J", "appendix-ad, APPENDIX AD, Appendix AD", "schedule-7, SCHEDULE 7, Schedule 7",
      "section-f, Appendix A, 'Section F Appendix A'", "section-d, Definitions, Section D Definitions",
      "appendix-a, A1.2, Appendix A A1.2", "appendix-ad, 3.8.2, Appendix AD 3.8.2",
      "schedule-11, 11.2, Schedule 11 11.2"})
  void aClauseIsCitedAsPeopleDo(String document, String clause, String cited) {
    assertThat(DocumentName.parse(document).orElseThrow().citing(clause)).isEqualTo(cited);
  }
}

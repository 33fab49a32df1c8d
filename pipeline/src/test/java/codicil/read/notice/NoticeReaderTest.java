package codicil.read.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.ReleaseNumber;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.read.notice.Notice.Because;
import codicil.read.notice.Notice.Column;
import codicil.read.notice.Notice.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Notices of our own making, worded and ordered otherwise than the real ones.
class NoticeReaderTest {

  private static Notices read(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(NoticeReaderTest.class.getResourceAsStream("/notices/" + name))) {
      return NoticeReader.read(new Source(name, Bytes.of(in.readAllBytes())));
    }
  }

  private static Notices text(String text) {
    return NoticeReader.read(new Source("text.txt", Bytes.of(text)));
  }

  private static List<String> documents(Notice notice, Because because) {
    return notice.affected()
        .stream()
        .filter(document -> document.because() == because)
        .map(document -> document.name() + "|" + document.title() + "|" + document.line())
        .toList();
  }

  @Test
  void otherWordsInAnotherOrderAreUnderstood() throws IOException {
    Notices read = read("other-words.txt");
    Notice notice = read.notices().getFirst();

    assertThat(notice.name()).isEqualTo(new Notice.Name.Version(new ReleaseNumber(91, 2), "", 5));
    assertThat(notice.issued()).containsExactly(LocalDate.of(2031, 5, 12));
    assertThat(notice.effective()).containsExactly(new Notice.Taking.Effect(LocalDate.of(2031, 5, 12), 15));
    assertThat(notice.modifications())
        .containsExactly(new Notice.Change("DP777", "Clearer duties of a Party’s agents", "part 1", "Implemented", 17));
    assertThat(documents(notice, Because.LISTED))
        .containsExactly("Appendix AD|DCC User Interface Specification|9", "Section H|DCC Services|10");
    assertThat(documents(notice, Because.NARRATIVE)).containsExactly("Section J||22", "Section K||22");
    assertThat(notice.affected().get(1).marks()).containsExactly(new Mark(Column.CODEWORKS, false));
    assertThat(read.unplaced()).extracting(Finding::rule, Finding::place)
        .containsExactlyInAnyOrder(tuple("affected-unplaced", "other-words.txt#L11"),
            tuple("modification-unplaced", "other-words.txt#L20"));
    assertThat(read.remarks()).extracting(Finding::rule).contains("modification-left-out", "document-left-out");
  }

  @Test
  void whatIsMissingIsSaid() throws IOException {
    Notices read = read("missing-list.txt");

    assertThat(read.notices()).singleElement().satisfies(notice -> {
      assertThat(notice.name().label()).isEqualTo("v92.0");
      assertThat(notice.affected()).isEmpty();
      assertThat(notice.modifications())
          .containsExactly(
              new Notice.Change("MP801", "Amend Requirements to remove ‘Pending’ devices", "", "Implemented", 1));
    });
    assertThat(read.unplaced()).extracting(Finding::rule).containsExactly("affected-missing", "day-missing");
  }

  @Test
  void aPageWithTablesIsReadByItsHeads() throws IOException {
    Notices read = read("page.html");
    Notice notice = read.notices().getFirst();

    assertThat(read.notices()).hasSize(1);
    assertThat(notice.name()).isEqualTo(new Notice.Name.Version(new ReleaseNumber(94, 0), "June 2031 SEC Release", 7));
    assertThat(notice.issued()).containsExactly(LocalDate.of(2031, 6, 30));
    assertThat(notice.effective()).extracting(Notice.Taking::day).containsExactly(LocalDate.of(2031, 6, 30));
    assertThat(notice.modifications()).containsExactly(
        new Notice.Change("MP901", "Quieter alerts: a \"first\" step", "", "Implemented", 21));
    assertThat(documents(notice, Because.LISTED))
        .containsExactly("Appendix AL|SMETS1 Transition & Migration|13", "Schedule 8||14", "Section B||15");
    assertThat(notice.affected().getFirst().marks()).containsExactly(new Mark(Column.DESIGNATION, true),
        new Mark(Column.MODIFICATION, false), new Mark(Column.CODEWORKS, false));
    assertThat(notice.affected().get(1)).extracting(Notice.Document::version, Notice.Document::markedUpFrom)
        .containsExactly("7.0", "6.1");
    assertThat(read.unplaced()).extracting(Finding::rule).containsExactly("columns-unknown");
  }

  @Test
  void aPlanIsKnownOnceItIsAgreed() {
    String asked =
        "November 2031 SEC Release\n\nThe Panel asked that the implementation date be amended to 9 November 2031.\n";
    assertThat(text(asked).notices()).isEmpty();
    assertThat(text(asked).unplaced()).extracting(Finding::rule).containsExactly("plan-not-approved", "day-missing");

    Notice notice =
        text("November 2031 SEC Release\n\nIt is due to go live on 9 November 2031.\n").notices().getFirst();
    assertThat(notice.effective()).containsExactly(
        new Notice.Taking.Plan(LocalDate.of(2031, 11, 9), LocalDate.of(2031, 11, 9), List.of(), 3));
  }

  @Test
  void daysThatCannotBeOrContradictAreSaid() {
    assertThat(text("SEC v95.0 released\n\nSEC v95.0 came into effect on 31 June 2031.\n").unplaced())
        .extracting(Finding::rule)
        .containsExactly("day-impossible", "day-missing");
    assertThat(text("SEC v95.0 released\n\nIt came into effect on 1 June 2031.\n\nIt took effect on 2 June 2031.\n")
        .unplaced()).extracting(Finding::rule).contains("days-differ");
  }

  @Test
  void aFileThatNamesNoReleaseIsUnusable() {
    assertThatThrownBy(() -> text("Minutes of a meeting.\n")).isInstanceOf(Unusable.class);
  }

  @Test
  void designationsWindowsAndMovedDaysAreFoundInOtherWords() {
    Notice notice = text("""
        SEC v97.0 released

        SEC v97.0 took effect on 1 June 2031.

        Who else changed it

        The Secretary of State has re-designated Appendix AM and SEC Appendix AL for this version.

        MP970 ‘Tidying’ was implemented. Under it FOOS v2.1 and BARS v3.0 apply until 30 June 2032. It removes QUX v1.0.

        MP971 ‘Later’ was implemented; it moves the end of a period from 1 May 2031 to 1 May 2032.

        • Section A ‘Definitions’
        """).notices().getFirst();

    assertThat(notice.designations()).containsExactly(new Notice.Designation("Secretary of State", List.of(
        new DocumentName("appendix", "AM"), new DocumentName("appendix", "AL")), 7));
    LocalDate june = LocalDate.of(2031, 6, 1);
    LocalDate july = LocalDate.of(2032, 7, 1);
    assertThat(notice.windows()).containsExactly(new Notice.Window("FOOS", "2.1", List.of(june), july, 9),
        new Notice.Window("BARS", "3.0", List.of(june), july, 9), new Notice.Window("QUX", "1.0", List.of(), june, 9));
    assertThat(notice.moved())
        .containsExactly(new Notice.Moved("MP971", LocalDate.of(2031, 5, 1), LocalDate.of(2032, 5, 1), 11));
  }

  @Test
  void aDesignationOfNothingNamedIsSaid() {
    Notices read = text("""
        SEC v98.0 released

        It took effect on 1 June 2031 to implement MP980.

        BEIS designated what it thought fit.

        • Section A ‘Definitions’
        """);
    assertThat(read.unplaced()).extracting(Finding::rule).containsExactly("designation-unplaced");
  }
}

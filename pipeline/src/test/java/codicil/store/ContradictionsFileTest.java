package codicil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.log.Contradiction;
import codicil.log.Contradictions;
import codicil.log.Fact;
import codicil.model.DocumentName;
import codicil.model.Unusable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionsFileTest {
  private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
  private static final String FILE = """
      contradictions:
        - id: C1
          about: The day of v50.0
          rule: The notice goes first.
          claims:
            - {claim: early, stated: 2021-10-01, source: report#L1}
            - {claim: late, prefer: yes, countsFrom: 2021-11-04, source: https://example.org/notice}
          touches: {documents: [Section A], releases: [v50.0], modifications: [MP157]}
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void aSmallCode() throws Exception {
    write("code.yaml", """
        id: sec
        name: Smart Energy Code
        numbering:
          section: [H, H8]
        sources: {report: A report}
        documents:
          - document: Section A
            titles: [Definitions]
            source: report
        """);
    Files.createDirectories(folder.resolve("releases"));
    write("releases/v50.0.yaml", """
        number: v50.0
        effective:
          - {day: 2021-11-04, source: report#L1}
        affected:
          complete: yes
          source: report#L2
          documents:
            - {document: Section A}
        """);
    write("contradictions.yaml", FILE);
  }

  private void write(String file, String text) throws Exception {
    Files.writeString(folder.resolve(file), text);
  }

  private Contradictions contradictions() {
    return Workspace.open(folder, NOW).log().contradictions();
  }

  @Test
  void isReadIntoTheJournal() {
    assertThat(contradictions().all()).hasSize(1);
    Contradiction first = contradictions().all().getFirst();
    assertThat(first.sides()).extracting(Contradiction.Side::source)
        .containsExactly("report#L1",
            "https://example.org/notice");
    assertThat(first.preferred()).hasValueSatisfying(side -> assertThat(side.words()).isEqualTo("late"));
    assertThat(contradictions().touching(new DocumentName("section", "A"))).containsExactly(first);
    assertThat(contradictions().touching("SECMP0157")).containsExactly(first);
    assertThat(Workspace.open(folder, NOW).verify(NOW)).isEmpty();
    assertThat(Workspace.open(folder, NOW).log().facts()).allSatisfy(
        fact -> assertThat(Row.of(Row.of(fact).columns()).fact()).isEqualTo(fact));
  }

  @Test
  void oneClaimAloneContradictsNothing() {
    var log = Workspace.open(folder, NOW).log();
    assertThat(log.knownOn(LocalDate.of(2021, 11, 3)).contradictions().all()).isEmpty();
    assertThat(log.knownOn(LocalDate.of(2021, 11, 4)).contradictions().all()).hasSize(1);
  }

  @Test
  void aChangeIsTakenUpAndRecordedAsOneMoreFact() throws Exception {
    int facts = Workspace.open(folder, NOW).log().facts().size();
    write("contradictions.yaml", FILE.replace("early", "far too early"));
    Ingest.of(Folders.at(folder, Optional.empty()), NOW).record(_ -> {});
    assertThat(Workspace.open(folder, NOW).log().facts()).hasSize(facts).extracting(Fact::source).contains("report#L1");
    assertThat(contradictions().all().getFirst().line()).contains("far too early / late (preferred: late)");
  }

  @Test
  void withoutTheFileThereAreNone() throws Exception {
    Files.delete(folder.resolve("contradictions.yaml"));
    Ingest.of(Folders.at(folder, Optional.empty()), NOW).record(_ -> {});
    assertThat(contradictions().all()).isEmpty();
  }

  @Test
  void whatIsWrongIsRefusedWithItsPlace() throws Exception {
    refused("Section A]", "Section B]", "Section B is not among the documents", 8, 27);
    refused("[v50.0]", "[v50.0, v51.0]", "v51.0 is no recorded release", 8, 57);
    refused("[MP157]", "[157]", "`157` is no modification", 8, 74);
    refused("report#L1", "rapport#L1", "`rapport#L1` is no known source", 6, 52);
    refused("2021-10-01", "2021-02-30", "`2021-02-30` is no day", 6, 32);
    refused("stated: 2021-10-01, ", "", "needs the day", 6, 9);
    refused("claim: early", "claim: early, prefer: yes", "prefers another claim already", 7, 31);
    refused("rule:", "rool:", "`rule` is missing", 2, 5);
    refused("  touches:", "  prefers: none\n    touches:", "`prefers` is not known here", 8, 5);
    refused(FILE.lines().skip(6).findFirst().orElseThrow() + "\n", "", "two claims or more", 6, 7);
    String again = FILE.substring(FILE.indexOf("  - id"));
    refused(again, again + again, "C1 stands in the list a second time", 9, 9);
  }

  private void refused(String right, String wrong, String what, int line, int column) throws Exception {
    write("contradictions.yaml", FILE.replace(right, wrong));
    assertThatThrownBy(this::contradictions).isInstanceOfSatisfying(Unusable.class, trouble -> {
      assertThat(trouble.getMessage()).contains(what);
      assertThat(trouble.where()).isEqualTo("contradictions.yaml, line " + line + ", column " + column);
    });
  }
}

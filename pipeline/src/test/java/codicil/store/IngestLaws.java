package codicil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.log.Release;
import codicil.model.Unusable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What recording holds to, whatever the database.
abstract class IngestLaws {
  private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
  private static final String RELEASE = """
      number: v50.0
      notice: 2021-11-04
      effective:
        - {day: 2021-11-04, source: notice#L1}
      modifications:
        - {id: MP157, status: Implemented, source: notice#L3}
      affected:
        complete: yes
        source: notice#L2
        documents:
          - {document: Section A}
          - {document: Appendix AD, version: "3.0"}
      applicability:
        - {document: Appendix AD, version: "1.1", until: 2021-11-04, source: notice#L4}
      """;

  @TempDir
  private Path folder;

  /// The address of a fresh database; empty for a file in the workspace.
  abstract Optional<String> journal() throws Exception;

  private Path corpus = Path.of("");
  private Folders folders = new Folders(corpus, corpus);

  @BeforeEach
  void aSmallCode() throws Exception {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    write("code.yaml", """
        id: sec
        name: Smart Energy Code
        numbering:
          section: [H, H8]
          appendix: ["1", "1.1"]
        documents:
          - {document: Section A, titles: [Definitions], source: notice}
          - {document: Section B, titles: [Accession], source: notice}
          - {document: Appendix AD, titles: [DUIS], source: notice}
        """);
    write("releases/v50.0.yaml", RELEASE);
    folders = Folders.at(corpus, Optional.empty()).withJournal(journal());
  }

  private Path write(String file, String text) throws IOException {
    Path path = corpus.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private Path elsewhere(String file, String text) throws IOException {
    return Files.writeString(Files.createDirectories(folder.resolve("drafts")).resolve(file), text);
  }

  private Ingest ingest(Path... files) {
    return new Ingest(folders, List.of(files), false, NOW);
  }

  private Difference record(Path... files) {
    return ingest(files).record(_ -> {});
  }

  private static String release(String number, String day) {
    return RELEASE.substring(0, RELEASE.indexOf("applicability")).replace("v50.0", number).replace("2021-11-04", day);
  }

  @Test
  void theSameFactsTwiceAddNothing() {
    assertThat(record().added()).isNotEmpty();
    assertThat(record().isEmpty()).isTrue();
    assertThat(record().sentence()).isEqualTo("nothing new");
  }

  @Test
  void comparingWritesNothing() throws Exception {
    assertThat(ingest(elsewhere("v51.0.yaml", release("v51.0", "2021-11-11"))).compare().subjects())
        .containsExactly("sec", "v50.0", "v51.0");
    assertThat(folders.state()).doesNotExist();
    assertThat(corpus.resolve("releases/v51.0.yaml")).doesNotExist();
  }

  @Test
  void aCorrectionShowsOldAndNewAndTheReason() throws Exception {
    record();
    write("releases/v50.0.yaml", RELEASE.replace("version: \"3.0\"",
        "version: \"3.1\", confidence: low, why: misread at first"));
    Difference difference = record();
    assertThat(difference.lines()).containsExactly(
        "~ v50.0 edition appendix-ad: number 3.0 → 3.1, confidence high → low; misread at first",
        "~ v50.0 affected appendix-ad: confidence high → low; misread at first");
    assertThat(record().isEmpty()).isTrue();
    assertThat(Workspace.open(folders, NOW).verify(NOW)).isEmpty();
  }

  @Test
  void withoutAReasonTheFileIsNamed() throws Exception {
    record();
    write("releases/v50.0.yaml", RELEASE.replace("notice#L3", "notice#L33"));
    assertThat(record().lines()).containsExactly("~ v50.0 modification MP157: source notice#L3 → notice#L33; "
        + "the record was changed in releases/v50.0.yaml");
  }

  @Test
  void whatNoFileStatesIsWithdrawn() throws Exception {
    record();
    write("releases/v50.0.yaml", RELEASE.replace("    - {document: Section A}\n", ""));
    assertThat(record().sentence()).isEqualTo("none added, none corrected, 1 withdrawn");
  }

  @Test
  void anotherDayForARecordedVersionNeedsAReason() throws Exception {
    record();
    String moved = RELEASE.replace("{day: 2021-11-04", "{day: 2021-11-05");
    write("releases/v50.0.yaml", moved);
    refused("v50.0 is recorded with 2021-11-04, not with 2021-11-05", "releases/v50.0.yaml, line 4, column 11", "why");
    write("releases/v50.0.yaml", moved.replace("source: notice#L1", "source: notice#L1, why: a misprint"));
    assertThat(record().corrected()).anySatisfy(each -> {
      assertThat(each.line()).contains("day 2021-11-04 → 2021-11-05", "a misprint");
      assertThat(each.why()).isEqualTo("a misprint");
    });
  }

  @Test
  void whatCannotBeIsRefusedWithItsPlace() throws Exception {
    wrong("Section A}", "Section C}", "Section C is not among", 11, 18, "did you mean Section A or Section B?");
    wrong("{day: 2021-11-04", "{day: 2021-02-30", "`2021-02-30` is no day", 4, 11, "2021-11-04");
    wrong("{day: 2021-11-04", "{day: 2210-11-04", "more than 10 years ahead", 4, 11, "year");
    wrong("notice: 2021-11-04", "notice: 2026-11-04", "has not come yet", 2, 9, "date");
    wrong("{document: Section A}", "{document: Appendix AD}", "Appendix AD stands in this release a second time", 12,
        18, "keep one");
    wrong("- {id: MP157", "- {id: MP157, status: Planned, source: notice#L3}\n  - {id: MP157",
        "MP157 stands in this release a second time", 7, 10, "keep one");
    wrong("- {day", "- {day: 2021-11-03, source: notice#L1}\n  - {day", "takes effect on 2021-11-03 already", 5, 11,
        "planned");
    String window = "  - {document: Appendix AD, version: \"1.1\", until: 2021-12-24, source: notice#L5}\n";
    write("releases/v50.0.yaml", RELEASE + window);
    refused("version 1.1 of Appendix AD applies until 2021-12-23 inclusive, but until 2021-11-03 inclusive",
        "releases/v50.0.yaml, line 15, column 52",
        "keep");
    assertThat(folders.state().resolve("recorded")).doesNotExist();
  }

  private void wrong(String right, String wrong, String what, int line, int column, String advice) throws Exception {
    write("releases/v50.0.yaml", RELEASE.replace(right, wrong));
    refused(what, "releases/v50.0.yaml, line " + line + ", column " + column, advice);
  }

  @Test
  void versionsTakeEffectInTheirOrder() throws Exception {
    write("releases/v51.0.yaml", release("v51.0", "2021-11-03"));
    refused("v51.0 cannot take effect on 2021-11-03, before v50.0 (2021-11-04)", "releases/v51.0.yaml, line 4",
        "dates");
  }

  @Test
  void nothingHappensBeforeTheCodeBegan() throws Exception {
    write("releases/v1.0.yaml", release("v1.0", "2013-09-23"));
    write("releases/early.yaml", release("v1.0", "2012-09-23").replace("number: v1.0", "event: A day too early"));
    refused("early cannot take effect on 2012-09-23, before v1.0 (2013-09-23)", "releases/early.yaml, line 4", "dates");
  }

  @Test
  void aConfidenceIsOneOfThree() throws Exception {
    write("releases/v50.0.yaml", RELEASE.replace("Section A}", "Section A, confidence: sure}"));
    refused("`sure` is not known here", "line 11, column 41", "high or medium or low");
  }

  private void refused(String what, String where, String advice, Path... files) {
    assertThatThrownBy(() -> record(files)).isInstanceOfSatisfying(Unusable.class, trouble -> {
      assertThat(trouble.getMessage()).contains(what);
      assertThat(trouble.where()).contains(where);
      assertThat(trouble.advice()).contains(advice);
    });
  }

  @Test
  void aFileInPlaceNeedNotBeTakenIn() throws Exception {
    Path inPlace = write("releases/v51.0.yaml", release("v51.0", "2021-11-11"));
    Path draft = write("drafts/v52.0.yaml", release("v52.0", "2021-11-18"));
    assertThat(record(inPlace, draft).subjects()).contains("v51.0", "v52.0");
    assertThat(releases()).contains("v51.0.yaml", "v52.0.yaml");
    refused("cannot be read", "v53.0.yaml", "", corpus.resolve("releases/v53.0.yaml"));
  }

  @Test
  void filesFromElsewhereAreTakenInAllOrNone() throws Exception {
    record();
    Path good = elsewhere("v51.0.yaml", release("v51.0", "2021-11-11"));
    Path bad = elsewhere("v52.0.yaml", release("v52.0", "2021-11-18").replace("Section A", "Section Z"));
    refused("Section Z is not among", bad + ", line 11", "did you mean", good, bad);
    assertThat(releases()).containsExactly("v50.0.yaml");
    assertThat(Workspace.open(folders, NOW).log().releases()).hasSize(1);

    Files.writeString(bad, release("v52.0", "2021-11-18"));
    assertThat(record(good, bad).subjects()).containsExactly("v51.0", "v52.0");
    assertThat(releases()).containsExactly("v50.0.yaml", "v51.0.yaml", "v52.0.yaml");
    assertThat(Workspace.open(folders, NOW).unrecorded()).isEmpty();
    assertThat(Workspace.open(folders, NOW).log().releases()).extracting(Release::label)
        .containsExactly("v50.0", "v51.0", "v52.0");
    assertThat(record(good, bad).isEmpty()).isTrue();
  }

  @Test
  void aFileOfTheSameNameIsReplacedOnlyOnDemand() throws Exception {
    record();
    Path other = elsewhere("v50.0.yaml", RELEASE.replace("notice#L3", "notice#L33"));
    refused("the workspace has another v50.0.yaml", "v50.0.yaml", "--replace", other);
    assertThat(new Ingest(folders, List.of(other), true, NOW).record(_ -> {}).corrected()).hasSize(1);
    assertThat(corpus.resolve("releases/v50.0.yaml")).hasSameTextualContentAs(other);
    refused("no release file", "code.yaml", "edited in the workspace", elsewhere("code.yaml", "id: sec"));
  }

  @Test
  void nothingIsAppendedToAJournalThatWasCutOff() throws Exception {
    record();
    Journals.tamper(folders.journal().orElse(folders.state().resolve("journal.db").toString()),
        "DELETE FROM entry WHERE number > 5");
    refused("it was removed or replaced since", Database.of(folders).name(), "codicil verify");
    assertThat(Workspace.open(folders, NOW).verify(NOW)).extracting(finding -> finding.rule())
        .contains("journal-unguarded", "journal-cut", "journal-stale");
  }

  @Test
  void twoAtOnceBothArrive() throws Exception {
    record();
    Process one = start(51, 55);
    Process two = start(61, 65);
    assertThat(List.of(one.waitFor(), two.waitFor())).containsExactly(0, 0);
    assertThat(recorded()).containsExactlyElementsOf(IntStream.concat(IntStream.of(50), IntStream.concat(
        IntStream.range(51, 55), IntStream.range(61, 65))).mapToObj(number -> "v" + number + ".0").toList());
    assertThat(Workspace.open(folders, NOW).verify(NOW)).isEmpty();
    assertThat(record().isEmpty()).isTrue();
  }

  /// Killed at a random moment, it has taken in and recorded all files or none, at the latest when somebody records again.
  @Test
  void killedItLeavesNothingByHalves() throws Exception {
    record();
    Random random = new Random(20220224);
    Set<String> expected = new TreeSet<>(Set.of("v50.0"));
    for (int round = 0; round < 6; round++) {
      int first = 100 + 10 * round;
      Process process = start(first, first + 8);
      BufferedReader out = process.inputReader();
      List<String> lines = new ArrayList<>(List.of(out.readLine()));
      Thread.sleep(random.nextInt(30), random.nextInt(999_999));
      lines.addAll(Processes.kill(process, out));
      Set<String> all = IntStream.range(first, first + 8)
          .mapToObj(number -> "v" + number + ".0")
          .collect(Collectors
              .toSet());
      assertAllOrNone(recorded(), all);
      record();
      assertAllOrNone(recorded(), all);
      assertThat(recorded()).containsExactlyInAnyOrderElementsOf(
          releases().stream().map(name -> name.replace(".yaml", "")).toList());
      if (lines.contains("done")) {
        expected.addAll(all);
      }
      assertThat(recorded()).containsAll(expected);
      assertThat(Workspace.open(folders, NOW).verify(NOW)).isEmpty();
    }
  }

  private static void assertAllOrNone(List<String> recorded, Set<String> all) {
    assertThat(all.stream().filter(recorded::contains).count()).isIn(0L, (long) all.size());
  }

  private Process start(int from, int to) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(corpus.toString(), folders.journal().orElse("")));
    for (int number = from; number < to; number++) {
      arguments.add(elsewhere("v" + number + ".0.yaml", release("v" + number + ".0", "2022-02-24")).toString());
    }
    return Processes.start(IngestMain.class, arguments.toArray(String[]::new));
  }

  private List<String> recorded() {
    return Workspace.open(folders, NOW).log().releases().stream().map(Release::label).toList();
  }

  private List<String> releases() throws IOException {
    try (Stream<Path> files = Files.list(corpus.resolve("releases"))) {
      return files.map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }
}

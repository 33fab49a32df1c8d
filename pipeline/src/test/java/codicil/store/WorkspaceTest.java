package codicil.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.log.Fact;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.ReleaseNumber;
import codicil.model.Unusable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
  private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
  private static final DocumentName SECTION_A = new DocumentName("section", "A");
  private static final String RELEASE = """
      number: v50.0
      notice: 2021-11-04
      effective:
        - {day: 2021-11-04, source: notice#L1}
      affected:
        complete: yes
        source: notice#L2
        documents:
          - {document: Section A}
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
        documents:
          - document: Section A
            titles: [Definitions]
            source: notice
        """);
    write("releases/v50.0.yaml", RELEASE);
  }

  private void write(String file, String text) throws Exception {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Workspace open() {
    return Workspace.open(folder, NOW);
  }

  @Test
  void opensWhatTheFilesSay() {
    assertThat(open().log().releases()).extracting(Release::label).containsExactly("v50.0");
    assertThat(open().code().name()).isEqualTo("Smart Energy Code");
    assertThat(open().verify(NOW)).isEmpty();
  }

  @Test
  void aChangedFileCountsOnceItIsRecorded() throws Exception {
    open();
    write("releases/v51.0.yaml", RELEASE.replace("v50.0", "v51.0").replace("2021-11-04", "2021-11-11"));
    assertThat(open().log().releases()).extracting(Release::label).containsExactly("v50.0");
    assertThat(open().unrecorded()).containsExactly("releases/v51.0.yaml");
    assertThat(open().verify(NOW)).extracting(Finding::rule).containsExactly("journal-stale");
    record();
    assertThat(open().unrecorded()).isEmpty();
    assertThat(open().log().releases()).extracting(Release::label).containsExactly("v50.0", "v51.0");
    Files.delete(folder.resolve("releases/v51.0.yaml"));
    record();
    assertThat(open().log().releases()).extracting(Release::label).containsExactly("v50.0");
    assertThat(open().verify(NOW)).isEmpty();
  }

  private void record() {
    Ingest.of(Folders.at(folder, Optional.empty()), NOW).record(_ -> {});
  }

  @Test
  void unchangedFilesAreNotReadAgain() throws Exception {
    open();
    Path file = folder.resolve("releases/v50.0.yaml");
    var time = Files.getLastModifiedTime(file);
    Files.writeString(file, "x".repeat((int) Files.size(file)));
    Files.setLastModifiedTime(file, time);
    assertThat(open().log().releases()).hasSize(1);
  }

  @Test
  void theAnswerDoesNotDependOnWhenItWasRecorded() {
    Workspace now = open();
    Workspace later = Workspace.open(new Folders(folder, folder.resolve("other")), NOW.plusSeconds(99));
    assertThat(now.log().releases().getFirst().statements().getFirst().recordedAt()).isEqualTo(NOW);
    assertThat(later.log().matrix().rows()).isEqualTo(now.log().matrix().rows());
    assertThat(later.log().releaseOn(now.log().releases().getFirst().day()).sentence())
        .isEqualTo(now.log().releaseOn(now.log().releases().getFirst().day()).sentence());
  }

  @Test
  void anUnknownKeyIsRefusedWithPlaceAndSuggestion() throws Exception {
    write("releases/v50.0.yaml", RELEASE.replace("notice: 2021", "notise: 2021"));
    refused("`notise` is not known here", "releases/v50.0.yaml, line 2, column 1", "`notice`");
  }

  @Test
  void anImpossibleDayIsRefused() throws Exception {
    write("releases/v50.0.yaml", RELEASE.replace("{day: 2021-11-04", "{day: 2021-02-30"));
    refused("`2021-02-30` is no day", "releases/v50.0.yaml, line 4, column 11", "2021-11-04");
  }

  @Test
  void aDocumentThatTheCodeDoesNotHaveIsRefused() throws Exception {
    write("releases/v50.0.yaml", RELEASE.replace("Section A", "Section B"));
    refused("Section B is not among the documents", "releases/v50.0.yaml, line 9, column 18", "code.yaml");
  }

  @Test
  void aNumberThatIsNotTheFilesIsRefused() throws Exception {
    write("releases/v50.0.yaml", RELEASE.replace("v50.0", "v51.0"));
    refused("its number is v51.0", "releases/v50.0.yaml, line 1, column 9", "rename");
  }

  @Test
  void brokenYamlIsRefusedWithItsPlace() throws Exception {
    write("releases/v50.0.yaml", "number: v50.0\neffective: [\n");
    refused("this is not YAML", "releases/v50.0.yaml, line 3", "");
  }

  @Test
  void aDoubleKeyIsRefused() throws Exception {
    write("releases/v50.0.yaml", RELEASE + "notice: 2021-11-05\n");
    refused("`notice` stands here a second time", "line 10, column 1", "");
  }

  @Test
  void aReleaseWithoutADayIsRefused() throws Exception {
    write("releases/v50.0.yaml", RELEASE.replaceAll("effective:\\n.*\\n", ""));
    refused("needs a day", "releases/v50.0.yaml", "effective");
  }

  @Test
  void whatIsRefusedLeavesTheJournalAsItWas() throws Exception {
    open();
    write("releases/v51.0.yaml", "number: v51.0\n");
    assertThatThrownBy(this::record).isInstanceOf(Unusable.class);
    Files.delete(folder.resolve("releases/v51.0.yaml"));
    assertThat(open().log().releases()).extracting(Release::label).containsExactly("v50.0");
  }

  private AbstractThrowableAssert<?, ?> refused(String what, String where, String advice) {
    return assertThatThrownBy(this::open).isInstanceOfSatisfying(Unusable.class, trouble -> {
      assertThat(trouble.getMessage()).contains(what);
      assertThat(trouble.where()).contains(where);
      assertThat(trouble.advice()).contains(advice);
    });
  }

  @Test
  void storedVersionsComeInOrderTheBaseFirst() throws Exception {
    write("documents/section-a/v50.0.docx", "PK");
    write("documents/section-a/base.docx", "PK");
    write("documents/section-a/v9.0.pdf", "%PDF");
    write("documents/section-a/notes.txt", "x");
    assertThat(open().versions(SECTION_A)).containsExactly(new Address.At.Base(),
        new Address.At.Release(new ReleaseNumber(9, 0)), new Address.At.Release(new ReleaseNumber(50, 0)));
    assertThat(open().source(SECTION_A, new Address.At.Base())).isPresent();
    assertThat(open().source(SECTION_A, new Address.At.Release(new ReleaseNumber(51, 0)))).isEmpty();
  }

  @Test
  void verifyFindsDamagedAndUnexplainedDocuments() throws Exception {
    write("documents/section-a/v50.0.docx", "PK cut off");
    write("documents/section-a/v51.0.pdf", "%PDF-1.7\n%%EOF");
    write("documents/section-b/base.pdf", "%PDF-1.7\n%%EOF");
    assertThat(open().verify(NOW)).extracting(Finding::place)
        .containsExactly("section-a/v50.0.docx", "section-a/v51.0.pdf",
            "section-b");
  }

  @Test
  void aFileIsWrittenWholeAndNothingElseIsLeft() throws Exception {
    Path file = folder.resolve("a/b/c.txt");
    Workspace.write(file, Bytes.of("one"));
    Workspace.write(file, Bytes.of("two"));
    assertThat(Workspace.read(file).bytes().text()).isEqualTo("two");
    try (var children = Files.list(file.getParent())) {
      assertThat(children).containsExactly(file);
    }
  }

  @Test
  void aMissingFileIsUnusable() {
    assertThatThrownBy(() -> Workspace.read(folder.resolve("none.docx"))).isInstanceOf(Unusable.class);
  }

  @Test
  void everyFactOfTheBundledCorpusSurvivesTheJournal() {
    Path corpus = Path.of(System.getProperty("codicil.root"), "corpus", "sec");
    var facts = Workspace.open(new Folders(corpus, folder.resolve("state")), NOW)
        .log()
        .releases()
        .stream()
        .flatMap(release -> release.statements().stream())
        .toList();
    assertThat(facts).isNotEmpty()
        .allSatisfy(fact -> assertThat(Row.of(Row.of(fact).columns()).fact()).isEqualTo(fact));
    assertThat(facts).extracting(Fact::source).doesNotContain("");
  }
}

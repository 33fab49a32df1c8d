package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is made again after something changed: what depends on it, counted by names, and nothing else.
class PublishAgainTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
  @TempDir
  Path folder;

  private SmallCorpus corpus;
  private Path site;

  /// Section H refers to Section K, Schedule 11 to nothing; v62.0 changed both Sections, v59.0 the Schedule.
  @BeforeEach
  void publishOnce() throws IOException {
    corpus = SmallCorpus.in(folder.resolve("corpus"));
    site = folder.resolve("site");
    corpus.put("section-a", "base", "SECTION A: DEFINITIONS", "A1\tDEFINITIONS", "A1.1\tIn this Code:",
        "“Lamp” means a thing that gives light.");
    for (String version : List.of("base", "v62.0")) {
      corpus.put("section-h", version, "SECTION H: DCC SERVICES", "H1\tSERVICES",
          "H1.1\tThe DCC shall light each Lamp " + version + " as Section K1.1 says.");
      corpus.put("section-k", version, "SECTION K: CHARGING", "K1\tPAYMENT",
          "K1.1\tEach Party shall pay " + version + ".");
    }
    for (String version : List.of("base", "v59.0")) {
      corpus.put("schedule-11", version, "SCHEDULE 11", "1\tDATES", "1.1\tThe date of " + version + " applies.");
    }
    assertThat(publish().troubles()).isEmpty();
    for (Path file : files().keySet()) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
  }

  @Test
  void afterNothingChangedNothingIsMade() {
    Published again = publish();
    assertThat(again.nothingToDo()).isTrue();
    assertThat(again.texts()).isEmpty();
    assertThat(again.proved().all()).isEqualTo(3);
  }

  @Test
  void afterATextChangedWhatDependsOnItIsMade() throws IOException {
    corpus.put("section-k", "v62.0", "SECTION K: CHARGING", "K1\tPAYMENT", "K1.1\tEach Party shall pay at once.",
        "K1.2\tInterest falls due on what is late.");
    Published again = publish();
    assertThat(again.redlines()).containsExactly("redlines/section-k/v62.0.html");
    assertThat(again.texts()).as("its page, and that of the text of the same day that refers to it")
        .containsExactly("texts/section-h/v62.0.html", "texts/section-k/v62.0.html");
    assertThat(again.written()).as("Section H still leads to the same clause: its page needs no change")
        .containsExactlyInAnyOrder("redlines/section-k/v62.0.docx", "redlines/section-k/v62.0.json",
            "redlines/section-k/v62.0.pdf",
            "redlines/section-k/v62.0.html", "redlines/section-k/v62.0.sides.html", "texts/section-k/v62.0.html",
            "texts/section-k/v62.0.akn.xml", "texts/section-k/v62.0.json", "sources/section-k/v62.0.docx",
            "documents/section-k.html",
            "documents/section-k.json", "feeds/section-k.xml", "releases/v62.0.html", "releases/v62.0.json",
            "search-texts.js",
            "manifest.txt");
    assertThat(untouched()).doesNotContainAnyElementsOf(again.written())
        .hasSize(again.files() - again.written().size());
  }

  @Test
  void afterAClauseIsGoneThePageThatReferredToItIsWritten() throws IOException {
    corpus.put("section-k", "v62.0", "SECTION K: CHARGING", "K2\tPAYMENT", "K2.1\tEach Party shall pay at once.");
    assertThat(publish().written()).contains("texts/section-h/v62.0.html").doesNotContain("texts/section-h/base.html");
  }

  @Test
  void afterOneMoreReleaseWhatItTouchesIsMade() throws IOException {
    Files.writeString(folder.resolve("corpus/releases/v70.0.yaml"), """
        number: v70.0
        summary: One more date.
        effective:
          - {day: 2022-12-01, source: release-notices-v34-to-v62.txt#L5}
        modifications: []
        affected:
          complete: yes
          source: release-notices-v34-to-v62.txt#L17
          documents:
            - {document: Section H, source: release-notices-v34-to-v62.txt#L17}
        """);
    corpus.put("section-h", "v70.0", "SECTION H: DCC SERVICES", "H1\tSERVICES", "H1.1\tThe DCC shall light no Lamp.");
    Published again = publish();
    assertThat(again.redlines()).containsExactly("redlines/section-h/v70.0.html");
    assertThat(again.texts()).as("the new text, and the one whose last day is known now")
        .containsExactly("texts/section-h/v62.0.html", "texts/section-h/v70.0.html");
    assertThat(untouched()).contains("texts/section-h/base.html", "texts/section-k/base.html",
        "redlines/section-h/v62.0.docx", "redlines/schedule-11/v59.0.docx", "texts/schedule-11/base.html");
    assertThat(again.written()).as("between v62.0 and v70.0 it may have been changed unseen")
        .contains("texts/section-k/v62.0.html");
    assertThat(again.written()).as("it leads to the redline after it").contains("redlines/section-h/v62.0.html");
  }

  @Test
  void afterADocumentIsGoneItsPagesAre() throws IOException {
    Files.delete(folder.resolve("corpus/documents/schedule-11/v59.0.docx"));
    Published again = publish();
    assertThat(again.redlines()).isEmpty();
    assertThat(again.removed()).contains("texts/schedule-11/v59.0.html", "redlines/schedule-11/v59.0.docx");
    assertThat(site.resolve("texts/schedule-11/v59.0.html")).doesNotExist();
  }

  @Test
  void aRunThatFailsLeavesTheSiteAsItWas() throws IOException {
    Map<Path, String> before = files();
    corpus.put("section-k", "v62.0", "SECTION K: CHARGING", "K1\tPAYMENT", "K1.1\tEach Party shall pay at once.");
    assertThatThrownBy(() -> publish((done, total, _) -> {
      if (done == total) {
        throw new IllegalStateException("the power is gone");
      }
    })).isInstanceOf(IllegalStateException.class);
    assertThat(files()).isEqualTo(before);
    assertThat(site.resolveSibling("")).isDirectoryNotContaining(file -> file.toString().contains(".next"));
    assertThat(publish().redlines()).isEmpty();
    assertThat(files()).isNotEqualTo(before);
  }

  @Test
  void whatSomebodySpoiltIsMended() throws IOException {
    Path page = site.resolve("texts/section-h/base.html");
    String right = Files.readString(page);
    Files.writeString(page, right.replace("Lamp", "Lump"));
    assertThat(publish().written()).containsExactly("texts/section-h/base.html");
    assertThat(page).hasContent(right);
  }

  @Test
  void whatAnotherBuildKeptIsNotLookedAt() throws IOException {
    Path kept = folder.resolve("corpus/.codicil/cache/sites");
    try (Stream<Path> files = Files.list(kept)) {
      for (Path file : files.toList()) {
        Files.writeString(file, "another stamp\n{\"of another form\":1}");
      }
    }
    assertThat(publish().nothingToDo()).isTrue();
  }

  private Published publish() {
    return publish(Progress.silent());
  }

  private Published publish(Progress progress) {
    return Publish.publish(Chronicles.of(corpus.recorded()), site, Order.EVERYTHING, progress);
  }

  /// The files of the site that have not been written since it was published first.
  private List<String> untouched() throws IOException {
    return files().keySet()
        .stream()
        .filter(file -> file.toFile().lastModified() == LONG_AGO.toMillis())
        .map(file -> site.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  private Map<Path, String> files() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile)
          .collect(Collectors.toMap(file -> file, PublishAgainTest::digest, (one, _) -> one, TreeMap::new));
    }
  }

  private static String digest(Path file) {
    return Workspace.read(file).bytes().sha256();
  }
}

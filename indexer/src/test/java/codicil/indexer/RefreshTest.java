package codicil.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.log.Days;
import codicil.model.Finding;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTest {
  @TempDir
  Path folder;

  /// Clauses, changes and short forms of [Shelf#all].
  private static final int ENTRIES = 24;

  private final List<String> read = Collections.synchronizedList(new ArrayList<>());

  @Test
  void theFirstRefreshWritesEverything() {
    assertThat(refresh(Shelf.all())).isEqualTo(new Refreshed(4, 0, 0, ENTRIES, 0));
    assertThat(read).hasSize(4);
    assertThat(ClauseIndex.at(folder).verify()).isEmpty();
  }

  @Test
  void nothingIsReadAgain() {
    refresh(Shelf.all());
    List<String> files = files();
    read.clear();
    assertThat(refresh(Shelf.all()).untouched()).isTrue();
    assertThat(read).isEmpty();
    assertThat(files()).isEqualTo(files);
  }

  @Test
  void onlyWhatChangedIsOpened() {
    refresh(Stream.of(Shelf.sectionA(), Shelf.sectionJ(), Shelf.appendixAd()));
    read.clear();
    refresh(Shelf.all());
    assertThat(read).containsExactly("sec/section-h");
    assertThat(total("publish")).isEqualTo(1);
  }

  @Test
  void oneMoreVersionTouchesOnlyTheClausesThatItChanged() {
    Shelf.Held first = Shelf.Held.of("base", List.of(Days.from(Shelf.JULY)), Shelf.clause("1", "One", "The lamp."),
        Shelf.clause("2", "Two", "The lantern."), Shelf.clause("3", "Three", "The candle."));
    Shelf.Held second =
        Shelf.Held.of("v40.0", List.of(Days.from(Shelf.NOVEMBER)), Shelf.clause("1", "One", "The lamp."),
            Shelf.clause("2", "Two", "The torch."), Shelf.clause("3", "Three", "The candle."));
    refresh(Stream.of(Shelf.document("sec/schedule-1", List.of(), List.of(), first)));
    // The lantern until then, the torch since, and the change between them.
    assertThat(refresh(Stream.of(Shelf.document("sec/schedule-1", List.of(), List.of(), first, second))))
        .isEqualTo(new Refreshed(1, 0, 0, 3, 1));
    assertThat(ClauseIndex.at(folder).verify()).isEmpty();
    assertThat(ClauseIndex.at(folder).search(Search.latest("lamp")).hits()).extracting(Hit::version)
        .containsExactly(
            "v40.0");
    assertThat(total("lantern")).isZero();
  }

  @Test
  void whatIsNoLongerRecordedGoes() {
    refresh(Shelf.all());
    assertThat(refresh(Stream.of(Shelf.sectionA(), Shelf.sectionJ()))).isEqualTo(new Refreshed(0, 2, 2, 0, 12));
    assertThat(total("publish")).isZero();
  }

  @Test
  void stepByStepGivesTheSameAnswersAsAtOnce(@TempDir Path other) {
    refresh(Stream.of(Shelf.appendixAd(), Shelf.sectionHBefore()));
    refresh(Stream.of(Shelf.sectionJ(), Shelf.sectionH()));
    refresh(Shelf.all());
    ClauseIndex.at(other).refresh(Shelf.all(), "all");
    for (String query : List.of("the", "device", "report OR party OR device", "supplier")) {
      assertThat(ClauseIndex.at(folder).search(Search.latest(query)))
          .isEqualTo(ClauseIndex.at(other).search(Search.latest(query)));
    }
  }

  @Test
  void itReflectsTheStampOfTheLastRefresh() {
    ClauseIndex index = ClauseIndex.at(folder);
    assertThat(index.reflects("monday")).isFalse();
    refresh(Shelf.all(), "monday");
    assertThat(index.reflects("monday")).isTrue();
    refresh(Shelf.all(), "tuesday");
    assertThat(index.reflects("monday")).isFalse();
    assertThat(index.reflects("tuesday")).isTrue();
  }

  @Test
  void anIndexOfAnotherFormatIsBuiltAnew() throws IOException {
    refresh(Shelf.all());
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "0").entrySet());
      writer.commit();
    }
    assertThat(refresh(Shelf.all())).isEqualTo(new Refreshed(4, 0, 0, ENTRIES, 0));
    assertThat(total("publish")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".cfs", ".si"})
  void aDamagedIndexIsBuiltAnew(String kind) throws IOException {
    refresh(Shelf.all());
    try (Stream<Path> paths = Files.list(folder)) {
      Path victim = paths.filter(path -> path.getFileName().toString().contains(kind)).findFirst().orElseThrow();
      try (RandomAccessFile file = new RandomAccessFile(victim.toFile(), "rw")) {
        file.setLength(file.length() / 2);
      }
    }
    assertThat(ClauseIndex.at(folder).verify()).extracting(Finding::rule).containsExactly("index-damaged");
    assertThat(refresh(Shelf.all())).isEqualTo(new Refreshed(4, 0, 0, ENTRIES, 0));
    assertThat(total("publish")).isEqualTo(1);
  }

  @Test
  void aForeignFileInTheFolderIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    refresh(Shelf.all());
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void whatFailsHalfwayLeavesTheIndexAsItWas() {
    refresh(Stream.of(Shelf.sectionH()));
    DocumentHistory broken = withContents(Shelf.appendixAd(), () -> {
      throw new IllegalStateException("unreadable");
    });
    assertThatThrownBy(() -> ClauseIndex.at(folder).refresh(Stream.of(broken), "broken"))
        .hasMessageContaining("unreadable");
    assertThat(total("publish")).isEqualTo(1);
  }

  @Test
  void whoReadsMeanwhileSeesTheIndexAsItWas() {
    refresh(Shelf.all());
    refresh(Stream.of(withContents(Shelf.sectionA(), () -> {
      assertThat(total("publish")).isEqualTo(1);
      return Shelf.sectionA().contents().get();
    }, "other")), "other");
    assertThat(total("publish")).isZero();
  }

  @Test
  void aLostEntryIsFound() throws IOException {
    refresh(Shelf.all());
    try (var directory = FSDirectory.open(folder); var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.deleteDocuments(new Term(Fields.TERM, "device"));
      writer.forceMergeDeletes();
      writer.setLiveCommitData(Map.of("format", ClauseIndex.THIS_FORMAT, "stamp", "stamp").entrySet());
      writer.commit();
    }
    assertThat(ClauseIndex.at(folder).verify()).extracting(Finding::rule).containsExactly("index-incomplete");
  }

  private Refreshed refresh(Stream<DocumentHistory> histories) {
    return refresh(histories, "stamp");
  }

  private Refreshed refresh(Stream<DocumentHistory> histories, String stamp) {
    return ClauseIndex.at(folder).refresh(histories.map(history -> withContents(history, () -> {
      read.add(history.address().toString());
      return history.contents().get();
    })), stamp);
  }

  private static DocumentHistory withContents(DocumentHistory history, Supplier<DocumentHistory.Contents> contents) {
    return withContents(history, contents, history.content());
  }

  private static DocumentHistory withContents(DocumentHistory history, Supplier<DocumentHistory.Contents> contents,
      String content) {
    return new DocumentHistory(history.address(), history.titles(), history.aliases(), history.versions(), content,
        contents);
  }

  private int total(String query) {
    return ClauseIndex.at(folder).search(Search.latest(query)).total().counted();
  }

  private List<String> files() {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

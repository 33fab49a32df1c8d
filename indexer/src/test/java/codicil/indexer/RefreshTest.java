package codicil.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Text;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTest {
  @TempDir
  Path folder;

  private final List<String> read = new ArrayList<>();

  @Test
  void theFirstRefreshWritesEverything() {
    assertThat(refresh(Shelf.all())).isEqualTo(new Refreshed(5, 0, 0));
    assertThat(read).hasSize(5);
    assertThat(ClauseIndex.at(folder).whole()).isTrue();
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
  void onlyWhatChangedIsTouched() {
    refresh(Stream.of(Shelf.sectionA(), superseded(Shelf.sectionHBefore()), Shelf.sectionJ()));
    read.clear();
    assertThat(refresh(Shelf.all())).isEqualTo(new Refreshed(3, 2, 0));
    assertThat(read).containsExactly("sec/section-h@base", "sec/section-h@v40.0", "sec/appendix-ad@v50.0");
    assertThat(total("publish")).isEqualTo(1);
  }

  @Test
  void whatIsNoLongerRecordedGoes() {
    refresh(Shelf.all());
    assertThat(refresh(Stream.of(Shelf.sectionA(), Shelf.sectionJ()))).isEqualTo(new Refreshed(0, 2, 3));
    assertThat(total("publish")).isZero();
  }

  @Test
  void stepByStepGivesTheSameAnswersAsAtOnce(@TempDir Path other) {
    refresh(Stream.of(Shelf.appendixAd(), superseded(Shelf.sectionHBefore())));
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
    assertThat(refresh(Shelf.all())).isEqualTo(new Refreshed(5, 0, 0));
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
    assertThat(ClauseIndex.at(folder).whole()).isFalse();
    assertThat(refresh(Shelf.all())).isEqualTo(new Refreshed(5, 0, 0));
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
    DocumentVersion broken = withText(Shelf.appendixAd(), () -> {
      throw new IllegalStateException("unreadable");
    });
    assertThatThrownBy(() -> ClauseIndex.at(folder).refresh(Stream.of(broken), "broken"))
        .hasMessage("unreadable");
    assertThat(total("publish")).isEqualTo(1);
  }

  private Refreshed refresh(Stream<DocumentVersion> versions) {
    return refresh(versions, "stamp");
  }

  private Refreshed refresh(Stream<DocumentVersion> versions, String stamp) {
    return ClauseIndex.at(folder).refresh(versions.map(version -> withText(version, () -> {
      read.add(version.address().toString());
      return version.text().get();
    })), stamp);
  }

  private static DocumentVersion withText(DocumentVersion version, Supplier<Text> text) {
    return new DocumentVersion(version.address(), version.titles(), version.aliases(), version.inForce(), version
        .latest(),
        version.content(), text);
  }

  private static DocumentVersion superseded(DocumentVersion version) {
    return new DocumentVersion(version.address(), version.titles(), version.aliases(), version.inForce(), true, version
        .content(),
        version.text());
  }

  private int total(String query) {
    return ClauseIndex.at(folder).search(Search.latest(query)).total();
  }

  private List<String> files() {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

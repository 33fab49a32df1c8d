package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Bytes;
import codicil.model.ReleaseNumber;
import codicil.model.Unusable;
import codicil.store.Folder;
import codicil.store.Folders;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root", "..")).resolve("corpus/sec");
  private static final Optional<ReleaseNumber> V59 = Optional.of(new ReleaseNumber(59, 0));

  @TempDir
  Path folder;

  @Test
  void oneReleaseIsPublishedOnceAndThenThereIsNothingToDo() {
    Published first = publish("state", "site", V59);
    assertThat(first.proved().all()).isEqualTo(2);
    assertThat(first.redlines()).hasSize(2);
    assertThat(first.proved().no()).isZero();
    assertThat(first.written()).hasSize(first.files());
    Published second = publish("state", "site", V59);
    assertThat(second.nothingToDo()).isTrue();
    assertThat(second.proved().all()).isEqualTo(2);
  }

  @Test
  void theSameWorkspaceGivesTheSameBytes() {
    publish("one/state", "one/site", V59);
    publish("two/state", "two/site", V59);
    Optional<Bytes> manifest = new Folder(folder.resolve("one/site")).read("manifest.txt");
    assertThat(manifest).isPresent().isEqualTo(new Folder(folder.resolve("two/site")).read("manifest.txt"));
    assertThat(manifest.orElseThrow().text()).contains("redlines/schedule-11/v59.0.docx",
        "redlines/schedule-11/v59.0.html",
        "log.csv", "log.html", "log.json", "log.schema.json", "log.xlsx", "redlines/schedule-11/v59.0.json",
        "sources/schedule-11/v59.0.docx", "texts/schedule-11/v59.0.html");
  }

  @Test
  void whatNoPublicationWroteIsLeftAloneAndWhatAnEarlierOneWroteIsNot() {
    publish("state", "site", V59);
    Folder site = new Folder(folder.resolve("site"));
    site.put("mine.txt", Bytes.of("mine"));
    site.put("old.html", Bytes.of("old"));
    site.put("manifest.txt", Bytes.of("0000  old.html\n" + site.read("manifest.txt").orElseThrow().text()));
    publish("state", "site", V59);
    assertThat(List.of(site.holds("mine.txt"), site.holds("old.html"))).containsExactly(true, false);
  }

  @Test
  void aReleaseThatIsNotRecordedIsRefused() {
    assertThatThrownBy(() -> publish("state", "site", Optional.of(new ReleaseNumber(48, 0))))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("not recorded");
  }

  private Published publish(String state, String site, Optional<ReleaseNumber> only) {
    Workspace workspace =
        Workspace.open(new Folders(CORPUS, folder.resolve(state)), Instant.parse("2026-11-01T00:00:00Z"));
    return Publish.publish(Chronicles.of(workspace), folder.resolve(site), new Order(only, ""), Progress.silent());
  }
}

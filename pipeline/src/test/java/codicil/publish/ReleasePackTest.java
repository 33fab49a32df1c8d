package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.json.Schema;
import codicil.log.Release;
import codicil.model.Bytes;
import codicil.model.Finding;
import codicil.model.ReleaseNumber;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.store.Folders;
import codicil.store.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A release pack is made the same each time, and whatever is done to one is found.
class ReleasePackTest {
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root", "..")).resolve("corpus/sec");
  private static final ReleaseNumber V59 = new ReleaseNumber(59, 0);
  private static final Map<String, Bytes> SUMMARIES = Map.of("changes.md", Bytes.of("# What changed\n"));

  @TempDir
  static Path folder;

  private static ReleasePack.Packed made;

  @BeforeAll
  static void make() {
    made = pack("made", V59);
  }

  private static ReleasePack.Packed pack(String state, ReleaseNumber number) {
    Workspace workspace =
        Workspace.open(new Folders(CORPUS, folder.resolve(state)), Instant.parse("2026-11-01T00:00:00Z"));
    Release release = workspace.log().release(number).orElseThrow();
    return ReleasePack.of(workspace, release, SUMMARIES, Progress.silent());
  }

  @Test
  void theSameWorkspaceGivesTheSameBytes() {
    assertThat(pack("again", V59).zip()).isEqualTo(made.zip());
  }

  @Test
  void itHoldsEachRedlineInThreeFormsBothSidesTheLogAndTheSummary() {
    assertThat(parts().keySet()).startsWith("manifest.json", "index.html")
        .contains("redlines/schedule-11-v57.0-v59.0.docx", "redlines/schedule-11-v57.0-v59.0.html",
            "redlines/schedule-11-v57.0-v59.0.json", "clean/schedule-11-v59.0.docx", "before/schedule-11-v57.0.docx",
            "log/log.xlsx", "log/log.csv", "log/log.json", "changes.md");
    assertThat(part(parts(), "redlines/schedule-11-v57.0-v59.0.html").text()).contains("<style>", "proved");
    assertThat(part(parts(), "index.html").text()).contains("href=\"redlines/schedule-11-v57.0-v59.0.docx\"",
        "not stated for");
  }

  @Test
  void theManifestIsAsItsSchemaSays() {
    String schema = part(parts(), "schemas/pack.schema.json").text();
    assertThat(new Schema(schema).violations(part(parts(), "manifest.json").text())).isEmpty();
    assertThat(made.manifestDigest()).isEqualTo(part(parts(), "manifest.json").sha256());
  }

  @Test
  void whatWasMadeIsWholeAndEveryRedlineIsProvedAgain() {
    PackCheck.Checked checked = PackCheck.of(new Source("pack.zip", made.zip()));
    assertThat(checked.findings()).isEmpty();
    assertThat(checked.notChecked()).isEmpty();
    assertThat(checked.proved()).isEqualTo(2).isEqualTo((int) made.manifest().redlines().count());
    assertThat(checked.manifest()).isEqualTo(made.manifest());
  }

  @Test
  void everyDocumentWithoutRedlineIsNamed() {
    ReleasePack.Packed packed = pack("made", new ReleaseNumber(27, 0));
    assertThat(packed.manifest().remarks()).isNotEmpty().allMatch(remark -> remark.contains("no redline"));
  }

  @Test
  void aReleaseWithoutAnyTextIsRefused() {
    assertThatThrownBy(() -> pack("made", new ReleaseNumber(4, 0))).isInstanceOf(Unusable.class)
        .hasMessageContaining("nothing to pack");
  }

  @Test
  void aFileThatIsMissingAlteredOrAddedIsNamed() {
    assertThat(found(parts -> parts.remove("log/log.csv"))).containsExactly("pack-missing log/log.csv");
    assertThat(found(parts -> parts.put("changes.md", Bytes.of("# Nothing changed\n"))))
        .containsExactly("pack-altered changes.md");
    assertThat(found(parts -> parts.put("readme.exe", Bytes.of("MZ")))).containsExactly("pack-added readme.exe");
  }

  @Test
  void aRedlineIsNotProvedFromAVersionThatWasAltered() {
    PackCheck.Checked checked = check(parts -> parts.put("clean/schedule-11-v59.0.docx", Bytes.of("gone")));
    assertThat(checked.proved()).isEqualTo(1);
    assertThat(checked.notChecked()).singleElement().asString().contains("Schedule 11", "clean/schedule-11-v59.0.docx");
  }

  /// The digests of a forged pack agree with its manifest; the proof does not.
  @Test
  void aRedlineThatLeadsElsewhereIsFoundThoughTheManifestWasForged() {
    assertThat(found(parts -> {
      Bytes other = part(parts, "clean/schedule-11-v59.0.docx");
      Bytes redline = part(parts, "redlines/schedule-11-v57.0-v59.0.docx");
      parts.put("redlines/schedule-11-v57.0-v59.0.docx", other);
      parts.put("manifest.json", Bytes.of(part(parts, "manifest.json").text()
          .replace(redline.sha256(), other.sha256())));
    })).containsExactly("pack-not-proved redlines/schedule-11-v57.0-v59.0.docx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.docx", "/etc/cron.d/evil", "C:\\evil.docx", "a/./b", "a//b", "empty/", "log/LOG.csv"})
  void aNameThatIsNoPlainPathIsNamed(String name) {
    assertThat(found(parts -> parts.put(name, Bytes.of("")))).contains("pack-name " + name, "pack-added " + name);
  }

  @Test
  void aZipBombIsRefused() {
    assertThatThrownBy(() -> check(parts -> parts.put("log/log.csv", Bytes.owning(new byte[401 << 20]))))
        .isInstanceOf(Unusable.class)
        .hasMessageContaining("larger than");
  }

  @Test
  void whatIsNoPackIsRefused() {
    assertThatThrownBy(() -> PackCheck.of(new Source("x.zip", Bytes.of("PK nothing")))).isInstanceOf(Unusable.class);
    assertThatThrownBy(() -> check(parts -> parts.remove("manifest.json"))).isInstanceOf(Unusable.class)
        .hasMessageContaining("no release pack");
    for (String manifest : List.of("", "[]", "{}", "null", "{\"schema\":\"codicil-pack-1\"}",
        "{\"schema\":\"codicil-pack-9\",\"documents\":[],\"notRecorded\":[],\"files\":[]}")) {
      assertThatThrownBy(() -> check(parts -> parts.put("manifest.json", Bytes.of(manifest))))
          .as(manifest)
          .isInstanceOf(Unusable.class);
    }
  }

  private static List<String> found(Consumer<Map<String, Bytes>> deed) {
    return check(deed).findings().stream().map((Finding each) -> each.rule() + " " + each.place()).toList();
  }

  private static PackCheck.Checked check(Consumer<Map<String, Bytes>> deed) {
    Map<String, Bytes> parts = parts();
    deed.accept(parts);
    return PackCheck.of(new Source("pack.zip", zip(parts)));
  }

  private static Bytes part(Map<String, Bytes> parts, String name) {
    return Optional.ofNullable(parts.get(name)).orElseThrow();
  }

  private static Map<String, Bytes> parts() {
    Map<String, Bytes> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(made.zip().stream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), Bytes.of(zip.readAllBytes()));
      }
      return parts;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Bytes zip(Map<String, Bytes> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Bytes> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().writeTo(zip);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return Bytes.of(bytes.toByteArray());
  }
}

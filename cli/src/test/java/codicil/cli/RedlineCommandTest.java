package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.store.Folder;
import codicil.store.Workspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RedlineCommandTest {
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root", "..")).resolve("corpus/sec");
  private static final String BEFORE = CORPUS.resolve("documents/section-h/v34.0.docx").toString();
  private static final String AFTER = CORPUS.resolve("documents/section-h/v40.0.docx").toString();

  @TempDir
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void twoFilesGiveAWordFileThatIsTheSameEachTime() {
    assertThat(run("redline", BEFORE, AFTER, "-o", path("one.docx"))).isZero();
    assertThat(run("redline", BEFORE, AFTER, "-o", path("two.docx"))).isZero();
    assertThat(source("one.docx").isWord()).isTrue();
    assertThat(source("one.docx").bytes()).isEqualTo(source("two.docx").bytes());
    assertThat(out.toString()).contains("one.docx: ", " deleted", "; proved");
  }

  @Test
  void theEndingChoosesTheFormatUnlessOneIsNamed() {
    assertThat(run("redline", BEFORE, AFTER, "-o", path("r.html"))).isZero();
    assertThat(run("redline", BEFORE, AFTER, "-o", path("r.txt"), "--format", "json")).isZero();
    assertThat(source("r.html").bytes().startsWith("<!doctype html>")).isTrue();
    assertThat(JsonMapper.shared().readTree(source("r.txt").bytes().text()).get("changes").size()).isPositive();
    assertThat(run("redline", BEFORE, AFTER, "-o", path("r.doc"))).isEqualTo(Exit.USAGE.code());
  }

  @Test
  void filesOfTheSameNameInTwoFoldersArePairedAndOneUnusableDoesNotStopTheOthers() {
    Folder before = new Folder(folder.resolve("before"));
    Folder after = new Folder(folder.resolve("after"));
    before.put("a.docx", Bytes.of("PK is not enough"));
    after.put("a.docx", Bytes.of("PK is not enough"));
    before.put("h.docx", Workspace.read(Path.of(BEFORE)).bytes());
    after.put("h.docx", Workspace.read(Path.of(AFTER)).bytes());
    after.put("new.docx", Bytes.of("PK"));
    int exit = run("redline", path("before"), path("after"), "-o", path("out"), "--json");
    assertThat(exit).isEqualTo(Exit.UNUSABLE.code());
    assertThat(err.toString()).contains("only in", "new.docx");
    JsonNode line = JsonMapper.shared()
        .readTree(out.toString().lines().filter(it -> it.contains("h.docx")).findFirst().orElseThrow());
    assertThat(line.propertyNames()).containsExactly("name", "proved", "revisions", "insertedWords", "deletedWords",
        "movedWords", "inserted", "deleted", "reworded", "split", "merged", "moved", "typographyOnly", "formatOnly",
        "renumberedOnly",
        "millis");
    assertThat(line.get("proved").asString()).isEqualTo("fine");
    assertThat(new Folder(folder.resolve("out")).names()).containsExactly("h.docx");
  }

  @Test
  void twoVersionsFromTheLog() {
    assertThat(run("redline", "Section H", "v34.0", "v40.0", "-o", path("h.docx"), "--workspace", CORPUS.toString()))
        .isZero();
    assertThat(run("redline", "Section H", "v34.0", "v45.0", "-o", path("h.docx"), "--workspace", CORPUS.toString()))
        .isZero();
    assertThat(err.toString()).contains("v45.0 brought no stored text of Section H; taking v40.0 instead");
    assertThat(run("redline", "Section H", "v34.0", "v48.0", "-o", path("h.docx"), "--workspace", CORPUS.toString()))
        .isEqualTo(Exit.UNUSABLE.code());
  }

  @Test
  void aFileThatIsNotThereIsUnusable() {
    assertThat(run("redline", path("none.docx"), AFTER, "-o", path("r.docx"))).isEqualTo(Exit.UNUSABLE.code());
    assertThat(err.toString()).contains("none.docx: the file cannot be read (it is not there)");
  }

  @Test
  void foldersWithoutCounterpartsAreUnusable() {
    new Folder(folder.resolve("one")).put("a.docx", source(AFTER).bytes());
    new Folder(folder.resolve("other")).put("b.docx", source(AFTER).bytes());
    assertThat(run("redline", path("one"), path("other"), "-o", path("out"))).isEqualTo(Exit.UNUSABLE.code());
    assertThat(err.toString()).contains("only in", "a.docx", "b.docx", "no Word file or PDF");
  }

  private int run(String... arguments) {
    return Codicil.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private Source source(String name) {
    return Workspace.read(folder.resolve(name));
  }
}

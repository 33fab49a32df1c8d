package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.store.Folder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `codicil publish` says before and after it makes something.
class PublishCommandTest {
  @TempDir
  Path folder;

  private int code;
  private String err = "";

  @BeforeEach
  void holdOneDocument() throws IOException {
    LogFolder.copyTo(folder, "schedule-11");
  }

  @Test
  void aPlanSaysWhatWouldBeMadeAndWritesNothingOfTheSite() {
    String plan = run("publish", "--dry-run");
    assertThat(plan).startsWith("would make ").contains("  redlines/schedule-11/v59.0.html");
    assertThat(folder.resolve(".codicil")).as("neither a site nor a journal nor a cache").doesNotExist();
    JsonNode listed = json("publish", "--dry-run");
    JsonNode made = json("publish");
    assertThat(listed.get("redlines")).isEqualTo(made.get("made"));
    assertThat(listed.get("texts")).hasSameSizeAs(made.get("texts"));
    assertThat(run("publish", "--dry-run")).startsWith("nothing to do");
  }

  @Test
  void aPlanCountsWhatAFileSaysThatIsNotRecordedYet() throws IOException {
    run("publish");
    Path release = folder.resolve("releases/v59.0.yaml");
    Files.writeString(release,
        Files.readString(release).replace("{day: 2022-03-24,", "{day: 2022-03-25, why: misread,"));
    Map<String, Bytes> before = state();
    JsonNode plan = json("publish", "--dry-run");
    assertThat(plan.get("redlines").valueStream().map(JsonNode::stringValue)).as("the day is that of its changes")
        .containsExactly("redlines/schedule-11/v59.0.html");
    assertThat(state()).as("the journal, the site and the cache are as they were").isEqualTo(before);
    assertThat(json("publish").get("made")).isEqualTo(plan.get("redlines"));
  }

  @Test
  void theEndSaysWhatWasMadeHowItIsProvedAndWhatIsMissing() {
    assertThat(run("publish"))
        .containsPattern("made \\d+ redlines and \\d+ texts, 0 redlines were up to date; wrote \\d+ of"
            + " \\d+ files; [\\d.]+ s")
        .contains("proved word by word", "no site map");
    assertThat(site().holds("sitemap.xml")).isFalse();
    JsonNode again = json("publish");
    assertThat(again.get("made").size() + again.get("written").size() + again.get("removed").size()).isZero();
    assertThat(again.get("proved").get("fine").intValue()).isEqualTo(again.get("redlines").intValue()).isPositive();
  }

  @Test
  void whereItWillBeGivesASiteMapAndWholeLinksInFeeds() {
    assertThat(run("publish", "--url", "https://codes.example/sec")).doesNotContain("no site map");
    String map = site().read("sitemap.xml").map(Bytes::text).orElse("");
    assertThat(map).contains("<loc>https://codes.example/sec/index.html</loc>",
        "<loc>https://codes.example/sec/redlines/schedule-11/v59.0.html</loc>");
    assertThat(site().read("redlines/schedule-11/v59.0.html").map(Bytes::text).orElse("")).contains(
        "<link rel=\"canonical\" href=\"https://codes.example/sec/redlines/schedule-11/v59.0.html\">");
    assertThat(site().read("index.html").map(Bytes::text).orElse("")).contains(
        "<link rel=\"canonical\" href=\"https://codes.example/sec/\">");
    assertThat(site().read("feeds/releases.xml").map(Bytes::text).orElse("")).contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://codes.example/sec/feeds/releases.xml\"/>",
        "href=\"https://codes.example/sec/releases/v59.0.html\"").doesNotContain("href=\"..");
    for (String wrong : List.of("codes.example", "ftp://codes.example/", "https://codes.example/?q=1")) {
      run("publish", "--url", wrong);
      assertThat(Map.entry(code, err)).as(wrong).satisfies(said -> {
        assertThat(said.getKey()).isEqualTo(Exit.USAGE.code());
        assertThat(said.getValue()).contains("not the address of a folder");
      });
    }
  }

  private Map<String, Bytes> state() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(".codicil"))) {
      Map<String, Bytes> state = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        state.put(folder.relativize(file).toString(), Bytes.of(Files.readAllBytes(file)));
      }
      return state;
    }
  }

  private Folder site() {
    return new Folder(folder.resolve(".codicil/site"));
  }

  private JsonNode json(String... command) {
    return JsonMapper.shared()
        .readTree(run(Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new)));
  }

  private String run(String... command) {
    StringWriter out = new StringWriter();
    StringWriter said = new StringWriter();
    code = Codicil.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(said, true))
        .execute(LogFolder.command(List.of(command), folder));
    err = said.toString();
    return out.toString();
  }
}

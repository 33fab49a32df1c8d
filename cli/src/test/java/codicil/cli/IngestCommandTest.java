package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is new is shown, recorded, and only then counts.
class IngestCommandTest {
  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path release = Path.of("");

  @BeforeEach
  void copyTheCode() throws IOException {
    Path corpus = Path.of(System.getProperty("codicil.root"), "corpus", "sec");
    Files.createDirectories(folder.resolve("releases"));
    Files.copy(corpus.resolve("code.yaml"), folder.resolve("code.yaml"));
    release = Files.copy(corpus.resolve("releases/v62.0.yaml"), folder.resolve("releases/v62.0.yaml"));
  }

  @Test
  void theDifferenceIsShownThenRecordedThenNothingIsNew() throws IOException {
    run(0, "ingest", "--dry-run");
    assertThat(out.toString()).contains("+ sec named: document section-a", "+ v62.0 effective: day ", "not recorded: ");
    assertThat(folder.resolve(".codicil")).doesNotExist();
    run(0, "ingest");
    assertThat(out.toString()).contains("+ v62.0 effective: day ", " facts added, none corrected, none withdrawn")
        .doesNotContain("not recorded");
    run(0, "ingest");
    assertThat(out.toString()).isEqualToIgnoringNewLines("nothing new");
    run(0, "ingest", "--dry-run");
    assertThat(out.toString()).isEqualToIgnoringNewLines("nothing new");
  }

  @Test
  void aQueryAnswersFromTheRecordAndSaysThatAFileSaysMore() throws IOException {
    run(0, "release", "v62.0");
    Files.writeString(release, Files.readString(release).replaceFirst("summary: .*", "summary: Written anew."));
    run(0, "release", "v62.0");
    assertThat(out.toString()).doesNotContain("Written anew.");
    assertThat(err.toString()).contains("not counted: releases/v62.0.yaml; codicil ingest records it");
    JsonNode answer = json("ingest", "--json");
    assertThat(answer.get("recorded").booleanValue()).isTrue();
    assertThat(answer.get("corrected").get(0).get("after").get("says").get("summary").stringValue())
        .isEqualTo("Written anew.");
    assertThat(answer.get("corrected").get(0).get("why").stringValue())
        .isEqualTo("the record was changed in releases/v62.0.yaml");
    run(0, "release", "v62.0");
    assertThat(out.toString()).contains("Written anew.", "corrected on ",
        "(the record was changed in releases/v62.0.yaml)");
    JsonNode correction = json("release", "v62.0", "--json").get("releases").get(0).get("corrections").get(0);
    assertThat(correction.get("words").stringValue()).contains("→ Written anew.");
    assertThat(correction.get("counts").booleanValue()).isTrue();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void whatIsWrongEndsWithThreeAndItsPlace() throws IOException {
    Path draft = folder.resolve("elsewhere").resolve("v63.0.yaml");
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(draft, Files.readString(release).replace("v62.0", "v63.0").replace("{day: 2", "{day: 1"));
    Path other = Files.createTempDirectory("drafts");
    Path outside = Files.copy(draft, other.resolve("v63.0.yaml"));
    run(3, "ingest", outside.toString());
    assertThat(err.toString()).contains(outside + ", line ", "v63.0 cannot take effect on ", "before v62.0");
    assertThat(folder.resolve("releases/v63.0.yaml")).doesNotExist();
  }

  private JsonNode json(String... args) {
    run(0, args);
    return JsonMapper.shared().readTree(out.toString());
  }

  private void run(int code, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--workspace", folder.toString()));
    assertThat(Codicil.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new))).as(err::toString).isEqualTo(code);
  }
}

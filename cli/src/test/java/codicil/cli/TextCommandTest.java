package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.json.Schema;
import codicil.render.json.TextJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The clause tree of bundled documents, on a copy of the corpus.
class TextCommandTest {

  @TempDir
  private static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void copyTheCorpus() throws IOException {
    LogFolder.copyTo(folder, "section-h", "schedule-10");
  }

  @Test
  void aClauseOfAReleaseHasTheAgreedShape() {
    run(0, "text", "sec/section-h@v40.0#H8.3", "--json");
    JsonNode answer = JsonMapper.shared().readTree(out.toString());
    JsonNode clause = answer.get("clauses").get(0);

    assertThat(answer.propertyNames()).containsExactly("schema", "source", "findings", "definitions", "clauses");
    assertThat(clause.get("number").stringValue()).isEqualTo("H8.3");
    assertThat(clause.get("heading").isNull()).isTrue();
    assertThat(clause.get("children").get(0).get("number").stringValue()).isEqualTo("H8.3(a)");
  }

  @Test
  void whatIsPrintedKeepsToTheSchema() throws IOException {
    Schema schema = new Schema(TextJson.schemaFile().text());
    run(0, "text", "sec/section-h@v40.0", "--json");
    JsonNode answer = JsonMapper.shared().readTree(out.toString());

    assertThat(schema.violations(out.toString())).isEmpty();
    assertThat(schema.violations(out.toString().replaceFirst("\"kind\":\"", "\"sort\":\""))).isNotEmpty();
    assertThat(answer.findValues("references").stream().mapToInt(JsonNode::size).sum()).isPositive();
    assertThat(answer.findValuesAsString("to")).anyMatch(to -> to.startsWith("sec/"));
  }

  @Test
  void aDayNamesTheTextOfTheLastReleaseBeforeIt() {
    run(0, "text", "sec/section-h:2021-06-24#H8.16");
    String day = out.toString();
    out.getBuffer().setLength(0);
    run(0, "text", "sec/section-h@v40.0#H8.16");

    assertThat(day).isEqualTo(out.toString()).startsWith("H8.16  ").contains("\n  H8.16(a)  ");
  }

  @Test
  void aFileIsReadWithoutAWorkspace() {
    run(0, "text", folder.resolve("documents/schedule-10/v50.0.pdf").toString());

    assertThat(out.toString()).contains("SCHEDULE 10  COMMUNICATIONS HUB TECHNICAL SPECIFICATIONS",
        "\n      2.1(a)  a clock;");
  }

  @Test
  void aDocumentIsCheckedAgainstTheOthers() {
    run(1, "check", "Section H");

    assertThat(out.toString()).contains("H3.22: does not follow the number before it [numbering-gap]\n");
    run(3, "check", "no-such-file.docx");
  }

  @Test
  void whatIsNotThereIsSaid() {
    run(1, "text", "sec/section-h@v40.0#H99");
    assertThat(err.toString()).contains("has no clause H99");
    run(3, "text", "no-such-file.docx");
    run(3, "text", "bsc/section-h@v40.0");
  }

  private void run(int code, String... args) {
    String[] all = LogFolder.command(List.of(args), folder);
    assertThat(Codicil.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(all))
        .as(err.toString())
        .isEqualTo(code);
  }
}

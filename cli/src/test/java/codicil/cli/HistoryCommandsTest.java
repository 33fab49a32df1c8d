package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.json.Schema;
import codicil.model.Bytes;
import codicil.model.Emphasis;
import codicil.model.Passages;
import codicil.model.Source;
import codicil.model.Span;
import codicil.read.docx.WordReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where clauses come from and what changed them, asked of a copy of three documents of the corpus.
class HistoryCommandsTest {
  @TempDir
  private static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void copyTheCorpus() throws IOException {
    LogFolder.copyTo(folder, "section-h", "section-j", "schedule-11");
  }

  @Test
  void blameNamesReleaseDayAndModification() {
    JsonNode answer = json(0, "blame", "Section H", "H8.16", "--json");
    JsonNode clause = answer.get("clauses").get(0);

    assertThat(answer.propertyNames()).containsExactly("document", "version", "clauses");
    assertThat(clause.propertyNames()).containsExactly("number", "heading", "identity", "changed", "words");
    assertThat(clause.get("identity").stringValue()).isEqualTo("sec/section-h@base#H8.16");
    assertThat(clause.get("changed").get("text").stringValue()).isEqualTo("v40.0 (2021-06-24), MP146");
    assertThat(clause.get("words").get(1).get("removed").booleanValue()).isTrue();
    assertThat(clause.get("words").get(1).get("words").stringValue().strip()).isEqualTo("before 1 January 2021");
    assertThat(answer.get("clauses").size()).as("with the paragraphs in it").isEqualTo(4);
  }

  @Test
  void blameAsOfADayKnowsNothingOfWhatCameLater() {
    JsonNode clause = json(0, "blame", "sec/section-h:2021-03-01#H8.16", "--json").get("clauses").get(0);

    assertThat(clause.get("changed").get("since").stringValue()).isEqualTo("before v34.0");
    assertThat(json(0, "blame", "Section H", "H8.16", "--on", "2021-03-01", "--json").get("clauses").get(0))
        .isEqualTo(clause);
  }

  @Test
  void historyShowsTheLatestStateFirst() {
    run(0, "history", "Section H#H8.16");

    assertThat(out.toString()).containsSubsequence("v40.0 (2021-06-24), MP146", "H8.16: reworded",
        "[- before 1 January 2021-]", "before v34.0", "before 1 January 2021");
  }

  @Test
  void theClauseMayBeNamedBesideItsDocument() {
    run(0, "history", "Section H", "H8.16");
    String beside = out.toString();
    out.getBuffer().setLength(0);
    run(0, "history", "Section H#H8.16");
    assertThat(out.toString()).isEqualTo(beside);
  }

  @Test
  void theWholeCodeNeedsADay() {
    run(2, "text", "sec");
    assertThat(err.toString()).contains("name a day, like sec:2021-12-01");
  }

  @Test
  void historyFollowsRenumberingBackwards() {
    JsonNode states = json(0, "history", "Section J#J3.11", "--json").get("states");

    assertThat(states.get(0).get("number").stringValue()).isEqualTo("J3.11");
    assertThat(states.get(0).get("changes").get(0).get("was").stringValue()).isEqualTo("J3.10");
    assertThat(states.get(1).get("number").stringValue()).isEqualTo("J3.10");
  }

  @Test
  void whatIsNotThereIsSaid() {
    run(1, "blame", "Section H", "H99");
    run(1, "history", "Section H#H99");
    run(2, "history", "Section H");
    run(3, "blame", "bsc/section-h");
    assertThat(err.toString()).contains("has no clause H99", "name a clause, like", "not bsc");
  }

  @Test
  void diffTakesVersionsDaysAndAddresses() {
    run(0, "diff", "Section H", "v34.0", "v40.0");
    String versions = out.toString();
    out.getBuffer().setLength(0);
    run(0, "diff", "sec/section-h:2021-02-25", "sec/section-h@v40.0");

    assertThat(versions).contains("before 1 January 2021").isEqualTo(out.toString());
  }

  @Test
  void aClauseCanBeComparedUnderTheNumberThatItHadThen() {
    run(0, "diff", "Section J#J3.11", "v50.0", "v62.0");

    assertThat(out.toString()).contains("--- Section J, v40.0, J3.10", "+++ Section J, v61.0, J3.11");
    run(3, "diff", "Section J#J99", "v50.0", "v62.0");
    run(2, "diff", "Section J", "v50.0");
    run(2, "diff", "sec", "v50.0");
  }

  @Test
  void addressesWorkInEveryCommand() {
    for (String address : List.of("sec/section-h@v50.0#H8.16", "sec/section-h:2021-12-01#H8.16")) {
      for (List<String> command : List.of(List.of("text"), List.of("log"), List.of("in-force"),
          List.of("blame"), List.of("history"), List.of("search"), List.of("redline", "sec/section-h@v34.0#H8.16"),
          List.of("diff", "sec/section-h@v34.0#H8.16"))) {
        out.getBuffer().setLength(0);
        run(0, Stream.concat(command.stream(), Stream.of(address)).toArray(String[]::new));
        assertThat(out.toString()).as(command + " " + address).containsAnyOf("H8.16", "2021-11-04");
      }
    }
    assertThat(out.toString()).contains("[- before 1 January 2021-]").doesNotContain("H8.17");
    run(3, "check", "sec/section-h@v50.0#H99");
    run(0, "check", "sec/section-h@v50.0#H8.16");
    run(2, "in-force", "sec/section-h:2021-12-01", "--on", "2021-12-02");
    run(2, "in-force", "sec/section-h");
    run(2, "text", "sec/section-h@fifty");
    run(3, "blame", "sec/section-h@v36.0");
  }

  @Test
  void changesPutDatesOnTop() {
    run(0, "changes", "v59.0");

    assertThat(out.toString()).containsSubsequence("Dates, amounts, periods and duties",
        "Schedule 11 3.1: 28 February 2022 → 28 August 2023", "Schedule 11", "v57.0 → v59.0", "MP201",
        "3.1: reworded");
    assertThat(out.toString()).contains("Section A: no text of this version is held");
  }

  @Test
  void changesCanBeWrittenInEveryFormat() throws IOException {
    for (String ending : List.of("md", "html", "json", "docx")) {
      Path file = folder.resolve("changes." + ending);
      run(0, "changes", "v59.0", "-o", file.toString());
      assertThat(Files.size(file)).isPositive();
    }
    assertThat(Files.readString(folder.resolve("changes.md"))).contains("# v59.0", "28 February 2022 → 28 August 2023",
        "<del>", "<ins>");
    assertThat(Files.readString(folder.resolve("changes.html"))).contains("<h1", "28 August 2023", "<del>", "<ins>",
        "<summary>Contents");
    Passages word =
        WordReader.read(new Source("changes", Bytes.of(Files.readAllBytes(folder.resolve("changes.docx")))));
    assertThat(word.paragraphs().stream().flatMap(paragraph -> paragraph.spans().stream()).map(Span::emphasis))
        .contains(Set.of(Emphasis.STRIKE), Set.of(Emphasis.UNDERLINE));
    run(2, "changes", "v59.0", "-o", folder.resolve("changes.odt").toString());
  }

  @Test
  void theWholeCodeCanBeCompared() {
    JsonNode answer = json(0, "diff", "sec", "v50.0", "2022-07-18", "--json");

    assertThat(answer.propertyNames()).containsExactly("title", "tellings", "documents", "withoutText");
    List<String> documents = new ArrayList<>();
    answer.get("documents").forEach(document -> documents.add(document.get("id").stringValue()));
    assertThat(documents).containsExactly("section-h", "section-j", "schedule-11");
    assertThat(answer.get("withoutText").toString()).contains("Section A: changed by v57.0, v59.0, v61.0, v62.0");
  }

  @Test
  void everyAnswerFitsItsSchema() throws IOException {
    Schema schema = Schema.ofAnswers();
    for (List<String> command : List.of(List.of("blame", "Section H"), List.of("history", "Section H#H8.16"),
        List.of("history", "Section J#J3.11"), List.of("changes", "v40.0"), List.of("changes", "v59.0"),
        List.of("diff", "sec", "v50.0", "v62.0"))) {
      JsonNode answer = json(0, Stream.concat(command.stream(), Stream.of("--json")).toArray(String[]::new));
      assertThat(schema.violations(answer.toString())).as(String.join(" ", command)).isEmpty();
    }
  }

  @Test
  void theCodeAsOfADaySaysWhatIsNotRecorded() throws IOException {
    Path code = folder.resolve("code");
    run(1, "text", "sec:2021-12-01", "-o", code.toString());

    assertThat(code.resolve("section-h-v50.0.docx")).exists();
    assertThat(Files.readString(code.resolve("section-h.html"))).contains("brought by v50.0 since 2021-11-04");
    assertThat(Files.readString(code.resolve("index.md"))).contains("v52.0", "no text of that day is held");
  }

  private JsonNode json(int code, String... args) {
    out.getBuffer().setLength(0);
    run(code, args);
    return JsonMapper.shared().readTree(out.toString());
  }

  private void run(int code, String... args) {
    String[] all = LogFolder.command(List.of(args), folder);
    assertThat(Codicil.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(all))
        .as(err.toString())
        .isEqualTo(code);
  }
}

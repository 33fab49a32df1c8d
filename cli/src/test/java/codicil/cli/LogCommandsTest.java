package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands that ask the log, on the bundled corpus.
class LogCommandsTest {
  @TempDir
  private static Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void copyTheCorpus() throws IOException {
    LogFolder.copyTo(folder);
  }

  @Test
  void inForceHasTheAgreedShape() {
    JsonNode answer = json(0, "in-force", "Appendx AD", "--on", "2021-12-01", "--known-on", "2022-12-31");
    assertThat(answer.propertyNames()).containsExactly("document", "on", "knownOn", "inForce", "confidence",
        "corrections", "ended", "mayHaveChangedIn", "parameters", "mentioned", "notKnown", "learntLater", "horizon",
        "readAs", "sources",
        "sentence", "contradictions");
    assertThat(answer.get("document").toString()).isEqualTo(
        "{\"id\":\"appendix-ad\",\"name\":\"Appendix AD\",\"title\":\"DCC User Interface Specification\"}");
    assertThat(answer.get("inForce").toString()).isEqualTo("[{\"number\":null,\"release\":\"v50.0\","
        + "\"from\":\"2021-11-04\",\"to\":null,\"basis\":\"carried\",\"published\":null,\"markedUpFrom\":null}]");
    assertThat(answer.get("mayHaveChangedIn").toString())
        .isEqualTo("[\"v52.0\",\"v53.0\",\"v54.0\",\"v55.0\",\"v56.0\"]");
    assertThat(answer.get("readAs").stringValue()).isEqualTo("Appendix AD");
    assertThat(answer.get("sources").toString())
        .contains("release-notices-v34-to-v62.txt#L253", "release-notices-v34-to-v62.txt#L314");
    assertThat(answer.get("sentence").stringValue()).contains("v50.0", "2021-11-04", "not stated", "v52.0–v56.0");
  }

  @Test
  void releaseOnADayHasTheAgreedShape() {
    JsonNode answer = json(0, "release", "--on", "2021-11-03", "--known-on", "2022-12-31");
    assertThat(answer.propertyNames()).containsExactly("on", "knownOn", "atLeast", "exact", "from", "to", "basis",
        "corrections", "notRecorded", "unnumbered", "notKnown", "horizon", "sources", "sentence", "contradictions");
    assertThat(answer.get("notRecorded").toString()).isEqualTo("[\"v48.0\",\"v49.0\"]");
    assertThat(json(1, "release", "--on", "2010-01-01").get("atLeast").isNull()).isTrue();
  }

  @Test
  void whatChangedSinceAReleaseIsToldUpToTheLastOne() {
    run(0, "release", "--since", "v57.0");
    String said = out.toString();
    run(0, "release", "v62.0", "--since", "v57.0");
    assertThat(said).startsWith("After v57.0").contains("up to v62.0");
    assertThat(out.toString()).endsWith(said);
    run(2, "release", "--since", "v57.0", "--on", "2022-01-01");
  }

  @Test
  void noValueIsToldOfADayBeforeTheLog() {
    run(1, "in-force", "Section H8.16", "--on", "1980-01-01");
    assertThat(out.toString()).contains("the log begins on").doesNotContain("was 1 January 2021");
    run(0, "in-force", "Section H8.16", "--on", "2016-01-01");
    assertThat(out.toString()).contains("was 1 January 2021");
  }

  @Test
  void aReleaseThatIsNotRecordedIsRefusedInOneSentence() {
    run(3, "changes", "v99.0");
    assertThat(err.toString().strip()).isEqualTo("codicil: releases: v99.0 is not recorded; the log ends with v62.0"
        + " (2022-07-18); codicil log lists them");
  }

  @Test
  void aReleaseIsShownWithReasonsAndDocuments() {
    run(0, "release", "v40.0");
    assertThat(out.toString()).contains("v40.0, June 2021 SEC Release: in force since 2021-06-24", "MP146", "H8.16",
        "Appendix R Common Test Scenarios Document (narrative, medium confidence)");
  }

  @Test
  void aReleaseIsFoundByTitleAndByModification() {
    assertThat(json(0, "release", "june 2020 sec release").get("releases").get(0).get("from").stringValue())
        .isEqualTo("2020-05-06");
    assertThat(json(0, "release", "SECMP0007").get("releases").size()).isEqualTo(2);
  }

  @Test
  void aVersionWithoutNoticeIsANegativeAnswer() {
    run(1, "release", "v52.0");
    assertThat(out.toString()).contains("v52.0 is not recorded", "v51.0 (2021-11-11)", "v57.0 (2022-02-24)");
  }

  @Test
  void aPlanIsShownAsItWasKnown() {
    run(0, "release", "November 2020 SEC Release", "--known-on", "2020-07-08");
    assertThat(out.toString()).contains("planned for 2020-11-29, or by 2020-12-06 at the latest",
        "as known on 2020-06-12: planned for 2020-11-05");
    assertThat(out.toString()).contains("MP120 ").doesNotContain("v27.0", "Eighteen", "MP142");
  }

  @Test
  void theLogListsEveryDocument() {
    run(0, "log");
    assertThat(out.toString()).contains("Section A ", "Appendix AM", "The log ends on 2022-07-18.");
  }

  @Test
  void theHistoryOfADocumentNamesTheGaps() {
    run(0, "log", "DUIS");
    assertThat(out.toString()).contains("2020-11-29  v27.0, version 4.0", "2022-06-30  v61.0", "v52.0");
    run(1, "log", "Section X");
  }

  @Test
  void theLogIsExportedInTheFormatThatTheNameOrTheOptionSays(@TempDir Path exports) throws IOException {
    Path csv = exports.resolve("deep/log.csv");
    run(0, "log", "export", "-o", csv.toString());
    assertThat(out.toString()).contains("wrote " + csv, "documents", "releases");
    assertThat(Files.readString(csv)).startsWith("Class,Letter,Title,");
    Path text = exports.resolve("log.txt");
    run(0, "log", "export", "--format", "markdown", "-o", text.toString());
    assertThat(Files.readString(text)).startsWith("# Smart Energy Code: Document Log");
    Path workbook = exports.resolve("log.xlsx");
    run(0, "log", "export", "-o", workbook.toString());
    assertThat(Files.readAllBytes(workbook)).startsWith('P', 'K');
  }

  @Test
  void anExportThatMakesNoSenseIsRefused() {
    run(2, "log", "export", "-o", folder.resolve("log.txt").toString());
    assertThat(err.toString()).contains("--format");
    run(2, "log", "DUIS", "export", "-o", folder.resolve("log.csv").toString());
    assertThat(err.toString()).contains("DUIS");
    assertThat(folder.resolve("log.csv")).doesNotExist();
  }

  @Test
  void verifySaysThatAllIsWhole() {
    run(0, "verify");
    assertThat(out.toString()).isEqualToIgnoringNewLines("Everything is whole.");
  }

  @Test
  void anUnknownDocumentIsRefusedWithTheNearest() {
    run(1, "in-force", "Section AD", "--on", "2021-12-01");
    assertThat(err.toString()).contains("'Section AD' names no document", "Appendix AD");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aRefusedNameIsANegativeAnswerInJsonToo() {
    JsonNode answer = json(1, "in-force", "Appendix BZ", "--on", "2021-12-01");
    assertThat(answer.propertyNames()).containsExactly("error", "suggestions");
    assertThat(answer.get("error").stringValue()).isEqualTo("'Appendix BZ' names no document of the Smart Energy Code");
    assertThat(answer.get("suggestions").valueStream().map(JsonNode::stringValue)).hasSize(3)
        .allMatch(name -> name.startsWith("Appendix "));
    assertThat(json(1, "log", "A").get("suggestions").toString()).isEqualTo("[\"Section A\",\"Appendix A\"]");
    assertThat(json(1, "contradictions", "--touching", "Foo").has("suggestions")).isTrue();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void anAnswerNamesTheContradictionsThatTouchIt() {
    assertThat(ids(json(0, "in-force", "Appendix R", "--on", "2021-06-24"))).containsExactly("C21");
    assertThat(ids(json(0, "in-force", "GBCS", "--on", "2020-12-01"))).contains("C01", "C04").doesNotContain("C07");
    assertThat(ids(json(0, "in-force", "DUIS", "--on", "2020-12-01"))).contains("C01").doesNotContain("C02", "C04");
    assertThat(ids(json(0, "release", "--on", "2021-06-24"))).containsExactly("C21");
    assertThat(ids(json(0, "release", "v27.0").get("releases").get(0))).contains("C01", "C02", "C04", "C07", "C29");
    run(0, "in-force", "Appendix R", "--on", "2021-06-24");
    assertThat(out.toString()).containsOnlyOnce("contradiction C21: Whether v40.0 changed Appendix R");
  }

  @Test
  void aContradictionIsKnownWhenTwoSourcesHaveSpoken() {
    assertThat(ids(json(0, "release", "November 2020 SEC Release", "--known-on", "2020-06-12").get("releases").get(0)))
        .doesNotContain("C01");
    JsonNode later =
        json(0, "release", "November 2020 SEC Release", "--known-on", "2020-07-08").get("releases").get(0);
    assertThat(ids(later)).contains("C01");
    assertThat(later.get("contradictions").get(0).get("line").stringValue()).contains("2020-11-05", "none preferred")
        .doesNotContain("took effect");
  }

  @Test
  void theContradictionsAreListedWithTheirClaims() {
    JsonNode all = json(0, "contradictions").get("contradictions");
    assertThat(all.size()).isEqualTo(29);
    assertThat(all.get(0).propertyNames()).containsExactly("id", "about", "claims", "rule", "documents", "releases",
        "modifications");
    assertThat(all.get(0).get("claims").get(0).toString()).isEqualTo("{\"claim\":\"planned for 2020-11-05\","
        + "\"source\":\"change-status-report-june-2020.txt#L420\",\"stated\":\"2020-06-12\",\"preferred\":false}");
    assertThat(ids(json(0, "contradictions", "--touching", "Appendix R"))).containsExactly("C21");
    assertThat(ids(json(0, "contradictions", "--touching", "v45.0"))).containsExactly("C22");
    assertThat(ids(json(0, "contradictions", "--touching", "dp124"))).containsExactly("C10");
    assertThat(ids(json(1, "contradictions", "--touching", "Section F"))).isEmpty();
    run(0, "contradictions", "--touching", "MP114");
    assertThat(out.toString()).contains("C05 Day of MP114", "2020-05-07 (preferred)", "#L410", "rule: ");
  }

  @Test
  void theGapsHaveBoundsAndSayWhatWouldCloseThem() {
    JsonNode answer = json(0, "gaps");
    assertThat(answer.get("ends").stringValue()).isEqualTo("2022-07-18");
    assertThat(answer.get("gaps").valueStream().map(JsonNode::toString))
        .contains("{\"kind\":\"versions\",\"what\":\"v35.0–v39.0\","
            + "\"names\":[\"v35.0\",\"v36.0\",\"v37.0\",\"v38.0\",\"v39.0\"],"
            + "\"after\":{\"release\":\"v34.0\",\"day\":\"2021-02-25\"},"
            + "\"before\":{\"release\":\"v40.0\",\"day\":\"2021-06-24\"},"
            + "\"closedBy\":\"a notice of each of these versions, or the Document Log\"}");
    run(0, "gaps");
    assertThat(out.toString()).contains("v48.0 and v49.0: after v47.0 2021-10-04, before v50.0 2021-11-04; closed by",
        "whatever came after v62.0: after v62.0 2022-07-18;", "which version the June 2020 SEC Release made",
        "any change of Section X; closed by the Document Log");
  }

  private static Stream<String> ids(JsonNode answer) {
    return answer.get("contradictions").valueStream().map(each -> each.get("id").stringValue());
  }

  @Test
  void anImpossibleDayIsRefused() {
    run(2, "in-force", "Appendix AD", "--on", "2021-02-30");
    assertThat(err.toString()).contains("'2021-02-30' is no day", "2021-11-04");
  }

  @Test
  void nothingRecordedIsANegativeAnswer() {
    run(1, "in-force", "Appendix AD", "--on", "2010-01-01");
    assertThat(out.toString()).contains("the log begins on 2013-09-23");
  }

  private JsonNode json(int code, String... args) {
    run(code, Stream.concat(Stream.of(args), Stream.of("--json")).toArray(String[]::new));
    JsonNode answer = JsonMapper.shared().readTree(out.toString());
    out.getBuffer().setLength(0);
    return answer;
  }

  private void run(int code, String... args) {
    String[] all = LogFolder.command(List.of(args), folder);
    assertThat(Codicil.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(all))
        .as(() -> err.toString())
        .isEqualTo(code);
  }
}

package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.json.Schema;
import codicil.log.DocumentLog;
import codicil.log.Ledger;
import codicil.log.Matrix;
import codicil.model.Bytes;
import codicil.render.json.LogJson;
import codicil.store.Folders;
import codicil.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Document Log of the bundled corpus as a file of each format.
class LogFormatTest {
  @TempDir
  private static Path state;
  private static List<List<String>> table = List.of();
  private static DocumentLog log;

  /// The matrix as a table of words, made without any of the formats.
  @BeforeAll
  static void readTheMatrix() {
    Path corpus = Path.of(System.getProperty("codicil.root", "..")).resolve("corpus/sec");
    log = Workspace.open(new Folders(corpus, state), Instant.parse("2026-11-01T00:00:00Z")).log();
    Matrix matrix = log.matrix();
    List<List<String>> lines = new ArrayList<>();
    lines
        .add(Stream.concat(Stream.of("Class", "Letter", "Title"), matrix.columns().stream().map(Matrix.Column::heading))
            .toList());
    matrix.rows()
        .forEach(row -> lines.add(Stream.concat(
            Stream.of(row.kind(), row.document().name().letter(), row.document().title()),
            row.cells().stream().map(Matrix.Cell::words)).toList()));
    table = lines;
  }

  @ParameterizedTest
  @EnumSource
  void theSameLogGivesTheSameBytesAtAnyTime(LogFormat format) throws InterruptedException {
    Bytes first = format.of(Ledger.of(log));
    Thread.sleep(format == LogFormat.XLSX ? 1100 : 0);
    assertThat(format.of(Ledger.of(log))).isEqualTo(first);
  }

  @Test
  void theEndingOfANameSaysTheFormat() {
    assertThat(LogFormat.named("a/Log.XLSX")).contains(LogFormat.XLSX);
    assertThat(LogFormat.named("log.markdown")).contains(LogFormat.MARKDOWN);
    assertThat(LogFormat.named("log.md")).contains(LogFormat.MARKDOWN);
    assertThat(LogFormat.named("logxlsx")).isEmpty();
  }

  @Test
  void theCellsSayWhatIsRecordedAndNoMore() {
    assertThat(cell("Appendix", "AD", "v27.0 (2020-11-29)")).isEqualTo("4.0");
    assertThat(cell("Appendix", "AD", "v50.0 (2021-11-04)")).isEqualTo("changed, number not stated");
    assertThat(cell("Schedule", "8", "v50.0 (2021-11-04)")).isEqualTo("4.1");
    assertThat(cell("Section", "B", "v50.0 (2021-11-04)")).isEqualTo("carried");
    assertThat(cell("Section", "B", "v52.0–v56.0")).isEqualTo("not recorded");
  }

  private static String cell(String kind, String letter, String heading) {
    int column = table.getFirst().indexOf(heading);
    return table.stream()
        .filter(line -> line.get(0).equals(kind) && line.get(1).equals(letter))
        .map(line -> line.get(column))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWorkbookHoldsTheMatrixTheReleasesAndTheSources() throws IOException {
    Ledger ledger = Ledger.of(log);
    try (ReadableWorkbook workbook = new ReadableWorkbook(LogFormat.XLSX.of(ledger).stream())) {
      assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Document Log", "Releases",
          "Contradictions", "Gaps", "Sources", "Key");
      List<List<String>> cells = rows(workbook, 0);
      assertThat(cells.getFirst().stream().map(words -> words.replaceFirst("\n(.*)", " ($1)")))
          .containsExactlyElementsOf(table.getFirst());
      assertThat(cells.subList(1, cells.size())).isEqualTo(table.subList(1, table.size()));
      assertThat(rows(workbook, 1)).hasSize(1 + log.releases().size());
      Row v50 = row(workbook, "v50.0");
      assertThat(v50.getCellAsDate(2)).contains(LocalDateTime.of(2021, 11, 4, 0, 0));
      assertThat(v50.getCellText(4)).startsWith("Ten modifications");
      assertThat(v50.getCellText(5)).contains("MP157 Removal of DUIS v1.1 and v2.0");
      assertThat(rows(workbook, 2))
          .hasSize(1 + ledger.contradictions().stream().mapToInt(each -> each.sides().size()).sum());
      assertThat(rows(workbook, 2).get(4).subList(0, 5)).containsExactly("C01", "Day of the November 2020 Release",
          "took effect on 2020-11-29", "44162.0", "yes");
      assertThat(rows(workbook, 3)).hasSize(1 + ledger.gaps().size());
      assertThat(rows(workbook, 4)).hasSize(1 + ledger.sources().size());
      assertThat(rows(workbook, 5).getLast().getLast()).contains("v62.0", "2022-07-18");
    }
  }

  private static List<List<String>> rows(ReadableWorkbook workbook, int sheet) throws IOException {
    return workbook.getSheet(sheet)
        .orElseThrow()
        .read()
        .stream()
        .map(row -> Stream.iterate(0, at -> at < row.getCellCount(), at -> at + 1).map(row::getCellText).toList())
        .toList();
  }

  private static Row row(ReadableWorkbook workbook, String version) throws IOException {
    return workbook.getSheet(1)
        .orElseThrow()
        .read()
        .stream()
        .filter(row -> row.getCellText(0).equals(version))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theHeadingsOfTheWorkbookStayAndFilter() throws IOException {
    String sheet = part("xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("xSplit=\"3\" ySplit=\"1\"", "<autoFilter ref=\"A1:");
    assertThat(sheet).contains("<row r=\"2\" ht=\"30").contains("customHeight=\"1\"");
    for (int number = 2; number <= 6; number++) {
      assertThat(part("xl/worksheets/sheet" + number + ".xml")).contains("<autoFilter ref=\"A1:", "ySplit=\"1\"");
    }
    assertThat(part("docProps/core.xml")).doesNotContain("dcterms:created");
  }

  private static String part(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(LogFormat.XLSX.of(Ledger.of(log)).stream())) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().equals(name)) {
          return Bytes.of(zip.readAllBytes()).text();
        }
      }
    }
    throw new AssertionError("no part " + name);
  }

  @Test
  void theCsvReadsBackAsTheMatrix() {
    String csv = LogFormat.CSV.of(Ledger.of(log)).text();
    assertThat(csv).startsWith("Class,").endsWith("\r\n").doesNotContain("\uFEFF");
    assertThat(csv.split("\r\n")).hasSize(table.size()).allSatisfy(line -> assertThat(table).contains(fields(line)));
  }

  private static List<String> fields(String line) {
    return Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))")
        .matcher(line)
        .results()
        .map(field -> field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""))
        .toList();
  }

  @Test
  void theMarkdownHasATableForEachClass() {
    String text = LogFormat.MARKDOWN.of(Ledger.of(log)).text();
    assertThat(text).contains("\n## Section\n", "\n## Schedule\n", "\n## Appendix\n", "| AD | DCC User Interface",
        "The log ends with v62.0 on 2022-07-18");
    List<String> lines = text.lines().filter(line -> line.startsWith("| ")).toList();
    assertThat(lines).hasSize(table.size() - 1 + 2 * 3);
    assertThat(lines.stream().map(line -> line.split(" \\| ").length).distinct())
        .containsExactly(table.getFirst().size() - 1);
  }

  @Test
  void theJsonHasACellForEachColumnAndKeepsToItsSchema() {
    String json = LogFormat.JSON.of(Ledger.of(log)).text();
    JsonNode root = JsonMapper.shared().readTree(json);
    assertThat(root.get("documents")).hasSize(table.size() - 1)
        .allSatisfy(document -> assertThat(document.get("cells"))
            .hasSize(root.get("columns").size()));
    assertThat(root.get("ends").stringValue()).isEqualTo("2022-07-18");
    Schema schema = new Schema(LogJson.schema().text());
    assertThat(schema.violations(json)).isEmpty();
    assertThat(schema.violations(json.replaceFirst("\"state\" : \"carried\"", "\"state\" : \"sure\""))).isNotEmpty();
  }
}

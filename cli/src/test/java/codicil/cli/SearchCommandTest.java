package codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.indexer.ClauseIndex;
import codicil.indexer.Hit;
import codicil.indexer.Scope;
import codicil.indexer.Search;
import codicil.json.Schema;
import codicil.model.Address;
import codicil.model.Clause;
import codicil.model.Text;
import codicil.outline.Outline;
import codicil.publish.Chronicles;
import codicil.read.Reader;
import codicil.store.Folders;
import codicil.store.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `codicil search`, on two documents of the bundled corpus.
class SearchCommandTest {
  @TempDir
  private static Path shared;

  private Path folder = shared;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void copyTheCorpus() throws IOException {
    copyTheCorpus(shared, "section-h", "appendix-o");
  }

  private static void copyTheCorpus(Path to, String... documents) throws IOException {
    Path corpus = Path.of(System.getProperty("codicil.root"), "corpus", "sec");
    Files.copy(corpus.resolve("code.yaml"), to.resolve("code.yaml"));
    copy(corpus.resolve("releases"), to.resolve("releases"));
    for (String document : documents) {
      copy(corpus.resolve("documents").resolve(document), to.resolve("documents").resolve(document));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(String.valueOf(file.getFileName())));
      }
    }
  }

  @Test
  void theAnswerHasTheAgreedShape() {
    JsonNode answer = json(0, "H8.16", "--release", "v40.0");
    assertThat(answer.propertyNames()).containsExactly("query", "total", "exact", "hits", "next", "facets", "notes");
    JsonNode hit = answer.get("hits").get(0);
    assertThat(hit.propertyNames()).containsExactly("address", "document", "number", "heading", "kinds", "path",
        "release",
        "versions", "inForceFrom", "changedBy", "mayHaveChangedIn", "passage", "change", "explanation");
    assertThat(hit.get("address").stringValue()).isEqualTo("sec/section-h@v40.0#H8.16");
    assertThat(hit.get("document").stringValue()).isEqualTo("Section H");
    assertThat(hit.get("heading").isNull()).isTrue();
    assertThat(hit.get("inForceFrom").stringValue()).isEqualTo("2021-06-24");
  }

  @Test
  void onlyWhatChangedIsIndexedAgain(@TempDir Path own) throws IOException {
    copyTheCorpus(own, "appendix-o");
    folder = own;
    run(0, "weekly");
    assertThat(err.toString()).contains(" of 1 document");
    err.getBuffer().setLength(0);
    run(0, "weekly");
    assertThat(err.toString()).doesNotContain("indexed");
    Files.delete(folder.resolve("documents/appendix-o/v57.0.docx"));
    assertThat(json(0, "\"weekly extract\"").get("hits").get(0).get("release").stringValue()).isEqualTo("v40.0");
    assertThat(err.toString()).contains(" of 1 document");
  }

  @Test
  void theDayDecidesWhichTextIsSearched() {
    assertThat(json(0, "\"before 1 January 2021\"", "--on", "2021-06-23").get("hits")
        .get(0)
        .get("address")
        .stringValue())
        .isEqualTo("sec/section-h@v34.0#H8.16");
    assertThat(err.toString()).contains("v35.0–v39.0 are not recorded");
    run(1, "\"before 1 January 2021\"", "--on", "2021-06-24");
    assertThat(err.toString()).contains("in other versions or documents");
  }

  @Test
  void aModificationThatStandsInNoTextIsToldFromTheLog() {
    run(1, "MP062");
    assertThat(err.toString()).contains("MP062").contains("v27.0");
    err.getBuffer().setLength(0);
    run(1, "MP999");
    assertThat(err.toString()).doesNotContain("MP999");
  }

  @Test
  void whatTheLogSaysIsPartOfTheAnswer() {
    assertThat(rules(json(1, "MP062"))).contains("modification");
    assertThat(rules(json(0, "weekly", "--on", "2021-06-23"))).contains("day-in-gap");
    assertThat(rules(json(1, "weekly", "--release", "v36.0"))).contains("release-not-recorded");
    assertThat(rules(json(1, "H99.9"))).contains("no-such-clause");
    assertThat(rules(json(0, "weekly"))).containsExactly("latest-state");
  }

  private static List<String> rules(JsonNode answer) {
    return answer.get("notes").valueStream().map(note -> note.get("rule").stringValue()).toList();
  }

  @Test
  void theLatestStateIsNamed() {
    run(0, "weekly");
    assertThat(err.toString()).contains("latest recorded state: v62.0 of 2022-07-18; later versions are not recorded");
    err.getBuffer().setLength(0);
    run(0, "weekly", "--on", "2022-07-18");
    assertThat(err.toString()).doesNotContain("latest recorded state");
  }

  @Test
  void aClauseThatIsNotThereIsSaidToBeMissing() {
    run(1, "H99.9");
    assertThat(err.toString()).contains("Section H has no clause H99.9 in any stored version");
    run(0, "Section", "H", "8.16");
    assertThat(out.toString()).contains("sec/section-h@v62.0#H8.16");
  }

  @Test
  void wordsOfANoteAreMarkedAsThat() {
    run(0, "note:electronic", "--document", "Section H");
    assertThat(out.toString()).contains("[note: The notice is given by electronic means").contains("]\n");
  }

  @Test
  void aDocumentIsNamedInAnyForm() {
    run(0, "weekly", "--document", "appendix o");
    assertThat(out.toString()).contains("Appendix O 5.1").doesNotContain("Section H");
    run(1, "weekly", "--document", "Appendix ZZ");
    assertThat(err.toString()).contains("names no document");
  }

  @Test
  void nothingFoundIsANegativeAnswer() {
    run(1, "xylophone");
    assertThat(out.toString()).startsWith("0 clauses");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(weekly", "weekly OR", "\"weekly", "* weekly", "colour:red"})
  void aMistypedQueryIsWrongUsage(String query) {
    run(2, query);
    assertThat(err.toString()).contains("query, character ");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() {
    run(2, "weekly", "--on", "2021-06-24", "--release", "v40.0");
    run(2, "weekly", "--limit", "0");
    run(2, "weekly", "--changed-in", "v40.0", "--on", "2021-06-24");
    run(2, "weekly", "--between", "2021-06-24", "2021-06-23");
    run(2, "weekly", "--after", "nowhere");
    run(2);
  }

  @Test
  void wordsThatAReleaseChangedAreShownOnBothSides() {
    JsonNode hit = json(0, "\"1 January 2021\"", "--changed-in", "v40.0", "--deleted").get("hits").get(0);
    assertThat(hit.get("address").stringValue()).isEqualTo("sec/section-h@v40.0#H8.16");
    assertThat(hit.get("change").get("before").stringValue()).contains("1 January 2021");
    assertThat(hit.get("change").get("after").stringValue()).doesNotContain("1 January 2021");
    run(0, "\"1 January 2021\"", "--deleted");
    assertThat(out.toString()).contains("[-").contains("v40.0 (2021-06-24), MP146");
    run(1, "\"1 January 2021\"", "--since", "v40.0");
  }

  @Test
  void everyAnswerFitsItsSchema() throws IOException {
    Schema schema = Schema.ofAnswers();
    for (String[] arguments : List.of(new String[] {"H8.16"},
        new String[] {"the DCC", "--facets", "--explain", "--limit",
            "2"},
        new String[] {"weekly", "--on", "2021-11-03"}, new String[] {"2021", "--deleted"},
        new String[] {"weekly", "--all-versions"})) {
      JsonNode answer = json(0, arguments);
      assertThat(schema.violations(answer.toString())).as(String.join(" ", arguments)).isEmpty();
    }
  }

  @Test
  void aPageLeadsToTheNext() {
    JsonNode first = json(0, "DCC", "--limit", "3");
    JsonNode second = json(0, "DCC", "--limit", "3", "--after", first.get("next").stringValue());
    JsonNode both = json(0, "DCC", "--limit", "6");
    assertThat(both.get("hits").get(3)).isEqualTo(second.get("hits").get(0));
    run(0, "DCC", "--csv", "--limit", "3");
    assertThat(out.toString().lines().toList()).hasSize(4).first().asString().startsWith("Address,Document,Number,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DCC", "shall publish", "weekly OR report", "the extract"})
  void pageByPageEveryHitComesOnce(String query) {
    List<JsonNode> all = json(0, query, "--limit", "1000").get("hits").valueStream().toList();
    List<JsonNode> walked = new ArrayList<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      JsonNode page = next.get().isEmpty() ? json(0, query, "--limit", "4")
          : json(0, query, "--limit", "4", "--after", next.get());
      page.get("hits").valueStream().forEach(walked::add);
      next = page.get("next").isNull() ? Optional.empty() : Optional.of(page.get("next").stringValue());
    }
    assertThat(walked).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    run(0, query, "--csv", "--limit", "4");
    assertThat(err.toString()).contains("the next page: --after ");
  }

  @Test
  void whatIsBegunIsCompleted() {
    run(0, "weekly");
    run(0, "--complete", "H8.1");
    assertThat(out.toString().lines()).contains("H8.16");
    run(1, "--complete", "xylo");
  }

  @Test
  void completionDoesNotWaitForAnIndex(@TempDir Path own) throws IOException {
    copyTheCorpus(own, "appendix-o");
    folder = own;
    run(1, "--complete", "weekly");
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).doesNotContain("indexed");
  }

  @Test
  void aDocumentThatCannotBeReadIsLeftOut(@TempDir Path own) throws IOException {
    copyTheCorpus(own, "appendix-o");
    folder = own;
    Files.writeString(folder.resolve("documents/appendix-o/v57.0.docx"), "no document");
    run(0, "\"weekly extract\"", "--release", "v40.0");
    assertThat(err.toString()).contains("not indexed: sec/appendix-o@v57.0: ");
  }

  @Test
  void everyClauseIsFoundByItsOwnCitation() {
    Folders folders = Folders.at(folder, Optional.empty());
    Workspace workspace = Workspace.open(folders, Instant.parse("2026-11-01T00:00:00Z"));
    ClauseIndex index = Indexing.refresh(folders, () -> Chronicles.of(workspace), _ -> {});
    List<String> missed = new ArrayList<>();
    for (String version : List.of("sec/section-h@v40.0", "sec/appendix-o@v57.0")) {
      Address address = Address.parse(version).orElseThrow();
      numbers(text(workspace, address)).filter(number -> !found(index, address, number)).forEach(missed::add);
    }
    assertThat(missed).isEmpty();
  }

  private static Text text(Workspace workspace, Address address) {
    return Outline.of(Reader.read(workspace.source(address.document(), address.at()).orElseThrow()),
        workspace.code().numbering(address.document()));
  }

  private static Stream<String> numbers(Text text) {
    return text.all().map(Clause::number).filter(number -> !number.isEmpty());
  }

  private static boolean found(ClauseIndex index, Address address, String number) {
    String kind = address.document().kind();
    String citation = number.startsWith(address.document().letter()) ? kind + " " + number
        : address.document() + " " + number;
    return Stream.of(citation, address.code() + "/" + address.document().id() + "#" + number)
        .map(query -> index.search(new Search(query, List.of(), new Scope.Version(address.at()), 1)))
        .allMatch(hits -> hits.hits().stream().map(Hit::address).toList().equals(List.of(address + "#" + number)));
  }

  private JsonNode json(int exit, String... arguments) {
    run(exit, Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
    return JsonMapper.shared().readTree(out.toString());
  }

  private void run(int exit, String... arguments) {
    out.getBuffer().setLength(0);
    String[] all = Stream.concat(Stream.of("search", "--workspace", folder.toString()), Stream.of(arguments))
        .toArray(String[]::new);
    int code = Codicil.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(all);
    assertThat(code).as(err.toString()).isEqualTo(exit);
  }
}

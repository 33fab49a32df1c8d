package codicil.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Clause;
import codicil.model.ReleaseNumber;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days, versions, changes and pages.
class TimeTest {
  @TempDir
  static Path folder;

  @BeforeAll
  static void fill() {
    ClauseIndex.at(folder).refresh(Shelf.all(), "all");
  }

  @Test
  void anUnchangedClauseIsOneHitWithItsVersions() {
    Hits hits = search("lamp", new Scope.Ever());
    assertThat(hits.total().counted()).isEqualTo(1);
    assertThat(hits.hits().getFirst().versions()).containsExactly("base", "v40.0");
    assertThat(hits.hits().getFirst().version()).isEqualTo("v40.0");
  }

  @Test
  void aClauseThatChangedIsOneHitInAllVersions() {
    Hits hits = search("publish report", new Scope.Ever());
    assertThat(hits.hits()).extracting(Hit::number).containsExactly("H8.16");
    assertThat(hits.total().counted()).isEqualTo(1);
    assertThat(hits.hits().getFirst().versions()).containsExactly("base", "v40.0");
    assertThat(search("report daily", new Scope.Ever()).hits().getFirst().versions()).containsExactly("base");
  }

  @Test
  void betweenLooksOnEveryDay() {
    assertThat(between(Shelf.JULY.minusDays(3), Shelf.JULY.plusDays(3)).total().counted()).isEqualTo(2);
    assertThat(between(Shelf.JULY, Shelf.NOVEMBER).hits()).extracting(Hit::version).containsExactly("v40.0");
    assertThat(between(Shelf.JULY.minusDays(3), Shelf.JULY.minusDays(1)).hits()).extracting(Hit::version)
        .containsExactly("base");
  }

  private static Hits between(LocalDate first, LocalDate last) {
    return search("publish report", new Scope.Between(first, last));
  }

  @ParameterizedTest
  @CsvSource({"weekly, INSERTED, 1", "weekly, DELETED, 0", "daily, DELETED, 1", "daily, INSERTED, 0",
      "daily, EITHER, 1",
      "'\\\"1 October 2020\\\"', DELETED, 1", "'\\\"report daily\\\"', DELETED, 1",
      "'\\\"report weekly\\\"', INSERTED, 1",
      "lantern OR used, INSERTED, 1", "daily NOT October, DELETED, 0", "dail*, DELETED, 1",
      "report NEAR/2 daily, DELETED, 1"})
  void wordsThatCameInOrWentOutAreFound(String query, Scope.Words words, int total) {
    Hits hits = search(query.replace("\\\"", "\""), changes(words));
    assertThat(hits.findings()).extracting(finding -> finding.rule()).doesNotContain(total == 0 ? "none" : "beside");
    assertThat(hits.hits().stream().filter(_ -> hits.findings().isEmpty()).count()).isEqualTo(total);
  }

  @Test
  void pageByPageEveryHitComesOnceAlsoBehindTheBest(@TempDir Path own) {
    ClauseIndex index = ClauseIndex.at(own);
    index.refresh(KilledRun.state("bright lantern"), "lanterns");
    List<String> walked = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Hits page = index.search(new Search("bright lantern", List.of(), new Scope.Latest(), 7, next, false, false));
      page.hits().forEach(hit -> walked.add(hit.address()));
      next = page.next();
    } while (next.isPresent());
    assertThat(walked).doesNotHaveDuplicates()
        .hasSize(KilledRun.CLAUSES * KilledRun.DOCUMENTS)
        .isEqualTo(index.search(new Search("bright lantern", List.of(), new Scope.Latest(), 1_000))
            .hits()
            .stream()
            .map(Hit::address)
            .toList());
  }

  @Test
  void moreThanAThousandAreNotCounted(@TempDir Path own) {
    ClauseIndex index = ClauseIndex.at(own);
    index.refresh(Stream.of(Shelf.document("sec/schedule-1", List.of(), List.of(), Shelf.Held.of("base", List.of(),
        IntStream.range(0, 3_000)
            .mapToObj(at -> Shelf.clause(String.valueOf(at), "", "lamp ".repeat(1 + at % 90)))
            .toArray(Clause[]::new)))),
        "lamps");
    Total total = index.search(Search.latest("lamp")).total();
    assertThat(total).isEqualTo(new Total(1_000, false));
    assertThat(total.of("clause")).isEqualTo("more than 1,000 clauses");
  }

  @Test
  void bothSidesOfAChangeAreShown() {
    Hit hit = search("weekly", changes(Scope.Words.EITHER)).hits().getFirst();
    assertThat(hit.address()).isEqualTo("sec/section-h@v40.0#H8.16");
    Hit.Changed changed = hit.change().orElseThrow();
    assertThat(changed.before().text()).contains("daily");
    assertThat(changed.after().text()).contains("weekly");
    assertThat(changed.words()).extracting(ChangedClause.Piece::fate).contains(ChangedClause.Fate.INSERTED);
  }

  @Test
  void aChangeBelongsToItsRelease() {
    assertThat(search("weekly", new Scope.Changes(release(40), Optional.empty(), Scope.Words.EITHER)).total().counted())
        .isEqualTo(1);
    assertThat(search("weekly", new Scope.Changes(release(41), Optional.empty(), Scope.Words.EITHER)).total().isNone())
        .isTrue();
    assertThat(search("weekly", new Scope.Changes(Optional.empty(), release(40), Scope.Words.EITHER)).total().isNone())
        .isTrue();
    assertThat(search("weekly", new Scope.Changes(Optional.empty(), release(39), Scope.Words.EITHER)).total().counted())
        .isEqualTo(1);
  }

  @Test
  void wordsBesideAChangeAreOfferedAsSuch() {
    Hits hits = search("publish", changes(Scope.Words.EITHER));
    assertThat(hits.hits()).extracting(Hit::number).containsExactly("H8.16");
    assertThat(hits.findings()).extracting(finding -> finding.rule()).contains("beside");
  }

  @ParameterizedTest
  @CsvSource({"the, Latest", "report OR lantern OR supplier, Ever"})
  void pagesGiveEachHitOnce(String query, String scope) {
    Scope where = scope.equals("Ever") ? new Scope.Ever() : new Scope.Latest();
    List<String> all = search(new Search(query, List.of(), where, 100)).hits().stream().map(Hit::address).toList();
    List<String> paged = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Hits page = search(new Search(query, List.of(), where, 2, after, false, false));
      page.hits().forEach(hit -> paged.add(hit.address()));
      after = page.next();
    } while (after.isPresent());
    assertThat(all).hasSizeGreaterThan(2);
    assertThat(paged).isEqualTo(all);
  }

  @Test
  void facetsCountAllHits() {
    Hits hits = search(new Search("the", List.of(), new Scope.Latest(), 1, Optional.empty(), true, true));
    assertThat(hits.counts().get(Facet.CLASS)).containsEntry("section", hits.total().counted());
    assertThat(hits.hits().getFirst().explanation()).isNotBlank();
    assertThat(search(Search.latest("publish release:v40.0")).hits()).extracting(Hit::number).containsExactly("H8.16");
    assertThat(search(Search.latest("kind:definition the document:A")).hits()).extracting(Hit::heading)
        .contains("Central Switch Service (or CSS)");
  }

  @ParameterizedTest
  @CsvSource({"respons, Responsible Supplier", "h8.1, H8.14", "section h, ''", "J1.2(b), J1.2(b)"})
  void whatIsBegunIsCompleted(String beginning, String completed) {
    List<String> found = ClauseIndex.at(folder).completions(beginning, 5);
    assertThat(found.stream().findFirst().orElse("")).isEqualTo(completed);
  }

  @ParameterizedTest
  @CsvSource({"CSS, Central Switch Service (or CSS)", "'Central Switch Service', Central Switch Service (or CSS)"})
  void aShortFormIsFoundByItsWordsAndBack(String query, String heading) {
    assertThat(search(Search.latest(query)).hits().getFirst().heading()).isEqualTo(heading);
  }

  @Test
  void anAliasStandsForItsDocumentsName() {
    assertThat(search(Search.latest("\"DCC User Interface Specification\" validated")).hits()).extracting(Hit::number)
        .containsExactly("3.8.2");
    assertThat(search(Search.latest("DUIS validated")).hits()).extracting(Hit::number).containsExactly("3.8.2");
  }

  @Test
  void germanEndingsDoNotMatterEither(@TempDir Path own) {
    ClauseIndex.at(own)
        .refresh(java.util.stream.Stream.of(Shelf.document("edi/teil-1", List.of(), List.of(), Shelf.Held.of("base",
            List.of(), Shelf.clause("1", "Meldungen",
                "Die Antworten des Netzbetreibers sind von dem Lieferanten zu prüfen und in der Datenbank zu speichern.")))),
            "one");
    for (String query : List.of("Antwort", "Netzbetreiber", "Meldung", "pruefen Lieferant",
        "Lieferant geprüft OR prüfe")) {
      assertThat(ClauseIndex.at(own).search(Search.latest(query)).total().counted()).as(query).isEqualTo(1);
    }
  }

  private static Scope changes(Scope.Words words) {
    return new Scope.Changes(Optional.empty(), Optional.empty(), words);
  }

  private static Optional<ReleaseNumber> release(int major) {
    return Optional.of(new ReleaseNumber(major, 0));
  }

  private static Hits search(String query, Scope scope) {
    return search(new Search(query, List.of(), scope, 10));
  }

  private static Hits search(Search search) {
    return ClauseIndex.at(folder).search(search);
  }
}

package codicil.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Address;
import codicil.model.Clause;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.Note;
import codicil.model.ReleaseNumber;
import codicil.model.Unusable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseIndexTest {
  @TempDir
  static Path shelf;

  Path folder = shelf;

  @BeforeAll
  static void fill() {
    ClauseIndex.at(shelf).refresh(Shelf.all(), "all");
  }

  @Test
  void everyClauseIsFoundByItsOwnCitation() {
    Shelf.all().forEach(history -> history.contents().get().clauses().forEach(span -> {
      Address.At at = history.versions().get(span.last()).at();
      String number = span.clause().number();
      if (!number.isEmpty()) {
        var search = new Search(history.address().document() + " " + number, List.of(), new Scope.Version(at), 1);
        assertThat(search(search).hits()).extracting(hit -> Address.parse(hit.address()).orElseThrow().clause())
            .containsExactly(number);
      }
    }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"H8.16", "h8.16", "H 8.16", "Section H8.16", "section h 8.16", "clause H8.16", "number:H8.16",
      "number:\"h 8.16\"", "8.16", "sec/section-h#H8.16", "clause 8.16 of Section H"})
  void aClauseIsFoundInEverySpelling(String query) {
    assertThat(addresses(query)).first().isEqualTo("sec/section-h@v40.0#H8.16");
  }

  @ParameterizedTest
  @ValueSource(strings = {"J1.2(b)", "j1.2(B)", "J1.2 (b)", "Section J1.2(b)", "number:J1.2(b)", "paragraph J1.2(b)"})
  void aParagraphIsFoundInEverySpelling(String query) {
    assertThat(addresses(query)).first().isEqualTo("sec/section-j@base#J1.2(b)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.8.2", "AD 3.8.2", "Appendix AD 3.8.2", "DUIS 3.8.2", "document:DUIS 3.8.2",
      "document:\"DCC User Interface Specification\" number:3.8.2", "document:appendix-ad number:3.8.*"})
  void aDecimalClauseIsFoundByItsDocument(String query) {
    assertThat(addresses(query)).first().isEqualTo("sec/appendix-ad@v50.0#3.8.2");
  }

  @ParameterizedTest
  @CsvSource({"SR11.2, H8.16", "SR 11.2, H8.16", "SRV7.7, H8.16", "SRV 7.7, H8.16", "SRV6.15.1, 3.8.2",
      "'SRV 6.15.1', 3.8.2",
      "0x8F75, 3.8.2", "0X8f75, 3.8.2", "Table 28c, 3.8.2", "table28c, 3.8.2", "MP134A, 3.8.2", "MP 134a, 3.8.2",
      "MP13*, 3.8.2", "DP134A, 3.8.2", "SECMP0134A, 3.8.2", "MP062, 3.8.2", "MP 62, 3.8.2", "SECMP0062, 3.8.2",
      "H5.33, J1.2(b)", "H8.16(a), J1.2(b)"})
  void anIdentifierIsFoundInEverySpelling(String query, String number) {
    assertThat(search(Search.latest(query)).hits()).extracting(Hit::number).containsExactly(number);
  }

  @ParameterizedTest
  @CsvSource({"SRV6.15.1, SRV 6.15.1", "SRV7.7, SRV 7.7", "SR11.2, SR 11.2", "srv7.7, SRV 7.7"})
  void bothSpellingsFindTheSame(String joined, String apart) {
    assertThat(addresses(joined)).isNotEmpty().isEqualTo(addresses(apart));
  }

  @Test
  void anotherIdentifierIsNotFound() {
    assertThat(search(Search.latest("SR11.3")).total().isNone()).isTrue();
    assertThat(search(Search.latest("MP134")).total().isNone()).isTrue();
  }

  @Test
  void aReferenceIsFoundBehindTheClauseItself() {
    assertThat(addresses("H8.16")).containsExactly("sec/section-h@v40.0#H8.16", "sec/section-j@base#J1.2(b)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"validation", "validates", "user's request", "USERS", "validat*"})
  void endingsDoNotMatter(String query) {
    assertThat(addresses(query)).containsExactly("sec/appendix-ad@v50.0#3.8.2");
  }

  @Test
  void aPhraseKeepsItsOrder() {
    assertThat(addresses("\"publish the report\"")).containsExactly("sec/section-h@v40.0#H8.16");
    assertThat(addresses("\"report the publish\"")).isEmpty();
    assertThat(addresses("\"as SRV7.7 and SR11.2\"")).containsExactly("sec/section-h@v40.0#H8.16");
  }

  @Test
  void operatorsJoinWords() {
    assertThat(addresses("weekly OR validated")).containsExactlyInAnyOrder("sec/section-h@v40.0#H8.16",
        "sec/appendix-ad@v50.0#3.8.2");
    assertThat(addresses("Party NOT Licence")).containsExactly("sec/section-j@base#J1.2");
    assertThat(addresses("Party -Licence")).containsExactly("sec/section-j@base#J1.2");
    assertThat(addresses("(weekly OR validated) AND report")).containsExactly("sec/section-h@v40.0#H8.16");
  }

  @Test
  void aTermsOwnDefinitionComesFirstAndAHeadingBeforeText() {
    assertThat(search(Search.latest("devices")).hits()).extracting(Hit::heading)
        .containsExactly("Device",
            "Interpretation of Device terms");
    assertThat(search(Search.latest("responsible supplier")).hits().getFirst().heading()).isEqualTo(
        "Responsible Supplier");
  }

  @Test
  void theWordAsTypedComesBeforeItsKin(@TempDir Path own) {
    folder = own;
    ClauseIndex.at(folder)
        .refresh(Stream.of(one(Shelf.clause("1", "Responses", "A response responds to a response."),
            Shelf.clause("2", "Responsible persons", "Some persons are responsible."))), "one");
    assertThat(search(Search.latest("responsible")).hits()).extracting(Hit::number).containsExactly("2", "1");
  }

  @Test
  void aDefinitionIsAddressedByTheClauseAroundIt() {
    Hit hit = search(Search.latest("\"energy supply licence\"")).hits().getFirst();
    assertThat(hit.number()).isEmpty();
    assertThat(hit.heading()).isEqualTo("Supplier Party");
    assertThat(hit.address()).isEqualTo("sec/section-a@base#A1.1");
  }

  @Test
  void aQuestionIsAnsweredInOtherWordsAndByNoHeadingAlone(@TempDir Path own) {
    folder = own;
    ClauseIndex.at(folder)
        .refresh(Stream.of(one(Shelf.clause("1", "End of the agreement", ""),
            Shelf.clause("2", "", "The Panel may terminate the agreement within ten days."),
            Shelf.clause("3", "", "Lamps are lit."))), "one");
    assertThat(search(Search.latest("how soon may the agreement be ended")).hits()).extracting(Hit::number)
        .containsExactly("2");
    assertThat(search(Search.latest("agreement ended")).hits()).extracting(Hit::number).containsExactly("1");
  }

  @Test
  void halfTheWordsOfAQuestionWillDoWhereFewClausesHoldMost(@TempDir Path own) {
    folder = own;
    Clause half = Shelf.clause("1", "", "The Panel lights each Lamp.");
    List<Clause> most = IntStream.rangeClosed(2, 11)
        .mapToObj(at -> Shelf.clause(Integer.toString(at), "", "The Panel lights each Lamp in the tower."))
        .toList();
    String question = "who lights the lamp of the panel in a tower or castle";
    ClauseIndex.at(folder).refresh(Stream.of(one(half, most.getFirst())), "few");
    assertThat(addresses(question)).hasSize(2);
    ClauseIndex.at(folder)
        .refresh(Stream.of(one(Stream.concat(Stream.of(half), most.stream()).toArray(Clause[]::new))),
            "many");
    assertThat(search(Search.latest(question)).total().counted()).isEqualTo(most.size());
  }

  @Test
  void aNoteIsFoundAsTextAndAsNote(@TempDir Path own) {
    folder = own;
    Clause noted = new Clause(Clause.Kind.CLAUSE, "1", "1", "", "Keys are renewed.\nNot the old lamps.", List.of(),
        List.of(new Note(1, 1)), List.of(), List.of());
    ClauseIndex.at(folder).refresh(Stream.of(one(noted, Shelf.clause("2", "", "Lamps are lit."))), "one");
    assertThat(addresses("lamps")).hasSize(2);
    assertThat(addresses("note:renewed")).isEmpty();
    Hits hits =
        search(new Search("note:\"old lamps\"", List.of(), new Scope.Latest(), 10, Optional.empty(), true, false));
    Hit hit = hits.hits().getFirst();
    assertThat(hits.hits()).hasSize(1);
    assertThat(hit.kinds()).containsExactly("clause", "note");
    assertThat(hit.passages().getLast().marks()).isNotEmpty();
    assertThat(hits.counts().get(Facet.KIND)).containsEntry("note", 1).doesNotContainKey("table");
    assertThat(addresses("lamps kind:note")).hasSize(1);
    assertThat(search(Search.latest("keys lamps")).hits().getFirst().passages().getFirst().parts())
        .extracting(Quote.Part::words)
        .containsExactly("Keys", " are renewed. ", "[note: ", "Not the old ", "lamps", ".", "]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"path:\"service management\" | H8.14 H8.15 H8.16",
      "path:manag* lamp | H8.14", "path:H8 lamp | H8.14",
      "path:\"management service\" | ''", "path:firmware | 3.8.2", "path:requests document:DUIS | 3.8 3.8.2",
      "report NOT path:H8 | ''", "path:— | ''"})
  void whatStandsBelowAHeadingIsFoundByItsWords(String query, String numbers) {
    assertThat(search(Search.latest(query)).hits()).extracting(Hit::number)
        .containsExactlyInAnyOrder(numbers.isEmpty() ? new String[0] : numbers.split(" "));
  }

  @Test
  void whatChangedBelowAHeadingIsFound() {
    Scope.Changes changes = new Scope.Changes(Optional.empty(), Optional.empty(), Scope.Words.EITHER);
    assertThat(search(new Search("weekly path:\"service management\"", List.of(), changes, 10)).hits()).hasSize(1);
    assertThat(search(new Search("weekly path:firmware", List.of(), changes, 10)).hits()).isEmpty();
  }

  @Test
  void aDeletedClauseIsFoundOnAnEarlierDayOnly() {
    assertThat(on("quaint lantern", Shelf.JULY.minusDays(1))).extracting(Hit::address)
        .containsExactly("sec/section-h@base#H8.15");
    assertThat(on("quaint lantern", Shelf.JULY)).isEmpty();
    Hits latest = search(Search.latest("quaint lantern"));
    assertThat(latest.hits()).isEmpty();
    assertThat(latest.findings()).extracting(Finding::rule).containsExactly("elsewhere");
  }

  @Test
  void aReleaseHoldsWhatItBrought() {
    var search = new Search("the", List.of(), new Scope.Version(new Address.At.Release(new ReleaseNumber(40, 0))), 10);
    assertThat(search(search).hits()).extracting(Hit::version).containsOnly("v40.0");
    assertThat(search(search).hits().getFirst().inForceFrom()).contains(Shelf.JULY);
  }

  @Test
  void aDocumentKeepsToItself() {
    var search = new Search("report OR validated", List.of(new DocumentName("appendix", "AD")), new Scope.Latest(),
        10);
    assertThat(search(search).hits()).extracting(Hit::address).containsExactly("sec/appendix-ad@v50.0#3.8.2");
  }

  @Test
  void theTotalCountsMoreThanIsListed() {
    Hits hits = search(new Search("shall", List.of(), new Scope.Latest(), 1));
    assertThat(hits.hits()).hasSize(1);
    assertThat(hits.total().counted()).isEqualTo(2);
  }

  @Test
  void thePassageIsTheClausesOwnAndMarked() {
    Quote quote = search(Search.latest("reports published")).hits().getFirst().passages().getFirst();
    assertThat(quote.text()).isEqualTo("The DCC shall publish the report weekly, as SRV 7.7 and SR11.2 require.");
    assertThat(quote.marks()).extracting(mark -> quote.text().substring(mark.start(), mark.end()))
        .containsExactly("publish", "report");
    assertThat(quote.opens()).isTrue();
    assertThat(quote.closes()).isTrue();
  }

  @Test
  void aLongClauseIsQuotedAroundWhatWasAskedFor(@TempDir Path own) {
    folder = own;
    String filler = "Nothing of interest stands in these words at all. ".repeat(40);
    ClauseIndex.at(folder)
        .refresh(Stream.of(one(Shelf.clause("1", "", filler + "Here the needle is.\n" + filler))), "one");
    Quote quote = search(Search.latest("needle")).hits().getFirst().passages().getFirst();
    assertThat(quote.text()).contains("Here the needle is.").hasSizeBetween(20, 400);
    assertThat(quote.opens()).isFalse();
    assertThat(quote.closes()).isFalse();
  }

  @Test
  void anyWordWillDoWhereNoClauseHoldsAll() {
    Hits hits = search(Search.latest("the weekly validated"));
    assertThat(hits.hits()).hasSize(2);
    assertThat(hits.findings()).extracting(Finding::rule).contains("any-word");
  }

  @Test
  void noHeadingHoldsAThousandWords() {
    assertThat(search(Search.latest("path:\"" + "service ".repeat(1_000) + "\"")).hits()).isEmpty();
  }

  @Test
  void wordsThatStandOtherwiseAreToldAndDoNotAnswer() {
    for (String mistaken : List.of("\"report weekly publish\"", "report NEAR/0 weekly NEAR/0 publish",
        "term:\"report weekly publish\"")) {
      Hits hits = search(Search.latest(mistaken));
      assertThat(hits.hits()).as(mistaken).isEmpty();
      assertThat(hits.findings()).as(mistaken)
          .extracting(Finding::message)
          .contains("no clause holds it so, but 1 clause holds its words; search for report weekly publish");
    }
  }

  @Test
  void aMisspeltWordIsAnsweredWithASuggestion() {
    Hits hits = search(Search.latest("zzzz resposible suplier"));
    assertThat(hits.hits()).isEmpty();
    assertThat(hits.findings()).extracting(Finding::message).contains("did you mean zzzz responsible supplier?");
  }

  @Test
  void aLetterIsNoMisspeltWord(@TempDir Path own) {
    folder = own;
    ClauseIndex.at(folder).refresh(Stream.of(one(Shelf.clause("Z8.16", "", "The DCC says whether he may."))), "one");
    assertThat(search(Search.latest("hx 8.16")).findings()).isEmpty();
  }

  @Test
  void aMisspeltWordIsPutRightBeforeTheQuestionIsBent() {
    Hits hits = search(Search.latest("resposible suplier"));
    assertThat(hits.hits()).extracting(Hit::heading).first().isEqualTo("Responsible Supplier");
    assertThat(hits.findings()).extracting(Finding::rule).containsExactly("read-as");
  }

  @Test
  void aWordIsIndexedAsItStandsAlsoWhereItsStemIsOtherwise(@TempDir Path own) {
    folder = own;
    ClauseIndex.at(folder).refresh(Stream.of(one(Shelf.clause("1", "", "An anomaly is reported."))), "one");
    assertThat(addresses("anomal?")).hasSize(1);
    assertThat(search(Search.latest("anomoly")).findings()).extracting(Finding::message)
        .containsExactly("no clause holds anomoly; these hold anomaly");
  }

  @Test
  void irregularFormsAreFoundByTheirVerbs(@TempDir Path own) {
    folder = own;
    ClauseIndex.at(folder)
        .refresh(Stream.of(one(Shelf.clause("1", "", "Each Party shall pay."),
            Shelf.clause("2", "", "A sum that has not been paid is sent on."))), "one");
    assertThat(addresses("pay")).hasSize(2);
    assertThat(addresses("send")).hasSize(1);
  }

  @Test
  void aNameGivenInPassingIsADefinition(@TempDir Path own) {
    folder = own;
    ClauseIndex.at(folder)
        .refresh(Stream.of(one(Shelf.clause("1", "", "The Weekly Extract, the Weekly Extract."),
            Shelf.clause("2", "",
                "The DCC shall make a full extract of all that is held in each week (the Weekly Extract)."))),
            "one");
    assertThat(search(Search.latest("weekly extract")).hits()).extracting(Hit::number).containsExactly("2", "1");
  }

  @Test
  void anIndexThatIsNotThereCannotBeSearched() {
    var index = ClauseIndex.at(folder.resolve("none"));
    assertThatThrownBy(() -> index.search(Search.latest("report"))).isInstanceOf(Unusable.class);
  }

  private static DocumentHistory one(Clause... clauses) {
    return Shelf.document("sec/schedule-1", List.of(), List.of(), Shelf.Held.of("base", List.of(), clauses));
  }

  private Hits search(Search search) {
    return ClauseIndex.at(folder).search(search);
  }

  private List<String> addresses(String query) {
    return search(Search.latest(query)).hits().stream().map(Hit::address).toList();
  }

  private List<Hit> on(String query, LocalDate day) {
    return search(new Search(query, List.of(), new Scope.On(day), 10)).hits();
  }
}

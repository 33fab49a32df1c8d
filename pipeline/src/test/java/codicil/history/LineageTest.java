package codicil.history;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Numbering;
import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What becomes of clauses and words from text to text.
class LineageTest {
  private static final String HEADING = "H8\tSERVICE MANAGEMENT";
  private static final String GENERAL =
      "H8.1\tThe DCC shall provide the Services in keeping with Good Industry Practice.";
  private static final String RECORD =
      "H8.2\tThe DCC shall keep a record of the places at which the network is available.";
  private static final String ASK =
      "H8.3\tA Supplier may ask the DCC whether the network is available before 1 January 2021.";

  @Test
  void aClauseInsertedBeforeOthersRenumbersThemAndDoesNotChangeThem() {
    Lineage lineage = Draft.lineage(Look.STRICT, Draft.of(HEADING, GENERAL, RECORD),
        Draft.of(HEADING, GENERAL, "H8.2\tThe Panel may ask for a report on the Services at any time of the year.",
            RECORD.replace("H8.2", "H8.3")));

    assertThat(standing(lineage, "H8.3").events()).containsExactly(Event.RENUMBERED);
    assertThat(standing(lineage, "H8.3").changed()).isZero();
    assertThat(standing(lineage, "H8.3").born()).isEqualTo(new Standing.Birth(0, place(lineage, 0, "H8.2")));
    assertThat(standing(lineage, "H8.2").events()).containsExactly(Event.INSERTED);
    assertThat(standing(lineage, "H8.1").events()).isEmpty();
  }

  @Test
  void wordsTakenOutAreRememberedWhereTheyStood() {
    Lineage lineage = Draft.lineage(Look.STRICT, Draft.of(HEADING, ASK),
        Draft.of(HEADING, ASK.replace(" before 1 January 2021", "")),
        Draft.of(HEADING, ASK.replace(" before 1 January 2021", ""), GENERAL.replace("H8.1", "H8.4")));

    assertThat(standing(lineage, "H8.3").changed()).isEqualTo(1);
    assertThat(Stretch.of(lineage, state(lineage, "H8.3"))).containsExactly(
        new Stretch("H8.3\tA Supplier may ask the DCC whether the network is available", 0, false),
        new Stretch(" before 1 January 2021", 1, true), new Stretch(".", 0, false));
  }

  @Test
  void eachWordHasTheTextThatBroughtIt() {
    Lineage lineage = Draft.lineage(Look.STRICT, Draft.of(HEADING, RECORD),
        Draft.of(HEADING, RECORD.replace("a record", "an accurate record")),
        Draft.of(HEADING, RECORD.replace("a record", "an accurate record").replace("places", "premises")));

    assertThat(Stretch.of(lineage, state(lineage, "H8.2"))).extracting(Stretch::words, Stretch::origin)
        .contains(org.assertj.core.groups.Tuple.tuple("an accurate", 1),
            org.assertj.core.groups.Tuple.tuple("premises", 2));
    assertThat(standing(lineage, "H8.2").changed()).isEqualTo(2);
  }

  @Test
  void aClauseOfWhichNoWordIsLeftIsTheOneOfTheSameNumber() {
    Lineage lineage =
        Draft.lineage(Look.STRICT, Draft.of(HEADING, GENERAL, ASK), Draft.of(HEADING, GENERAL, "H8.3\tNot Used."));

    assertThat(standing(lineage, "H8.3").ancestry().main()).hasValue(place(lineage, 0, "H8.3"));
    assertThat(standing(lineage, "H8.3").events()).containsExactly(Event.REWORDED);
    assertThat(lineage.gone(1)).isEmpty();
  }

  @Test
  void aCellOfWhichNoWordIsLeftTellsItsOldWordsOnce() {
    Lineage lineage = Draft.lineage(Look.STRICT, dated("1 May 2021"), dated("28 August 2023"));

    ClauseChange change = ClauseChange.of(lineage, 1).getFirst();
    assertThat(change.wording().words(Wording.Kind.DELETED)).containsExactly("1 May 2021");
    assertThat(change.wording().words(Wording.Kind.INSERTED)).containsExactly("28 August 2023");
    assertThat(Telling.of(change.was(), change.now()))
        .containsExactly(new Telling(Telling.Kind.DATE, "1 May 2021", "28 August 2023"));
  }

  /// A clause with a table of which the last cell holds a date.
  private static Draft dated(String date) {
    List<Table.Row> rows = Stream.of(List.of("Version", "Used with", "End date"),
        List.of("Version 1.0 of the specification", "the first generation of devices", date),
        List.of("Version 2.0 of the specification", "the second generation of devices", "open"))
        .map(row -> new Table.Row(row.stream()
            .map(cell -> new Table.Cell(1, false, List.of(Paragraph.plain(cell)), ""))
            .toList(), false, ""))
        .toList();
    return Draft.read(new Passages("draft", List.of(new Story(Story.Kind.BODY, "", List.of(Paragraph.plain(HEADING),
        Paragraph.plain(GENERAL), new Table(rows, "")))), List.of()),
        new Numbering(List.of("H", "H8", "H8.16", "(a)")));
  }

  @Test
  void looksCanBeLookedThrough() {
    Draft before = Draft.of(HEADING, "H8.2\tthe \"Daily Extract\" - a file – is made by the dcc on each Working Day.");
    Draft after = Draft.of(HEADING, "H8.2\tThe “Daily Extract” – a file – is made by the DCC on each Working Day.");

    assertThat(standing(Draft.lineage(Look.STRICT, before, after), "H8.2").changed()).isEqualTo(1);
    assertThat(standing(Draft.lineage(Look.STRICT, before, after), "H8.2").events()).containsExactly(Event.COSMETIC);
    Lineage through = Draft.lineage(Look.THROUGH_COSMETIC, before, after);
    assertThat(standing(through, "H8.2").changed()).isZero();
    assertThat(Stretch.of(through, state(through, "H8.2"))).extracting(Stretch::origin).containsOnly(0);
  }

  @Test
  void blanksChangeNoWords() {
    Lineage lineage = Draft.lineage(Look.STRICT, Draft.of(HEADING, RECORD),
        Draft.of(HEADING, RECORD.replace("the places", "the  places") + " "));

    assertThat(standing(lineage, "H8.2").events()).isEmpty();
  }

  @Test
  void aNumberThatIsTypedFromNowOnChangesNoWords() {
    Numbering numbering = new Numbering(List.of("1", "1.1"));
    Paragraph heading = Paragraph.plain("1\tSCOPE");
    String words = " The guide is for those who make software and for those who use it.";
    Draft automatic = Draft.read(new Passages("", List.of(new Story(Story.Kind.BODY, "", List.of(heading, new Paragraph(
        "1.1", 0, "", words, List.of(), List.of(), "")))), List.of()), numbering);
    Draft typed = Draft.read(new Passages("", List.of(new Story(Story.Kind.BODY, "", List.of(heading, Paragraph.plain(
        "1.1\t" + words.strip())))), List.of()), numbering);

    assertThat(standing(Draft.lineage(Look.STRICT, automatic, typed), "1.1").events()).isEmpty();
    assertThat(standing(Draft.lineage(Look.STRICT, typed, automatic), "1.1").events()).isEmpty();
  }

  @Test
  void aClauseThatWentIsToldOnce() {
    Lineage lineage = Draft.lineage(Look.STRICT, Draft.of(HEADING, GENERAL, RECORD, ASK), Draft.of(HEADING, GENERAL,
        ASK), Draft.of(HEADING, GENERAL, ASK));

    assertThat(lineage.gone(1)).containsExactly(new Lineage.State(0, place(lineage, 0, "H8.2")));
    assertThat(lineage.gone(2)).isEmpty();
  }

  @Test
  void aClauseWhoseWordsWereDividedIsSplit() {
    String both = "H8.2\tThe DCC shall keep a record of the places at which the network is available. It shall publish "
        + "the record on its website before the end of each month of the year.";
    Lineage lineage = Draft.lineage(Look.STRICT, Draft.of(HEADING, both, ASK), Draft.of(HEADING, RECORD, ASK,
        "H8.4\tIt shall publish the record on its website before the end of each month of the year."));

    assertThat(standing(lineage, "H8.4").events()).contains(Event.SPLIT);
    assertThat(standing(lineage, "H8.4").ancestry().main()).hasValue(place(lineage, 0, "H8.2"));
    assertThat(standing(lineage, "H8.2").events()).containsExactly(Event.REWORDED);
    assertThat(Stretch.of(lineage, state(lineage, "H8.4"))).extracting(Stretch::origin).containsExactly(1, 0);
  }

  @Test
  void clausesWhoseWordsWentIntoOneAreMerged() {
    String more = "H8.4\tIt shall publish the record on its website before the end of each month of the year.";
    Lineage lineage = Draft.lineage(Look.STRICT, Draft.of(HEADING, RECORD, ASK, more), Draft.of(HEADING, RECORD
        + " It shall publish the record on its website before the end of each month of the year.", ASK));

    assertThat(standing(lineage, "H8.2").events()).contains(Event.MERGED, Event.REWORDED);
    assertThat(standing(lineage, "H8.2").ancestry().others()).containsExactly(place(lineage, 0, "H8.4"));
    assertThat(lineage.gone(1)).isEmpty();
  }

  @Test
  void aBlankThatPartsAWordIsNoMatterOfLooks() {
    Draft before = Draft.of(HEADING, "H8.2\tThe Panel shall find it in no time in each month.");
    Draft after = Draft.of(HEADING, "H8.2\tThe Panel shall find it in notime in each month.");

    assertThat(standing(Draft.lineage(Look.THROUGH_COSMETIC, before, after), "H8.2").events()).containsExactly(
        Event.REWORDED);
  }

  @Test
  void theWordingTellsOldAndNewWords() {
    Lineage lineage =
        Draft.lineage(Look.STRICT, Draft.of(HEADING, ASK), Draft.of(HEADING, ASK.replace("1 January 2021",
            "28 August 2023")));
    Wording wording = Wording.of(lineage, state(lineage, "H8.3"));

    assertThat(wording.words(Wording.Kind.DELETED)).containsExactly("1 January 2021");
    assertThat(wording.words(Wording.Kind.INSERTED)).containsExactly("28 August 2023");
    assertThat(wording.now()).isEqualTo(ASK.replace("1 January 2021", "28 August 2023"));
  }

  @Test
  void aReferenceThatWasNotBroughtAlongStrays() {
    String refers = "H8.9\tThe DCC shall publish the record that it keeps under H8.2 in every month of the year.";
    Lineage lineage = Draft.lineage(Look.STRICT, Draft.of(HEADING, GENERAL, RECORD, refers), Draft.of(HEADING, GENERAL,
        "H8.2\tThe Panel may ask for a report on the Services at any time.", RECORD.replace("H8.2", "H8.3"), refers));

    assertThat(Stray.of(lineage, 1)).containsExactly(
        new Stray(state(lineage, "H8.9"), "H8.2", Optional.of("H8.3")));
  }

  @Test
  void whatReadersLookForFirstIsTold() {
    assertThat(Telling.of("The DCC should pay £500 within five Working Days of 28 February 2022.",
        "The DCC shall pay £1,500 within ten Working Days of 28 August 2023.")).extracting(Telling::said)
        .containsExactly("28 February 2022 → 28 August 2023", "£500 → £1,500",
            "five Working Days → ten Working Days", "should → shall");
    assertThat(Telling.of("It applies before 1 January 2021.", "It applies and shall be published.")).extracting(
        Telling::said).containsExactly("1 January 2021 removed");
  }

  /// One text more leaves what was known of the others as it was.
  @Test
  void aLineageGrowsAtItsEndOnly() {
    List<Draft> drafts = List.of(Draft.of(HEADING, GENERAL, ASK), Draft.of(HEADING, GENERAL, RECORD, ASK), Draft.of(
        HEADING, RECORD.replace("places", "premises"), ASK.replace("may", "shall")));
    Lineage two = Draft.lineage(Look.STRICT, drafts.subList(0, 2));
    Lineage three = Draft.lineage(Look.STRICT, drafts);

    assertThat(three.generations().subList(0, 2)).isEqualTo(two.generations());
  }

  @Test
  void runsCoverEveryParagraph() {
    Lineage lineage = Draft.lineage(Look.STRICT, Draft.of(HEADING, GENERAL, ASK), Draft.of(HEADING, ASK, RECORD,
        GENERAL));
    for (int text = 0; text < 2; text++) {
      List<String> words = lineage.texts().get(text).paragraphs();
      List<Provenance> provenances = lineage.generations().get(text).paragraphs();
      assertThat(IntStream.range(0, words.size()).boxed()).allSatisfy(at -> {
        assertThat(provenances.get(at).runs().stream().mapToInt(run -> run.end() - run.start()).sum()).isEqualTo(
            words.get(at).length());
      });
    }
  }

  private static int place(Lineage lineage, int text, String clause) {
    return lineage.texts().get(text).find(clause).orElseThrow();
  }

  private static Lineage.State state(Lineage lineage, String clause) {
    int last = lineage.texts().size() - 1;
    return new Lineage.State(last, place(lineage, last, clause));
  }

  private static Standing standing(Lineage lineage, String clause) {
    return lineage.standing(state(lineage, clause));
  }
}

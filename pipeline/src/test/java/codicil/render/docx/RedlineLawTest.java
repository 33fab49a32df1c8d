package codicil.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.check.Proof;
import codicil.diff.JoinedTables;
import codicil.model.Bytes;
import codicil.model.Change;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.RowChange;
import codicil.model.Segment;
import codicil.model.Source;
import codicil.model.StoryChange;
import codicil.model.Unusable;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.read.docx.WordReader;
import codicil.word.WordPackage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Accept all = after, reject all = before: on small drafts that each show one event, and on seeded random edits.
class RedlineLawTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));

  private static Redlined redline(Source before, Source after) {
    return Redlining.redline(before, after, MARK);
  }

  private static List<Change> changes(Source before, Source after) {
    Redlined redlined = redline(before, after);
    assertThat(redlined.proved()).as("%s", redlined.findings()).isEqualTo(Redlined.Grade.FINE);
    return redlined.redline().body().changes();
  }

  private static String xml(Redlined redlined) {
    return WordPackage.open(new Source("redline", redlined.docx())).bytes("word/document.xml").orElseThrow().text();
  }

  @Test
  void aChangedWordIsOneInsertionAndOneDeletion() {
    Redlined redlined = redline(Drafts.of("The DCC shall produce an extract each day.", "End."),
        Drafts.of("The DCC shall produce an extract each week.", "End."));
    assertThat(xml(redlined)).contains("<w:t>week</w:t>")
        .contains("<w:delText>day</w:delText>")
        .containsOnlyOnce("<w:ins ")
        .containsOnlyOnce("<w:del ");
    assertThat(redlined.redline().body().changes().getFirst()).isInstanceOfSatisfying(Change.Edited.class,
        edited -> assertThat(edited.segments().stream().map(Segment::getClass).toList()).isEqualTo(
            List.of(Segment.Same.class, Segment.Insertion.class, Segment.Deletion.class, Segment.Same.class)));
  }

  @Test
  void aWholeParagraphThatWentElsewhereIsAMove() {
    String moved = "A Party shall give notice of any such event within ten days.";
    List<Change> changes = changes(
        Drafts.of(moved, "First clause of the section.", "Second clause of the section.", "Last."),
        Drafts.of("First clause of the section.", "Second clause of the section.", moved, "Last."));
    assertThat(changes).hasAtLeastOneElementOfType(Change.MovedFrom.class)
        .hasAtLeastOneElementOfType(Change.MovedTo.class)
        .doesNotHaveAnyElementsOfTypes(Change.Deleted.class);
  }

  @Test
  void whatWasEditedStaysWhereALighterNeighbourMoved() {
    String light = "Each Party keeps a record of it.";
    String heavy = "The Supplier shall pay the Charges within %s days after it has received the invoice for them.";
    String heavier =
        "Interest is due on any sum that is paid late, at the rate of %s percent a year, until it is paid.";
    List<Change> changes = changes(
        Drafts.of("One.", light, heavy.formatted("ten"), heavier.formatted("four"), "The end."),
        Drafts.of("One.", heavy.formatted("thirty"), heavier.formatted("five"), light, "The end."));
    assertThat(changes.stream().filter(Change.Edited.class::isInstance)).hasSize(2);
    assertThat(changes).hasAtLeastOneElementOfType(Change.MovedTo.class)
        .doesNotHaveAnyElementsOfTypes(Change.Deleted.class);
  }

  @Test
  void aParagraphThatWasEditedOnTheWayMovesAndShowsItsEdits() {
    String clause = "A Party shall give notice to each other Party of any such event within %s days.";
    String first = "The Panel shall meet once a month, and more often where three of its members or a Party ask it to.";
    String second = "The Panel shall publish the minutes of each of its meetings on the Website within a week of it.";
    Redlined redlined = redline(Drafts.of(clause.formatted("ten"), first, second, "Last."),
        Drafts.of(first, second, clause.formatted("five"), "Last."));
    assertThat(redlined.proved()).isEqualTo(Redlined.Grade.FINE);
    assertThat(xml(redlined).replaceAll(" w:(?:id|author|date)=\"[^\"]*\"", ""))
        .contains("</w:moveFrom><w:del><w:r><w:delText>ten</w:delText></w:r></w:del><w:moveFrom>")
        .contains("</w:moveTo><w:ins><w:r><w:t>five</w:t></w:r></w:ins><w:moveTo>");
  }

  @Test
  void aHeadingMovesWithItsClause() {
    String clause = "A Party shall give notice of any such event within ten days.";
    List<Change> changes = changes(
        Drafts.of("Notices", clause, "First clause of the section, which is long.",
            "Second clause of the section, which is longer.", "Last."),
        Drafts.of("First clause of the section, which is long.", "Second clause of the section, which is longer.",
            "Notices", clause, "Last."));
    assertThat(changes.stream().filter(Change.MovedTo.class::isInstance)).hasSize(2);
  }

  @Test
  void insertionsOnBothSidesOfAnEndThatStaysAreDatedApart() {
    String xml = xml(redline(Drafts.of("One clause of it", "and the next", "and the last", "End."),
        Drafts.of("One clause of it here", "now and the next", "and the last too", "End.")));
    assertThat(Pattern.compile("<w:ins [^>]*w:date=\"([^\"]*)\"").matcher(xml).results().map(it -> it.group(1)))
        .containsExactly("2022-07-18T00:02:00Z", "2022-07-18T00:00:00Z", "2022-07-18T00:00:00Z");
  }

  @Test
  void aClauseWrittenAfterThePatternOfAnotherDidNotMove() {
    String clause = "The Supplier shall pay the %s Charge to the DCC within ten days of each month that begins.";
    List<Change> changes = changes(
        Drafts.of(clause.formatted("Fixed"), "First clause of the section.", clause.formatted("Explicit"), "Last."),
        Drafts.of("First clause of the section.", clause.formatted("Explicit"), "Second.", clause.formatted("Elective"),
            "Last."));
    assertThat(changes).doesNotHaveAnyElementsOfTypes(Change.MovedFrom.class, Change.MovedTo.class);
  }

  private static final List<String> NOTICE = List.of("First clause of the section.", "Second clause of the section.",
      "A Party shall give notice of any such event within ten days.", "Third clause of the section.",
      "Fourth clause of the section.", "Fifth clause of the section.", "Sixth clause of the section.",
      "Seventh clause of the section.", "Eighth clause of the section.", "Ninth clause of the section.",
      "A Party shall give notice of any such event within ten days.", "Tenth clause of the section.", "Last.");

  private static Source reordered(int... places) {
    return Drafts.of(Arrays.stream(places).mapToObj(NOTICE::get).toArray(String[]::new));
  }

  private static long moves(Source before, Source after) {
    return changes(before, after).stream().filter(Change.MovedTo.class::isInstance).count();
  }

  @Test
  void aParagraphMovesToThePlaceThatIsClearlyNearest() {
    Source twice = reordered(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(moves(twice, reordered(2, 0, 1, 3, 4, 5, 6, 7, 8, 9, 11, 10, 12))).as("each to its own place")
        .isEqualTo(2);
    assertThat(moves(twice, reordered(2, 0, 1, 3, 4, 5, 6, 7, 8, 9, 11, 12))).as("its double was deleted").isEqualTo(1);
  }

  @Test
  void aParagraphWhoseDoubleIsAsNearDoesNotMove() {
    Source after = reordered(0, 1, 3, 4, 5, 2, 6, 7, 8, 9, 11, 12);
    assertThat(moves(reordered(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11, 12), after)).isZero();
  }

  @Test
  void paragraphsAtTheEndOfAStoryComeAndGo() {
    Source shorter = Drafts.of("Only clause.");
    Source longer = Drafts.of("Only clause.", "A second one follows.", "And a third.");
    assertThat(changes(shorter, longer)).hasAtLeastOneElementOfType(Change.Inserted.class);
    assertThat(changes(longer, shorter)).hasAtLeastOneElementOfType(Change.Deleted.class);
  }

  @Test
  void rowsComeGoAndChange() {
    List<Change> changes =
        changes(Drafts.of("|Term|Meaning|", "|Alpha|the first letter|", "|Beta|the second letter|", "End."),
            Drafts.of("|Term|Meaning|", "|Alpha|the very first letter|", "|Gamma|another one|", "|Delta|the fourth|",
                "End."));
    assertThat(changes.getFirst()).isInstanceOfSatisfying(Change.EditedTable.class,
        table -> assertThat(table.rows()).hasAtLeastOneElementOfType(RowChange.Kept.class)
            .hasAtLeastOneElementOfType(RowChange.Edited.class)
            .hasAtLeastOneElementOfType(RowChange.Inserted.class));
  }

  private static final List<String> ISSUES =
      List.of("|URI|Type|Action|", "|dct:type|Recommended property|Update the text|",
          "|dct:issued|Optional property|Move to another class|", "|dct:subject|Mandatory property|Remove it again|");

  /// The table of issues with one cell more in each row.
  private static Source withColumn(int at, String head, String cell) {
    List<String> rows = new ArrayList<>();
    for (String row : ISSUES) {
      List<String> cells = new ArrayList<>(List.of(row.substring(1).split("\\|")));
      cells.add(at, rows.isEmpty() ? head : cell);
      rows.add("|" + String.join("|", cells) + "|");
    }
    rows.add("End.");
    return Drafts.of(rows.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aColumnComesAndGoes(int at) {
    Source narrow = Drafts.of(ISSUES.get(0), ISSUES.get(1), ISSUES.get(2), ISSUES.get(3), "End.");
    Source wide = withColumn(at, "Release", "1.2");
    String came = xml(redline(narrow, wide));
    assertThat(came.split("<w:cellIns ", -1)).hasSize(5);
    assertThat(came).doesNotContain("w:delText");
    assertThat(changes(narrow, wide).getFirst()).isInstanceOf(Change.EditedTable.class);
    String went = xml(redline(wide, narrow));
    assertThat(went.split("<w:cellDel ", -1)).hasSize(5);
    assertThat(went.split("<w:delText", -1)).as("the words of one column").hasSize(5);
    assertThat(changes(wide, narrow).getFirst()).isInstanceOf(Change.EditedTable.class);
  }

  @Test
  void aSingleCellComesAndGoes() {
    Source whole = Drafts.of(ISSUES.get(0), ISSUES.get(1), ISSUES.get(2), ISSUES.get(3), "End.");
    Source lacking = Drafts.of(ISSUES.get(0), "|dct:type|Update the text|", ISSUES.get(2), ISSUES.get(3), "End.");
    String went = xml(redline(whole, lacking));
    assertThat(went).containsOnlyOnce("<w:cellDel ").containsOnlyOnce("<w:delText").doesNotContain("<w:ins ");
    String came = xml(redline(lacking, whole));
    assertThat(came).containsOnlyOnce("<w:cellIns ").doesNotContain("<w:delText");
  }

  @Test
  void rowsOfTablesThatHaveLittleInCommonAreNotCutIntoColumns() {
    Source other = Drafts.of("|Alpha|one|", "|Beta|two|", "|dct:subject|three|", "End.");
    assertThat(xml(redline(other, withColumn(0, "Release", "1.2")))).doesNotContain("w:cellIns", "w:cellDel");
  }

  @Test
  void tablesMergedIntoOneAreToldRowByRowAndSplitAgain() {
    Source apart = Drafts.of("|Alpha one|first|", "|Beta two|second|", "Between.", "|Gamma three|third|",
        "|Delta four|fourth|", "End.");
    Source merged = Drafts.of("|Alpha one|first|", "|Beta two|changed|", "|Gamma three|third|", "|Delta four|fourth|",
        "End.");
    List<Change> there = changes(apart, merged);
    assertThat(there.get(1)).isInstanceOf(Change.Deleted.class);
    assertThat(there).doesNotHaveAnyElementsOfTypes(Change.Inserted.class);
    assertThat(changes(merged, apart)).hasAtLeastOneElementOfType(Change.Inserted.class)
        .doesNotHaveAnyElementsOfTypes(Change.Deleted.class);
  }

  @Test
  void whatRepeatsPairsBesideWhatItBelongsTo() {
    List<Change> changes = changes(
        Drafts.of("3.8 Describe the controls that protect systems.", "Answer:", "3.9 Describe the life-cycle of keys.",
            "Answer:", "End."),
        Drafts.of("3.8 Describe how long archives are kept.", "Answer:",
            "3.9 Describe the controls that protect systems.",
            "Answer:", "3.10 Describe the life-cycle of keys.", "Answer:", "End."));
    assertThat(changes.stream().filter(Change.Inserted.class::isInstance)).hasSize(2);
    assertThat(changes).doesNotHaveAnyElementsOfTypes(Change.Deleted.class);
  }

  @Test
  void aDocumentAgainstItselfKeepsItsBytes() {
    Source draft = Drafts.of("One.", "|a|b|", "Two.");
    Redlined redlined = redline(draft, draft);
    assertThat(redlined.docx()).isEqualTo(draft.bytes());
    assertThat(redlined.redline().unchanged()).isTrue();
  }

  @Test
  void aRedlineReadAsAnInputIsReadAsAccepted() {
    Source before = Drafts.of("One clause here.", "Two.");
    Source after = Drafts.of("One new clause here.", "Two.");
    Source redlined = new Source("redline", redline(before, after).docx());
    assertThat(WordReader.read(redlined).body()).isEqualTo(WordReader.read(after).body());
    assertThat(redline(redlined, after).redline().unchanged()).isTrue();
  }

  @Test
  void theProofFailsForAnotherDocument() {
    Passages before = WordReader.read(Drafts.of("One clause.", "End."));
    Passages after = WordReader.read(Drafts.of("Two clauses.", "End."));
    Bytes other = redline(Drafts.of("One clause.", "End."), Drafts.of("Three clauses.", "End.")).docx();
    Proof proof = Proof.of(before, after, other);
    assertThat(proof.reject()).isTrue();
    assertThat(proof.accept()).isFalse();
    assertThat(proof.findings()).hasSize(1);
  }

  @Test
  void whatIsNoPackageIsRefusedByName() {
    Source broken = new Source("broken.docx", Bytes.of("PK but nothing more"));
    assertThatThrownBy(() -> redline(broken, broken)).isInstanceOf(Unusable.class).hasMessageContaining("ZIP");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
  void randomEditsAreProvedAndAnswerEachOther(long seed) {
    Random random = new Random(seed);
    List<String> before = clauses(random, 12);
    List<String> after = edited(before, random);
    Source old = Drafts.of(before.toArray(String[]::new));
    Source now = Drafts.of(after.toArray(String[]::new));
    Redlined there = redline(old, now);
    Redlined back = redline(now, old);
    assertThat(there.proved()).as("%s", there.findings()).isEqualTo(Redlined.Grade.FINE);
    assertThat(back.proved()).as("%s", back.findings()).isEqualTo(Redlined.Grade.FINE);
    assertThat(redline(old, now).docx()).isEqualTo(there.docx());
    for (StoryChange story : there.redline().stories()) {
      assertThat(JoinedTables.of(Redline.accept(story.changes()))).isEqualTo(WordReader.read(now).body());
      assertThat(JoinedTables.of(Redline.reject(story.changes()))).isEqualTo(WordReader.read(old).body());
    }
  }

  private static final List<String> WORDS = List.of("the", "Party", "shall", "may", "notice", "within", "ten", "days",
      "each", "User", "DCC", "of", "and", "Service", "Request", "8.16", "Charges", "under", "this", "Code");

  private static List<String> clauses(Random random, int count) {
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      clauses.add(clause(random, random.nextInt(5) == 0 ? "|" : ""));
    }
    clauses.add("The end of it all.");
    return clauses;
  }

  private static String clause(Random random, String bar) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 4 + random.nextInt(10); i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return bar.isEmpty() ? String.join(" ", words) : "|" + words.getFirst() + "|" + String.join(" ", words) + "|";
  }

  private static void split(List<String> clauses, int at) {
    int cut = clauses.get(at).indexOf(' ', clauses.get(at).length() / 2);
    if (cut > 0 && !clauses.get(at).startsWith("|")) {
      String clause = clauses.set(at, clauses.get(at).substring(0, cut));
      clauses.add(at + 1, clause.substring(cut + 1));
    }
  }

  private static void merge(List<String> clauses, int at) {
    if (at + 1 < clauses.size() && !clauses.get(at).startsWith("|") && !clauses.get(at + 1).startsWith("|")) {
      clauses.set(at, clauses.get(at) + " " + clauses.remove(at + 1));
    }
  }

  private static List<String> edited(List<String> before, Random random) {
    List<String> after = new ArrayList<>(before);
    for (int i = 0; i < 6; i++) {
      int at = random.nextInt(after.size());
      switch (random.nextInt(7)) {
        case 5 -> split(after, at);
        case 6 -> merge(after, at);
        case 0 -> after.add(at, clause(random, ""));
        case 1 -> after.add(clause(random, ""));
        case 2 -> after.remove(at);
        case 3 -> after.add(random.nextInt(after.size()), after.remove(at));
        default -> after.set(at, after.get(at).replaceFirst(" \\w+", " changed"));
      }
      if (after.isEmpty() || after.getLast().startsWith("|")) {
        after.add("Another end.");
      }
    }
    return after;
  }
}

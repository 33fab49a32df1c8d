package codicil.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Change;
import codicil.model.Source;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.word.WordPackage;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A paragraph that was split or merged keeps its words: only the ends of paragraphs are marked.
class SplitParagraphsTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));
  private static final String CHARGE = "The Supplier shall pay the Charges within ten days.";
  private static final String INTEREST = "Interest is due on any sum that is paid late.";
  private static final String SET_OFF = "No sum may be set off against another.";

  /// A paragraph with an indent of its own: its properties must survive accepting and rejecting.
  private static String indented(int indent, String... inline) {
    return "<w:p><w:pPr><w:ind w:left=\"" + indent + "\"/></w:pPr>" + String.join("", inline) + "</w:p>";
  }

  private static String words(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static Source document(String... paragraphs) {
    return RawWord.of(RawWord.paragraph("First.") + String.join("", paragraphs) + RawWord.paragraph("The end."));
  }

  /// A redline that was proved, looks included: nothing at all looks different.
  private static Redlined proved(Source before, Source after) {
    Redlined redlined = Redlining.redline(before, after, MARK);
    assertThat(redlined.proved()).as("%s", redlined.findings()).isEqualTo(Redlined.Grade.FINE);
    assertThat(redlined.findings()).isEmpty();
    return redlined;
  }

  private static String xml(Redlined redlined) {
    return WordPackage.open(new Source("redline", redlined.docx())).bytes("word/document.xml").orElseThrow().text();
  }

  private static int marks(String xml, String name) {
    return xml.split("<w:" + name + " ", -1).length - 1;
  }

  private static List<Class<?>> kinds(Redlined redlined) {
    return redlined.redline()
        .body()
        .changes()
        .stream()
        .<Class<?>>map(Object::getClass)
        .filter(kind -> kind != Change.Kept.class)
        .toList();
  }

  @Test
  void onlyTheEndOfAParagraphIsMarked() {
    Source one = document(indented(100, words(CHARGE + " " + INTEREST)));
    Source two = document(indented(200, words(CHARGE)), indented(300, words(INTEREST)));
    Redlined split = proved(one, two);
    assertThat(kinds(split)).containsExactly(Change.Split.class);
    assertThat(xml(split)).contains("<w:delText xml:space=\"preserve\"> </w:delText>");
    assertThat(marks(xml(split), "ins")).isEqualTo(1);
    assertThat(marks(xml(split), "del")).isEqualTo(1);
    Redlined merged = proved(two, one);
    assertThat(kinds(merged)).containsExactly(Change.Merged.class);
    assertThat(marks(xml(merged), "ins")).isEqualTo(1);
    assertThat(marks(xml(merged), "del")).isEqualTo(1);
    assertThat(split.tally()).satisfies(tally -> {
      assertThat(tally.split()).isEqualTo(1);
      assertThat(tally.insertedWords() + tally.deletedWords()).isZero();
    });
  }

  @Test
  void aBlankParagraphBetweenTwoPartsBelongsToThem() {
    Source one = document(indented(100, words(CHARGE + " " + INTEREST + " " + SET_OFF)));
    Source many = document(indented(100, words(CHARGE)), indented(0), indented(100, words(INTEREST)),
        indented(100, words(SET_OFF)));
    assertThat(kinds(proved(one, many))).containsExactly(Change.Split.class);
    assertThat(kinds(proved(many, one))).containsExactly(Change.Merged.class);
  }

  @Test
  void partsStandBetweenEqualBlankParagraphs() {
    Source one = document(indented(100, words(CHARGE + " " + INTEREST)), indented(0), indented(100, words(SET_OFF)));
    Source two = document(indented(100, words(CHARGE)), indented(0), indented(100, words(INTEREST)), indented(0),
        indented(100, words(SET_OFF)));
    assertThat(kinds(proved(one, two))).containsExactly(Change.Split.class);
    assertThat(kinds(proved(two, one))).containsExactly(Change.Merged.class);
  }

  @Test
  void partsMayBeEdited() {
    Source one = document(indented(100, words(CHARGE + " " + INTEREST)));
    Source two = document(indented(100, words(CHARGE.replace("ten", "thirty"))),
        indented(100, words(INTEREST.replace("any sum", "every sum"))));
    Redlined split = proved(one, two);
    assertThat(kinds(split)).containsExactly(Change.Split.class);
    assertThat(split.tally().insertedWords()).isEqualTo(2);
    assertThat(split.tally().deletedWords()).isEqualTo(2);
    assertThat(kinds(proved(two, one))).containsExactly(Change.Merged.class);
  }

  @Test
  void aNeighbourWithOtherWordsIsNoPart() {
    Source one = document(indented(100, words(CHARGE + " " + INTEREST)));
    Source other = document(indented(100, words(CHARGE)), indented(100, words(SET_OFF)));
    assertThat(kinds(proved(one, other))).containsExactly(Change.Edited.class, Change.Inserted.class);
    assertThat(kinds(proved(other, one))).containsExactly(Change.Edited.class, Change.Deleted.class);
  }

  @Test
  void aLinkAndABookmarkStayWhereTheyWere() {
    String link = "<w:hyperlink w:anchor=\"late\">" + words(" See below.") + words(" " + INTEREST) + "</w:hyperlink>";
    String mark = "<w:bookmarkStart w:id=\"1\" w:name=\"late\"/><w:bookmarkEnd w:id=\"1\"/>";
    Source one = document(indented(100, words(CHARGE), link, mark));
    Source two = document(indented(100, words(CHARGE), link.replace(words(" " + INTEREST), "")),
        indented(100, link.replace(words(" See below."), "").replace(" " + INTEREST, INTEREST), mark));
    Redlined split = proved(one, two);
    assertThat(kinds(split)).containsExactly(Change.Split.class);
    String xml = xml(split);
    assertThat(xml.indexOf("w:name=\"late\"")).as("the bookmark of the second part")
        .isGreaterThan(xml.lastIndexOf("<w:hyperlink"));
    assertThat(kinds(proved(two, one))).containsExactly(Change.Merged.class);
  }

  @Test
  void theLastParagraphOfAStoryIsSplitAndMerged() {
    Source one = RawWord.of(indented(100, words(CHARGE + " " + INTEREST)));
    Source two = RawWord.of(indented(200, words(CHARGE)) + indented(300, words(INTEREST)));
    Source more =
        RawWord.of(indented(200, words(CHARGE)) + indented(300, words(INTEREST)) + indented(400, words(SET_OFF)));
    Stream.of(List.of(one, two), List.of(one, more)).forEach(pair -> {
      assertThat(kinds(proved(pair.getFirst(), pair.getLast()))).contains(Change.Split.class);
      assertThat(kinds(proved(pair.getLast(), pair.getFirst()))).contains(Change.Merged.class);
    });
  }

  @Test
  void aCellIsSplitToo() {
    String start = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"100\"/></w:tblGrid><w:tr><w:tc>";
    String end = "</w:tc></w:tr></w:tbl>";
    Source one = document(start + indented(100, words(CHARGE + " " + INTEREST)) + end);
    Source two = document(start + indented(200, words(CHARGE)) + indented(300, words(INTEREST)) + end);
    assertThat(marks(xml(proved(one, two)), "ins")).isEqualTo(1);
    assertThat(marks(xml(proved(two, one)), "del")).isEqualTo(1);
  }
}

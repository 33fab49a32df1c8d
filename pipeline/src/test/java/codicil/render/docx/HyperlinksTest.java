package codicil.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Change;
import codicil.model.Segment;
import codicil.model.Source;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.word.WordPackage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Words stay where only the link around them changed.
class HyperlinksTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));
  private static final String PANEL = "<w:bookmarkStart w:id=\"1\" w:name=\"Panel\"/><w:bookmarkEnd w:id=\"1\"/>";

  private static Source document(String... inline) {
    return RawWord.of("<w:p>" + PANEL + String.join("", inline) + "</w:p>" + RawWord.paragraph("The end."));
  }

  private static String run(String part) {
    return "<w:r>" + part + "</w:r>";
  }

  private static String words(String words) {
    return run("<w:t xml:space=\"preserve\">" + words + "</w:t>");
  }

  private static String edge(String type) {
    return run("<w:fldChar w:fldCharType=\"" + type + "\"/>");
  }

  private static String field(String instruction, String... result) {
    return edge("begin") + run("<w:instrText>" + instruction + "</w:instrText>") + edge("separate")
        + String.join("", result) + edge("end");
  }

  private static String link(String anchor, String... inline) {
    return "<w:hyperlink w:anchor=\"" + anchor + "\">" + String.join("", inline) + "</w:hyperlink>";
  }

  /// The document of a redline that was proved, links included: nothing at all looks different.
  private static String xml(Source before, Source after) {
    Redlined redlined = Redlining.redline(before, after, MARK);
    assertThat(redlined.proved()).as("%s", redlined.findings()).isEqualTo(Redlined.Grade.FINE);
    assertThat(redlined.findings()).isEmpty();
    return WordPackage.open(new Source("redline", redlined.docx())).bytes("word/document.xml").orElseThrow().text();
  }

  @Test
  void aFieldAndAnElementThatLeadToOnePlaceAreTheSame() {
    Source field = document(words("See "), field(" HYPERLINK  \\l \"Panel\" \\o \"tip\"", words("the Panel")));
    Source simple = document(words("See "),
        "<w:fldSimple w:instr=\"HYPERLINK \\l &quot;Panel&quot;\">" + words("the Panel") + "</w:fldSimple>");
    Source element = document(words("See "), link("Panel", words("the Panel")));
    assertThat(Redlining.redline(field, element, MARK).docx()).isEqualTo(element.bytes());
    assertThat(Redlining.redline(element, simple, MARK).docx()).isEqualTo(simple.bytes());
  }

  @Test
  void aLinkThatComesIsAFieldWithInsertedEdgesAroundWordsThatStay() {
    String xml = xml(document(words("See the Panel.")),
        document(words("See "), link("Panel", words("the Panel")), words(".")));
    assertThat(xml).contains(">the Panel</w:t>")
        .contains("<w:instrText xml:space=\"preserve\"> HYPERLINK \\l \"Panel\" </w:instrText>")
        .doesNotContain("w:delText", "w:hyperlink");
    assertThat(xml.split("<w:ins ", -1)).as("two edges").hasSize(3);
  }

  @Test
  void aLinkThatGoesIsAFieldWithDeletedEdges() {
    String xml = xml(document(words("See "), field("HYPERLINK \"https://a.example\"", words("the Panel")), words(".")),
        document(words("See the Panel.")));
    assertThat(xml)
        .contains("<w:delInstrText xml:space=\"preserve\"> HYPERLINK \"https://a.example\" </w:delInstrText>")
        .doesNotContain("w:delText", "<w:ins ");
  }

  @Test
  void wordsChangeInsideALinkThatLeadsElsewhere() {
    Source before = document(words("See "), field("HYPERLINK \"https://a.example/x\"", words("the old Panel here")));
    Source after = document(words("See "), link("Panel", words("the new Panel here")));
    String xml = xml(before, after);
    assertThat(xml).contains("<w:delText>old</w:delText>").contains("<w:t>new</w:t>");
    Change.Edited edited = (Change.Edited) Redlining.redline(before, after, MARK).redline().body().changes().getFirst();
    assertThat(edited.segments()).filteredOn(Segment.Same.class::isInstance)
        .extracting(segment -> ((Segment.Same) segment).reformatted())
        .containsExactly(false, true, true);
  }

  @Test
  void wordsChangeInsideALinkWrittenAsAField() {
    String xml = xml(document(words("See "), link("Panel", words("the old Panel"))),
        document(words("See "), field("HYPERLINK \\l Panel", words("the new "), words("Panel"))));
    assertThat(xml).contains("<w:hyperlink w:anchor=\"Panel\">").doesNotContain("HYPERLINK");
  }

  @Test
  void aFieldInsideALinkStaysWhole() {
    String page = field("PAGEREF Panel \\h", words("7"));
    String xml = xml(document(field("HYPERLINK \\l \"Panel\"", words("1.\tPanel "), page)),
        document(words("1.\tThe Panel "), field("PAGEREF Panel \\h", words("12"))));
    assertThat(xml).doesNotContain("w:delText").contains("<w:t xml:space=\"preserve\">The </w:t>");
  }

  @Test
  void nothingIsALinkThatLeadsNowhereOrHasNoWords() {
    Source before =
        document(words("See "), field("HYPERLINK", words("a field")), field("HYPERLINK \"https://b.example\""));
    assertThat(xml(before, document(words("See a field")))).contains("HYPERLINK</w:delInstrText>");
  }
}

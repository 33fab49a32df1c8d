package codicil.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Change;
import codicil.model.Finding;
import codicil.model.Source;
import codicil.model.Story;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.word.WordPackage;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What stands beside the text: text boxes, comments, definitions.
class StoriesBesideTextTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));

  private static Redlined redline(Source before, Source after) {
    Redlined redlined = Redlining.redline(before, after, MARK);
    assertThat(redlined.proved()).as("%s", redlined.findings()).isEqualTo(Redlined.Grade.FINE);
    return redlined;
  }

  private static String part(Redlined redlined, String name) {
    return WordPackage.open(new Source("redline", redlined.docx())).bytes(name).map(Bytes::text).orElse("");
  }

  /// A paragraph with a text box as Word writes it: once as a drawing, once for older readers.
  private static Source box(String words) {
    String content = "<w:txbxContent>" + RawWord.paragraph(words) + "</w:txbxContent>";
    return RawWord.of("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + content
        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + content
        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + RawWord.paragraph("The end."));
  }

  @Test
  void aTextBoxIsComparedWordByWordInBothItsCopies() {
    Redlined redlined = redline(box("Issued in May by the Panel"), box("Issued in June by the Panel"));
    assertThat(redlined.redline().body().unchanged()).isTrue();
    assertThat(redlined.redline().stories()).anySatisfy(story -> {
      assertThat(story.kind()).isEqualTo(Story.Kind.TEXT_BOX);
      assertThat(story.unchanged()).isFalse();
    });
    String xml = part(redlined, "word/document.xml");
    assertThat(xml.split("<w:delText>May</w:delText>", -1)).as("in the drawing and in its twin").hasSize(3);
    assertThat(xml.split("<w:ins w:id=\"1001\"", -1)).as("every mark has an id of its own").hasSize(2);
  }

  @Test
  void aCommentGoesWithTheTextThatItIsOn() {
    String commented = "<w:p><w:commentRangeStart w:id=\"3\"/><w:r><w:t>A clause that goes away.</w:t></w:r>"
        + "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r></w:p>";
    String comment = "<w:comment w:id=\"3\" w:author=\"A\">" + RawWord.paragraph("Why was this here?") + "</w:comment>";
    Source before = RawWord.of(RawWord.paragraph("First.") + commented + RawWord.paragraph("The end."),
        Map.of("comments", comment));
    Source after = RawWord.of(RawWord.paragraph("First.") + RawWord.paragraph("The end."));
    Redlined redlined = redline(before, after);
    assertThat(part(redlined, "word/comments.xml")).contains("Why was this here?");
    assertThat(part(redlined, "word/document.xml")).containsOnlyOnce("<w:commentReference");
  }

  @Test
  void aStyleThatLooksDifferentIsAFinding() {
    String style =
        "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"Clause\"/><w:rPr>%s</w:rPr></w:style>";
    Source before = RawWord.of(RawWord.paragraph("The end."), Map.of("styles", style.formatted("<w:b/>")));
    Source after = RawWord.of(RawWord.paragraph("The end."), Map.of("styles", style.formatted("<w:i/>"), "settings",
        "<w:evenAndOddHeaders/>"));
    assertThat(redline(before, after).findings()).extracting(Finding::rule)
        .containsExactly("styles-changed", "even-and-odd-headers-changed");
    assertThat(redline(before, before).findings()).isEmpty();
  }

  private static Source footed(String settings, String evenFooter) {
    String section = "<w:sectPr><w:footerReference w:type=\"even\" r:id=\"footer\"/></w:sectPr>";
    return RawWord.of(RawWord.paragraph("The end.") + section,
        Map.of("settings", settings, "footer", RawWord.paragraph(evenFooter)));
  }

  @Test
  void footersOfEvenPagesThatAreGivenUpKeepTheirWordsAsDeleted() {
    Source after = footed("<w:zoom w:percent=\"90\"/><w:compat/>", "What was never shown");
    Redlined redlined = redline(footed("<w:evenAndOddHeaders/>", "Left page"), after);
    assertThat(redlined.redline().stories()).filteredOn(story -> story.kind() == Story.Kind.FOOTER)
        .singleElement()
        .satisfies(story -> assertThat(story.changes()).hasOnlyElementsOfType(Change.Deleted.class));
    assertThat(part(redlined, "word/footer-before.xml")).contains("<w:delText xml:space=\"preserve\">Left page<");
    assertThat(part(redlined, "word/settings.xml")).as("in the order of the schema")
        .contains("<w:zoom w:percent=\"90\"/><w:evenAndOddHeaders/><w:compat/>");
    assertThat(part(redlined, "word/document.xml")).as("what was never shown stays so")
        .containsOnlyOnce("w:type=\"even\"")
        .doesNotContain("r:id=\"footer\"");
  }

  @Test
  void footersOfEvenPagesWithoutWordsLeaveTheSwitchAsItIs() {
    Redlined redlined = redline(footed("<w:evenAndOddHeaders/>", ""), footed("<w:compat/>", "Never shown"));
    assertThat(part(redlined, "word/settings.xml")).doesNotContain("evenAndOddHeaders");
  }
}

package codicil.render.docx;

import static codicil.render.docx.RawWord.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Finding;
import codicil.model.Source;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.word.WordPackage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Notes, headers of several sections, and what else a document keeps in parts of its own.
class NotesAndHeadersTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));
  private static final String END = paragraph("The end.");

  private static Redlined redline(Source before, Source after) {
    Redlined redlined = Redlining.redline(before, after, MARK);
    assertThat(redlined.proved()).as("%s", redlined.findings()).isEqualTo(Redlined.Grade.FINE);
    return redlined;
  }

  private static String part(Redlined redlined, String name) {
    return WordPackage.open(new Source("redline", redlined.docx())).bytes(name).orElseThrow().text();
  }

  private static List<String> parts(Redlined redlined) {
    return List.copyOf(WordPackage.open(new Source("redline", redlined.docx())).parts());
  }

  private static List<StoryChange> stories(Redlined redlined, Story.Kind kind) {
    return redlined.redline().stories().stream().filter(story -> story.kind() == kind).toList();
  }

  private static Source noted(String kind, String... notes) {
    StringBuilder body = new StringBuilder();
    StringBuilder all = new StringBuilder("<w:" + kind + " w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/>"
        + "</w:r></w:p></w:" + kind + ">");
    for (int i = 0; i < notes.length; i++) {
      int id = i + 1;
      body.append("<w:p><w:r><w:t>A clause about ")
          .append(notes[i].split(" ", 2)[0])
          .append("</w:t></w:r><w:r><w:")
          .append(kind)
          .append("Reference w:id=\"")
          .append(id)
          .append("\"/></w:r></w:p>");
      all.append("<w:" + kind + " w:id=\"" + id + "\">" + paragraph(notes[i]) + "</w:" + kind + ">");
    }
    return RawWord.of(body + END, Map.of(kind + "s", all.toString()));
  }

  @Test
  void endnotesChangeComeAndGo() {
    Source before = noted("endnote", "Charges are set out below.", "Licences are granted by the Authority.");
    Source after = noted("endnote", "Charges are listed below.", "Modems are bought.",
        "Licences are granted by the Authority.");
    Redlined there = redline(before, after);
    assertThat(part(there, "word/endnotes.xml")).contains("<w:delText>set out</w:delText>")
        .containsOnlyOnce("Licences");
    assertThat(stories(there, Story.Kind.ENDNOTE)).extracting(StoryChange::side)
        .containsExactly(StoryChange.Side.BOTH, StoryChange.Side.AFTER, StoryChange.Side.BOTH);
    assertThat(part(redline(after, before), "word/endnotes.xml")).contains("Modems are bought.");
  }

  @Test
  void aFootnoteMadeAnEndnoteGoesAndComes() {
    Redlined there = redline(noted("footnote", "Charges are set out below."),
        noted("endnote", "Charges are set out below."));
    assertThat(part(there, "word/footnotes.xml")).contains("Charges are set out below.</w:delText>");
  }

  private static String section(String references, String type) {
    return "<w:sectPr>" + references + "<w:type w:val=\"" + type + "\"/></w:sectPr>";
  }

  private static String reference(String id) {
    return "<w:headerReference w:type=\"default\" r:id=\"" + id + "\"/>";
  }

  private static String closing(String words, String section) {
    return "<w:p><w:pPr>" + section + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  @Test
  void aSectionThatInheritsItsHeaderIsRedlinedOnce() {
    String body = closing("First section.", section(reference("header1"), "nextPage"))
        + closing("Second section.", section("", "nextPage")) + END + section("", "nextPage");
    Redlined redlined = redline(RawWord.of(body, Map.of("header1", paragraph("Version 4.0"))),
        RawWord.of(body, Map.of("header1", paragraph("Version 5.0"))));
    assertThat(stories(redlined, Story.Kind.HEADER)).hasSize(3);
    assertThat(parts(redlined)).filteredOn(name -> name.contains("header")).containsExactly("word/header1.xml");
    assertThat(part(redlined, "word/header1.xml")).containsOnlyOnce("<w:delText");
  }

  @Test
  void aSectionWithAHeaderOfItsOwnThatComesLeavesTheOthersTheirs() {
    String first = closing("First section of the code.", section(reference("header1"), "nextPage"));
    String last = closing("Second section of the code.", section("", "nextPage")) + END + section("", "nextPage");
    String middle = closing("A schedule that was put between.", section(reference("header2"), "nextPage"));
    Source before = RawWord.of(first + last, Map.of("header1", paragraph("The Code")));
    Source after =
        RawWord.of(first + middle + last.replaceFirst("<w:sectPr>", "<w:sectPr>" + reference("header1")),
            Map.of("header1", paragraph("The Code"), "header2", paragraph("Schedule")));
    redline(before, after);
    redline(after, before);
  }

  @Test
  void aSharedHeaderIsPartedWithItsTextBox() {
    String box = "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph("Draft in May")
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    String body = closing("First section.", section(reference("header1"), "nextPage")) + END
        + section(reference("header%s"), "nextPage");
    Source before = RawWord.of(body.formatted("2"), Map.of("header1", paragraph("Part One") + box, "header2",
        paragraph("Part Two") + box));
    Source after = RawWord.of(body.formatted("1"), Map.of("header1",
        paragraph("Part Three") + box.replace("May", "June")));
    Redlined there = redline(before, after);
    assertThat(parts(there)).filteredOn(name -> name.matches("word/header[^/]*xml")).hasSize(2);
    redline(after, before);
  }

  @Test
  void aHeaderIsLostWhereNoSectionIsWrittenDown() {
    Source before = RawWord.of(paragraph("First.") + END + section(reference("header1"), "nextPage"),
        Map.of("header1", paragraph("The Code")));
    Source after = RawWord.of(paragraph("First.") + END);
    assertThat(part(redline(before, after), "word/document.xml")).containsOnlyOnce("<w:headerReference")
        .containsOnlyOnce("<w:sectPrChange");
    redline(after, before);
  }

  @Test
  void aBookmarkInARowThatComesStaysWithIt() {
    String row = "<w:tr><w:tc><w:p>%s<w:r><w:t>%s</w:t></w:r></w:p></w:tc></w:tr>";
    String mark = "<w:bookmarkStart w:id=\"1\" w:name=\"fee\"/><w:bookmarkEnd w:id=\"1\"/>";
    String refers = "<w:p><w:fldSimple w:instr=\"REF fee \\h\"><w:r><w:t>Fee</w:t></w:r></w:fldSimple></w:p>";
    String one = row.formatted("", "Charge");
    Source before = RawWord.of("<w:tbl><w:tblPr/><w:tblGrid/>" + one + "</w:tbl>" + END);
    Source after = RawWord.of("<w:tbl><w:tblPr/><w:tblGrid/>" + one + row.formatted(mark, "Fee") + "</w:tbl>" + refers
        + END);
    assertThat(part(redline(before, after), "word/document.xml")).containsOnlyOnce("w:name=\"fee\"");
    assertThat(part(redline(after, before), "word/document.xml")).as("the deleted reference still leads there")
        .containsOnlyOnce("w:name=\"fee\"");
  }

  @Test
  void textThatWordWouldImportIsSaidToBeUnread() {
    Source document = RawWord.with(RawWord.of(paragraph("First.") + "<w:altChunk r:id=\"chunk.html\"/>" + END),
        "chunk.html", "aFChunk", "<p>More</p>");
    assertThat(redline(document, RawWord.of(paragraph("First.") + END)).findings()).extracting(Finding::rule)
        .contains("imported-text-unread");
  }
}

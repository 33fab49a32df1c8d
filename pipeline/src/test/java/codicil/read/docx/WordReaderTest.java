package codicil.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Source;
import codicil.model.Span;
import codicil.word.Zip;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  private static final String W = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
  private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @Test
  void aParagraphThatHoldsASectionBreakOnlyIsNotCounted() {
    assertThat(numbers(item("", "First"), item("<w:sectPr/>", ""), item("", "Second")))
        .containsExactly("1.", "", "2.");
  }

  @Test
  void aParagraphThatWasDeletedIsNotCounted() {
    assertThat(numbers(item("", "First"), deleted("Gone"), item("", "Second"))).containsExactly("1.", "2.");
  }

  /// Bold in a style of a paragraph and of characters cancel each other; what a run says itself wins (§17.7.3).
  @Test
  void whatStylesSayIsBoldIsSeen() {
    Paragraph paragraph = (Paragraph) WordReader.read(document(
        "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>bold</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val='Strong'/></w:rPr><w:t>not</w:t></w:r>"
            + "<w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>neither</w:t></w:r></w:p>"))
        .body()
        .getFirst();

    assertThat(paragraph.spans()).extracting(Span::emphasis).containsExactly(Set.of(Emphasis.BOLD), Set.of(), Set.of());
  }

  @Test
  void capitalsThatAStyleMakesAreSeen() {
    Paragraph paragraph = (Paragraph) WordReader.read(document(
        "<w:p><w:pPr><w:pStyle w:val='Contents'/></w:pPr><w:r><w:t>capitals</w:t></w:r>"
            + "<w:r><w:rPr><w:caps w:val='0'/></w:rPr><w:t>none</w:t></w:r></w:p>"))
        .body()
        .getFirst();

    assertThat(paragraph.text()).isEqualTo("capitalsnone");
    assertThat(paragraph.spans()).extracting(Span::emphasis).containsExactly(Set.of(Emphasis.CAPS), Set.of());
  }

  private static String item(String properties, String text) {
    String run = text.isEmpty() ? "" : "<w:r><w:t>" + text + "</w:t></w:r>";
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>" + properties + "</w:pPr>" + run
        + "</w:p>";
  }

  private static String deleted(String text) {
    return item("<w:rPr><w:del w:id='1' w:author='a'/></w:rPr>", "").replace("</w:p>",
        "<w:del w:id='2' w:author='a'><w:r><w:delText>" + text + "</w:delText></w:r></w:del></w:p>");
  }

  private static List<String> numbers(String... paragraphs) {
    return WordReader.read(document(String.join("", paragraphs)))
        .body()
        .stream()
        .map(passage -> ((Paragraph) passage).number())
        .toList();
  }

  private static Source document(String body) {
    Map<String, Bytes> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml",
        xml("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"));
    parts.put("_rels/.rels", related("officeDocument", "word/document.xml"));
    parts.put("word/document.xml", xml("<w:document" + W + "><w:body>" + body + "</w:body></w:document>"));
    parts.put("word/_rels/document.xml.rels", related("numbering", "numbering.xml", "styles", "styles.xml"));
    parts.put("word/styles.xml", xml("<w:styles" + W + "><w:style w:type='paragraph' w:styleId='Title'><w:rPr><w:b/>"
        + "</w:rPr></w:style><w:style w:type='paragraph' w:styleId='Contents'><w:rPr><w:caps/></w:rPr></w:style>"
        + "<w:style w:type='character' w:styleId='Strong'><w:rPr><w:b/></w:rPr></w:style></w:styles>"));
    parts.put("word/numbering.xml", xml("<w:numbering" + W + "><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>"
        + "<w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"));
    return new Source("test.docx", Zip.write(parts));
  }

  /// @param related kinds and targets by turns
  private static Bytes related(String... related) {
    StringBuilder all = new StringBuilder();
    for (int at = 0; at < related.length; at += 2) {
      all.append("<Relationship Id='r" + at + "' Type='" + RELATED + related[at] + "' Target='" + related[at + 1]
          + "'/>");
    }
    return xml("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + all
        + "</Relationships>");
  }

  private static Bytes xml(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

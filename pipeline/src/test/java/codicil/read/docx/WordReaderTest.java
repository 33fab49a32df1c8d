package codicil.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Paragraph;
import codicil.model.Source;
import codicil.word.Zip;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    parts.put("word/_rels/document.xml.rels", related("numbering", "numbering.xml"));
    parts.put("word/numbering.xml", xml("<w:numbering" + W + "><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>"
        + "<w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum>"
        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>"));
    return new Source("test.docx", Zip.write(parts));
  }

  private static Bytes related(String kind, String target) {
    return xml(
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
            + " Type='" + RELATED + kind + "' Target='" + target + "'/></Relationships>");
  }

  private static Bytes xml(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

package codicil.check;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Finding;
import codicil.model.Source;
import codicil.word.Zip;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackedChangesTest {
  private static final String W = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

  @Test
  void marksThatWereLeftInAreCounted() {
    assertThat(TrackedChanges.in(document(
        "<w:p><w:pPr><w:pPrChange w:id='1'/></w:pPr><w:ins w:id='2'><w:r><w:t>new</w:t></w:r></w:ins>"
            + "<w:del w:id='3'><w:r><w:delText>old</w:delText></w:r></w:del></w:p>")))
        .extracting(Finding::message)
        .containsExactly("3 marks of tracked changes are left in; read as if all were accepted");
  }

  /// `w:insideH` and `w:delText` begin like marks and are none.
  @Test
  void aCleanDocumentHasNone() {
    assertThat(
        TrackedChanges.in(document("<w:tbl><w:tblPr><w:tblBorders><w:insideH/></w:tblBorders></w:tblPr></w:tbl>")))
        .isEmpty();
    assertThat(TrackedChanges.in(new Source("a.pdf", Bytes.of("%PDF-1.7")))).isEmpty();
  }

  private static Source document(String body) {
    Map<String, Bytes> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml",
        Bytes.of("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"));
    parts.put("_rels/.rels",
        Bytes.of(
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                + " Target='word/document.xml'/></Relationships>"));
    parts.put("word/document.xml", Bytes.of("<w:document" + W + "><w:body>" + body + "</w:body></w:document>"));
    return new Source("test.docx", Zip.write(parts));
  }
}

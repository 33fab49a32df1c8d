package codicil.render.docx;

import static codicil.render.docx.RawWord.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.word.Zip;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that no word processor would write: proved as far as they can be read, or refused by name, in little time.
class HostileWordTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));
  private static final String END = paragraph("The end.");
  private static final Source PLAIN = RawWord.of(paragraph("A plain clause.") + END);

  record Case(String name, Source source) {
    Case(String name, String body) {
      this(name, RawWord.of(body));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String nested(int depth, String open, String inner, String close) {
    return open.repeat(depth) + inner + close.repeat(depth);
  }

  private static String noteReference(String kind, String id) {
    return "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:" + kind + "Reference w:id=\"" + id + "\"/></w:r></w:p>";
  }

  static Stream<Case> shapes() {
    return Stream.of(
        new Case("tables in tables", nested(60, "<w:tbl><w:tr><w:tc>", paragraph("deep"),
            "</w:tc></w:tr></w:tbl>") + END),
        new Case("controls in controls", nested(80, "<w:sdt><w:sdtContent>", paragraph("deep"),
            "</w:sdtContent></w:sdt>") + END),
        new Case("a row of very many cells", "<w:tbl><w:tr>" + ("<w:tc>" + paragraph("c") + "</w:tc>").repeat(3_000)
            + "</w:tr></w:tbl>" + END),
        new Case("cells wider than any table", "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483648\"/></w:tcPr>"
            + paragraph("wide") + "</w:tc></w:tr></w:tbl>" + END),
        new Case("fields that never end", "<w:p>" + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(3_000)
            + "</w:p>" + END),
        new Case("fields that never began", "<w:p>" + ("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>").repeat(500) + "</w:p>" + END),
        new Case("a table without rows and a row without cells", "<w:tbl/><w:tbl><w:tr/></w:tbl>" + END),
        new Case("a body that holds nothing", ""),
        new Case("a cell that holds nothing", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>" + END),
        new Case("a document that ends with a table", "<w:tbl><w:tr><w:tc>" + END + "</w:tc></w:tr></w:tbl>"),
        new Case("texts where none belong", "loose <w:p>words <w:r>here</w:r></w:p>" + END),
        new Case("paragraphs in paragraphs", "<w:p>" + paragraph("inner") + "</w:p>" + END),
        new Case("changes in changes",
            nested(40, "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:del w:id=\"1\" w:author=\"a\">",
                "<w:r><w:delText>x</w:delText></w:r>", "</w:del></w:ins></w:p>") + END),
        new Case("numbers that are none", "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"x\"/><w:numId w:val=\"-99999999999\"/>"
            + "</w:numPr><w:outlineLvl w:val=\"77\"/></w:pPr><w:r><w:t>n</w:t></w:r></w:p>" + END),
        new Case("marks with ids that are too large", "<w:p><w:bookmarkStart w:id=\"99999999999\" w:name=\"b\"/>"
            + "<w:bookmarkEnd w:id=\"99999999999\"/><w:r><w:t>b</w:t></w:r></w:p>" + END));
  }

  static Stream<Case> parts() {
    String note = "<w:footnote w:id=\"1\">" + noteReference("footnote", "1") + "</w:footnote>";
    String style =
        "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"%s\"/></w:style>";
    String list = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/><w:styleLink w:val=\"L\"/>"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    String header = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/>"
        + "<w:headerReference w:type=\"default\" r:id=\"nowhere\"/></w:sectPr>";
    return Stream.of(
        new Case("a note that refers to itself",
            RawWord.of(noteReference("footnote", "1") + END, Map.of("footnotes", note))),
        new Case("a note that is not there", noteReference("endnote", "5") + END),
        new Case("notes of the same id",
            RawWord.of(noteReference("footnote", "1") + END, Map.of("footnotes", note + note))),
        new Case("styles that build upon each other", RawWord.of("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr>"
            + "<w:r><w:t>s</w:t></w:r></w:p>" + END,
            Map.of("styles", style.formatted("a", "A", "b") + style.formatted("b", "B", "a")))),
        new Case("a list that links to itself",
            RawWord.of("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>l</w:t></w:r></w:p>" + END, Map.of("numbering", list))),
        new Case("two headers for one place, one of them missing",
            RawWord.of(END + header, Map.of("header1", paragraph("Head")))),
        new Case("a comment that is not there", "<w:p><w:commentRangeStart w:id=\"4\"/><w:r><w:t>c</w:t></w:r>"
            + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>" + END),
        new Case("a picture that is not there",
            "<w:p><w:r><w:drawing><a:blip r:embed=\"gone\"/></w:drawing></w:r></w:p>"
                + END));
  }

  static Stream<Case> cases() {
    return Stream.concat(shapes(), parts());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isProvedInTime(Case hostile) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
      proved(hostile.source(), PLAIN);
      proved(PLAIN, hostile.source());
      assertThat(Redlining.redline(hostile.source(), hostile.source(), MARK).redline().unchanged()).isTrue();
    });
  }

  private static void proved(Source before, Source after) {
    Redlined redlined = Redlining.redline(before, after, MARK);
    assertThat(redlined.proved()).as("%s", redlined.findings()).isNotEqualTo(Redlined.Grade.NO);
  }

  private static Source main(UnaryOperator<String> change) {
    Map<String, Bytes> parts = new LinkedHashMap<>(Zip.read(PLAIN));
    parts.computeIfPresent("word/document.xml", (_, main) -> Bytes.of(change.apply(main.text())));
    return new Source("hostile.docx", Zip.write(parts));
  }

  private static void refused(Source hostile, String why) {
    for (Source[] sides : new Source[][] {{hostile, PLAIN}, {PLAIN, hostile}}) {
      assertThatThrownBy(() -> Redlining.redline(sides[0], sides[1], MARK)).isInstanceOf(Unusable.class)
          .hasMessageContaining(why);
    }
  }

  @Test
  void whatIsTooDeepOrNoDocumentIsRefused() {
    refused(RawWord.of(nested(401, "<w:sdt>", "", "</w:sdt>")), "nested more than 400 deep");
    refused(main(xml -> xml.replace("w:document", "w:glossaryDocument")), "its main part is a w:glossaryDocument");
    refused(main(xml -> xml.replace("</w:body>", "")), "malformed XML");
  }

  @Test
  void aPartThatWasTamperedWithIsRefused() {
    byte[] bytes = PLAIN.bytes().toArray();
    String latin = new String(bytes, StandardCharsets.ISO_8859_1);
    int entry = latin.lastIndexOf("word/document.xml") - 46; // its place in the central directory
    bytes[entry + 16] ^= 1; // of the check sum
    refused(new Source("hostile.docx", Bytes.of(bytes)), "check sum");
  }
}

package codicil.render.docx;

import static codicil.render.docx.RawWord.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.model.Comparing.Difference;
import codicil.model.Source;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.read.docx.WordReader;
import codicil.word.Tracked;
import codicil.word.WordDocument;
import codicil.word.WordPackage;
import codicil.word.Zip;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each choice of Word's dialog on documents that differ in one thing that it ignores and in one word that counts: what is
/// marked, and what accepting and rejecting leave.
class IgnoredTest {
  private static final Mark MARK = new Mark("A. Lawyer", Instant.parse("2022-07-18T00:00:00Z"));
  private static final String END = paragraph("The end.");
  private static final Pattern CHANGE = Pattern.compile("<w:(?:ins|del|moveFrom|moveTo|\\w+Change) ");

  /// @param ignored what is ignored
  /// @param before a body without its last paragraphs
  /// @param rejected a text that must be there after rejecting: of the after side
  record Case(Difference ignored, Source before, Source after, String rejected) {
    static Case bodies(Difference ignored, String before, String after, String rejected) {
      return new Case(ignored, document(before, "ten", Map.of()), document(after, "two", Map.of()), rejected);
    }

    static Case parts(Difference ignored, String body, Map<String, String> before, Map<String, String> after,
        String rejected) {
      return new Case(ignored, document(body, "ten", before), document(body, "two", after), rejected);
    }

    private static Source document(String body, String days, Map<String, String> parts) {
      int section = body.indexOf("<w:sectPr");
      String sections = section < 0 ? "" : body.substring(section);
      return RawWord.of((section < 0 ? body : body.substring(0, section)) + paragraph("Within " + days + " days.") + END
          + sections, parts);
    }

    @Override
    public String toString() {
      return ignored.toString();
    }
  }

  private static String formatted(String paragraph, String run, String section) {
    return "<w:p><w:pPr>" + paragraph + "</w:pPr><w:r><w:rPr>" + run + "</w:rPr><w:t>Same words.</w:t></w:r></w:p>"
        + "<w:tbl><w:tblPr><w:jc w:val=\"" + (run.isEmpty() ? "left" : "center")
        + "\"/></w:tblPr><w:tblGrid/><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"" + (run.isEmpty() ? 1 : 2)
        + "\"/></w:tcPr>" + paragraph("cell") + "</w:tc></w:tr></w:tbl><w:sectPr>" + section
        + "</w:sectPr>";
  }

  private static String cell(String words) {
    return "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>" + paragraph(words) + "</w:tc></w:tr></w:tbl>";
  }

  private static String box(String words) {
    return "<w:p><w:r><w:pict><v:textbox><w:txbxContent>" + paragraph(words)
        + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>";
  }

  private static String field(String instruction, String result) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">See </w:t></w:r><w:fldSimple w:instr=\"" + instruction
        + "\"><w:r><w:t>" + result + "</w:t></w:r></w:fldSimple></w:p>";
  }

  static Stream<Case> cases() {
    String noted = "<w:p><w:r><w:t>A clause.</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
    String note = "<w:footnote w:id=\"1\">" + paragraph("%s note") + "</w:footnote>";
    String headed = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/></w:sectPr>";
    return Stream.of(
        Case.bodies(Difference.CASE, paragraph("each party"), paragraph("each Party"), "each Party"),
        Case.bodies(Difference.WHITE_SPACE, paragraph("each  party"), paragraph("each party "), "each party "),
        Case.bodies(Difference.FORMATTING, formatted("", "", ""),
            formatted("<w:keepNext/>", "<w:b/>", "<w:type w:val=\"continuous\"/>"), "Same words."),
        Case.bodies(Difference.TABLES, cell("old words"), cell("new text"), "new text"),
        Case.bodies(Difference.TEXT_BOXES, box("old words"), box("new text"), "new text"),
        Case.bodies(Difference.FIELDS, field("REF a", "4.1"), field("REF b", "4.2"), "4.2"),
        Case.parts(Difference.NOTES, noted, Map.of("footnotes", note.formatted("old")),
            Map.of("footnotes", note.formatted("new")), "new note"),
        Case.parts(Difference.HEADERS, headed, Map.of("header1", paragraph("Version 4")),
            Map.of("header1", paragraph("Version 5")), "Version 5"));
  }

  private static Redlined redline(Source before, Source after, Comparing comparing) {
    Redlined redlined = Redlining.redline(before, after, MARK, comparing);
    assertThat(redlined.proved()).as("%s", redlined.findings()).isEqualTo(Redlined.Grade.FINE);
    return redlined;
  }

  private static Source source(Redlined redlined) {
    return new Source("redline", redlined.docx());
  }

  private static String xml(Source source) {
    WordPackage pack = WordPackage.open(source);
    return pack.parts()
        .stream()
        .flatMap(part -> pack.bytes(part).stream())
        .map(Bytes::text)
        .collect(Collectors.joining("\n"));
  }

  private static long changes(Redlined redlined) {
    return CHANGE.matcher(xml(source(redlined))).results().count();
  }

  private static String words(WordDocument document) {
    return WordReader.read(document).stories().toString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void onlyWhatCountsIsMarked(Case choice) {
    assertThat(changes(redline(choice.before(), choice.after(), Comparing.EVERYTHING))).isGreaterThan(2);
    Redlined redlined = redline(choice.before(), choice.after(), Comparing.EVERYTHING.without(choice.ignored()));
    assertThat(changes(redlined)).as("the word that counts, inserted and deleted").isEqualTo(2);
    WordPackage pack = WordPackage.open(source(redlined));
    assertThat(words(WordDocument.open(pack, Tracked.ACCEPT)))
        .isEqualTo(words(WordDocument.open(choice.after())));
    assertThat(words(WordDocument.open(pack, Tracked.REJECT))).contains("Within ten days.", choice.rejected());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatIsIgnoredAloneLeavesTheFileAsItIs(Case choice) {
    Map<String, Bytes> parts = new LinkedHashMap<>(Zip.read(choice.before()));
    parts.replaceAll((_, part) -> Bytes.of(part.text().replace("ten days", "two days")));
    Source before = new Source("before.docx", Zip.write(parts));
    assertThat(redline(before, choice.after(), Comparing.EVERYTHING.without(choice.ignored())).docx())
        .isEqualTo(choice.after().bytes());
  }

  @Test
  void commentsOnDeletedTextAreLeftBehindOnlyIfIgnored() {
    String commented = "<w:p><w:commentRangeStart w:id=\"3\"/><w:r><w:t>A clause that goes away.</w:t></w:r>"
        + "<w:commentRangeEnd w:id=\"3\"/><w:r><w:commentReference w:id=\"3\"/></w:r></w:p>";
    Source before = RawWord.of(paragraph("First.") + commented + END,
        Map.of("comments", "<w:comment w:id=\"3\" w:author=\"A\">" + paragraph("Why?") + "</w:comment>"));
    Source after = RawWord.of(paragraph("First.") + END);
    assertThat(xml(source(redline(before, after, Comparing.EVERYTHING)))).contains("Why?");
    assertThat(xml(source(redline(before, after, Comparing.EVERYTHING.without(Difference.COMMENTS)))))
        .doesNotContain("Why?", "commentReference", "commentRange");
  }

  @Test
  void everyMarkHasTheAuthorAndTheDate() {
    String xml = xml(source(redline(RawWord.of(paragraph("Within ten days.") + formatted("", "", "") + END),
        RawWord.of(paragraph("Within two days.") + formatted("<w:keepNext/>", "<w:b/>", "") + END),
        Comparing.EVERYTHING)));
    CHANGE.matcher(xml)
        .results()
        .forEach(mark -> assertThat(xml.substring(mark.start(), xml.indexOf('>', mark.start())))
            .contains("w:author=\"A. Lawyer\"", "w:date=\"2022-07-18T00:00:00Z\""));
  }
}

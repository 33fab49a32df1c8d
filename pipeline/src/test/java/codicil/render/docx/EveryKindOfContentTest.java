package codicil.render.docx;

import static codicil.render.docx.RawWord.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Source;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.word.WordPackage;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What can stand in a Word document, each changed a little: proved in both directions, and only the change is marked.
class EveryKindOfContentTest {
  private static final Mark MARK = new Mark("Codicil", Instant.parse("2022-07-18T00:00:00Z"));
  private static final String END = paragraph("The end.");
  private static final Pattern INSERTED = Pattern.compile("<w:ins [^>]*[^/]>(.*?)</w:ins>");
  private static final Pattern DELETED = Pattern.compile("<w:del [^>]*[^/]>(.*?)</w:del>");
  private static final Pattern TEXT = Pattern.compile("<w:(?:t|delText)(?: [^>]*)?>([^<]*)<");

  /// Two bodies and the words that a careful editor would mark.
  record Case(String name, Source before, Source after, String inserted, String deleted) {
    Case(String name, String before, String after, String inserted, String deleted) {
      this(name, RawWord.of(before + END), RawWord.of(after + END), inserted, deleted);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static String run(String inside) {
    return "<w:r>" + inside + "</w:r>";
  }

  private static String text(String words) {
    return run("<w:t xml:space=\"preserve\">" + words + "</w:t>");
  }

  private static String control(String properties, String content) {
    return "<w:sdt><w:sdtPr><w:id w:val=\"7\"/>" + properties + "</w:sdtPr><w:sdtContent>" + content
        + "</w:sdtContent></w:sdt>";
  }

  private static String cell(String content) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + Stream.of(cells).map(words -> cell(paragraph(words))).collect(Collectors.joining()) + "</w:tr>";
  }

  private static String table(String rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>" + rows
        + "</w:tbl>";
  }

  private static String field(String instruction, String result) {
    return run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText>" + instruction + "</w:instrText>")
        + run("<w:fldChar w:fldCharType=\"separate\"/>") + text(result) + run("<w:fldChar w:fldCharType=\"end\"/>");
  }

  static Stream<Case> controls() {
    String binding = "<w:dataBinding w:xpath=\"/a/b\" w:storeItemID=\"{1}\"/>";
    return Stream.of(
        new Case("a block in a content control", control("", paragraph("Within ten days.")),
            control("", paragraph("Within two days.")), "two", "ten"),
        new Case("a block put into a content control", paragraph("Within ten days."),
            control("", paragraph("Within ten days.")), "", ""),
        new Case("a content control that comes with its block", paragraph("First."),
            paragraph("First.") + control("", paragraph("Second here.")), "Second here.", ""),
        new Case("words in a bound control in the line",
            "<w:p>" + text("Party: ") + control(binding, text("Alpha Limited")) + text(".") + "</w:p>",
            "<w:p>" + text("Party: ") + control(binding, text("Beta Limited")) + text(".") + "</w:p>", "Beta", "Alpha"),
        new Case("a bound control in the line that comes",
            "<w:p>" + text("The Party") + text(" agrees.") + "</w:p>",
            "<w:p>" + text("The Party") + control(binding, text("(Alpha)")) + text(" agrees.") + "</w:p>", "(Alpha)",
            ""),
        new Case("a row in a content control", table(row("a", "one") + control("", row("b", "two"))),
            table(row("a", "one") + control("", row("b", "three"))), "three", "two"),
        new Case("a row in a content control that comes", table(row("a", "one")),
            table(row("a", "one") + control("", row("b", "two"))), "btwo", ""),
        new Case("rows of a repeating section", table(row("a", "one") + control("<w15:repeatingSection/>",
            control("<w15:repeatingSectionItem/>", row("b", "two")))),
            table(row("a", "one") + control("<w15:repeatingSection/>", control("<w15:repeatingSectionItem/>",
                row("b", "two")) + control("<w15:repeatingSectionItem/>", row("c", "three")))),
            "cthree", ""),
        new Case("a cell in a content control",
            table("<w:tr>" + cell(paragraph("a")) + control("", cell(paragraph("one"))) + "</w:tr>"),
            table("<w:tr>" + cell(paragraph("a")) + control("", cell(paragraph("two"))) + "</w:tr>"), "two", "one"));
  }

  static Stream<Case> letters() {
    String symbol = "<w:sym w:font=\"Wingdings\" w:char=\"F0%s\"/>";
    return Stream.of(
        new Case("a symbol", "<w:p>" + run(symbol.formatted("FE")) + text(" yes") + "</w:p>",
            "<w:p>" + run(symbol.formatted("A8")) + text(" yes") + "</w:p>", "", ""),
        new Case("a soft hyphen", "<w:p>" + text("the regulation") + "</w:p>",
            "<w:p>" + text("the regu") + run("<w:softHyphen/>") + text("lation") + "</w:p>", "regulation",
            "regulation"),
        new Case("a non-breaking hyphen", "<w:p>" + text("a sub-clause") + "</w:p>",
            "<w:p>" + text("a sub") + run("<w:noBreakHyphen/>") + text("clause") + "</w:p>", "", "-"),
        new Case("a tab for a blank", "<w:p>" + text("(a) each") + "</w:p>",
            "<w:p>" + text("(a)") + run("<w:tab/>") + text("each") + "</w:p>", "", " "),
        new Case("a line for a page break", "<w:p>" + text("one") + run("<w:br/>") + text("two") + "</w:p>",
            "<w:p>" + text("one") + run("<w:br w:type=\"page\"/>") + text("two") + "</w:p>", "", ""),
        new Case("text written from right to left",
            "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>חמישה ימי עבודה</w:t></w:r></w:p>",
            "<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>עשרה ימי עבודה</w:t></w:r></w:p>",
            "עשרה", "חמישה"),
        new Case("ideographs", paragraph("当事人应在十日内通知。"), paragraph("当事人应在五日内通知。"), "五", "十"),
        new Case("a combining mark", paragraph("un cafe\u0301 noir"), paragraph("un the noir"), "the",
            "cafe\u0301"));
  }

  static Stream<Case> fields() {
    return Stream.of(
        new Case("a counted caption", "<w:p>" + text("Table ") + field(" SEQ Table ", "2") + text(" Dates") + "</w:p>",
            "<w:p>" + text("Table ") + field(" SEQ Table ", "3") + text(" Dates") + "</w:p>", "3", "2"),
        new Case("a page reference", "<w:p>" + text("page ") + field(" PAGEREF _Toc1 \\h ", "2") + "</w:p>",
            "<w:p>" + text("page ") + field(" PAGEREF _Toc2 \\h ", "9") + "</w:p>", "", ""),
        new Case("a reference", "<w:p>" + text("Clause ") + field(" REF a \\h ", "4.2") + text(" applies") + "</w:p>",
            "<w:p>" + text("Clause ") + field(" REF b \\h ", "4.3") + text(" applies") + "</w:p>", "4.3", "4.2"),
        new Case("a simple field", "<w:p><w:fldSimple w:instr=\"TITLE\">" + text("Old") + "</w:fldSimple></w:p>",
            "<w:p><w:fldSimple w:instr=\"TITLE\">" + text("New") + "</w:fldSimple></w:p>", "New", "Old"),
        new Case("a simple field that shows nothing comes and goes",
            "<w:p>" + text("Dear ") + "<w:fldSimple w:instr=\"MERGEFIELD a\">" + text("") + "</w:fldSimple></w:p>",
            "<w:p>" + text("Dear ") + "<w:fldSimple w:instr=\"MERGEFIELD b\">" + text("") + "</w:fldSimple></w:p>", "",
            ""),
        new Case("a field for plain text", "<w:p>" + text("see 4.2 above") + "</w:p>",
            "<w:p>" + text("see ") + field(" REF a \\h ", "4.2") + text(" above") + "</w:p>", "4.2", "4.2"));
  }

  static Stream<Case> documents() {
    String tracked = "<w:p>" + text("Within ") + "<w:ins w:id=\"5\" w:author=\"A\">" + text("ten ") + "</w:ins>"
        + "<w:del w:id=\"6\" w:author=\"A\"><w:r><w:delText>two </w:delText></w:r></w:del>" + text("days.") + "</w:p>";
    String commented = "<w:p><w:commentRangeStart w:id=\"1\"/>" + text("Within %s days.")
        + "<w:commentRangeEnd w:id=\"1\"/>" + run("<w:commentReference w:id=\"1\"/>") + "</w:p>";
    Map<String, String> comments =
        Map.of("comments", "<w:comment w:id=\"1\" w:author=\"A\">" + paragraph("Why?") + "</w:comment>");
    Source plain = RawWord.of(paragraph("Within ten days.") + END);
    Source later = RawWord.of(paragraph("Within six days.") + END);
    return Stream.of(
        new Case("tracked changes before", RawWord.of(tracked + END), later, "six", "ten"),
        new Case("tracked changes after", later, RawWord.of(tracked + END), "ten", "six"),
        new Case("comments on both sides", RawWord.of(commented.formatted("ten") + END, comments),
            RawWord.of(commented.formatted("six") + END, comments), "six", "ten"),
        new Case("a comment that goes, its text kept", RawWord.of(commented.formatted("ten") + END, comments), plain,
            "", ""),
        new Case("a strict document before", RawWord.strict(plain), later, "six", "ten"),
        new Case("a strict document after", plain, RawWord.strict(later), "six", "ten"),
        new Case("strict documents", RawWord.strict(plain), RawWord.strict(later), "six", "ten"));
  }

  static Stream<Case> objects() {
    String ole = "<w:p>" + text("Form: ") + run("<w:object><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.12\""
        + " r:id=\"sheet.bin\"/></w:object>") + "</w:p>";
    String chart = "<w:p>" + text("Chart: ") + run("<w:drawing><wp:inline><a:graphic><a:graphicData>"
        + "<c:chart r:id=\"chart.xml\"/></a:graphicData></a:graphic></wp:inline></w:drawing>") + "</w:p>";
    String smart = chart.replace("<c:chart r:id=\"chart.xml\"/>", "<dgm:relIds r:dm=\"data.xml\"/>");
    return Stream.of(object("an embedded object", ole, "sheet.bin", "oleObject", "old", "new"),
        object("a chart", chart, "chart.xml", "chart", "<c><v>1</v></c>", "<c><v>2</v></c>"),
        object("a diagram", smart, "data.xml", "diagramData", "<d><t>Panel</t></d>", "<d><t>Board</t></d>"));
  }

  private static Case object(String name, String body, String part, String kind, String before, String after) {
    Source document = RawWord.of(body + END);
    return new Case(name, RawWord.with(document, part, kind, before), RawWord.with(document, part, kind, after), "",
        "");
  }

  static Stream<Case> cases() {
    return Stream.of(controls(), letters(), fields(), documents(), objects()).flatMap(cases -> cases);
  }

  private static Redlined redline(Source before, Source after) {
    Redlined redlined = Redlining.redline(before, after, MARK);
    assertThat(redlined.proved()).as("%s", redlined.findings()).isEqualTo(Redlined.Grade.FINE);
    return redlined;
  }

  private static String xml(Redlined redlined) {
    return WordPackage.open(new Source("redline", redlined.docx())).bytes("word/document.xml").orElseThrow().text();
  }

  private static String words(Pattern marks, String xml) {
    StringBuilder words = new StringBuilder();
    Matcher mark = marks.matcher(xml);
    while (mark.find()) {
      Matcher text = TEXT.matcher(mark.group(1));
      while (text.find()) {
        words.append(text.group(1));
      }
    }
    return words.toString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void onlyTheChangeIsMarked(Case changed) {
    String there = xml(redline(changed.before(), changed.after()));
    assertThat(words(INSERTED, there)).as(there).isEqualTo(changed.inserted());
    assertThat(words(DELETED, there)).as(there).isEqualTo(changed.deleted());
    String back = xml(redline(changed.after(), changed.before()));
    assertThat(words(INSERTED, back)).as(back).isEqualTo(changed.deleted());
    assertThat(words(DELETED, back)).as(back).isEqualTo(changed.inserted());
  }

  @ParameterizedTest
  @MethodSource("objects")
  void anObjectIsComparedByWhatItHolds(Case changed) {
    assertThat(redline(changed.before(), changed.after()).redline().unchanged()).isFalse();
    assertThat(redline(changed.before(), changed.before()).redline().unchanged()).isTrue();
  }
}

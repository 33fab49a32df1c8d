package codicil.read.docx;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Finding;
import codicil.word.Element;
import codicil.word.XmlPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String SECTION = abstractList(0, level(0, "upperLetter", "SECTION %1:", "<w:start w:val='8'/>"),
      level(1, "decimal", "%1%2", ""), level(2, "decimal", "%1%2.%3", "<w:start w:val='15'/>"),
      level(3, "lowerLetter", "(%4)", ""), level(4, "lowerRoman", "(%5)", ""));

  @Test
  void aSectionIsNumberedAsPrinted() {
    Numbers numbers = numbers(SECTION + list(1, 0, ""));

    assertThat(print(numbers, "1/0 1/1 1/2 1/2 1/3 1/4 1/4 1/3 1/2 1/3 1/1 1/2"))
        .containsExactly("SECTION H:", "H1", "H1.15", "H1.16", "(a)", "(i)", "(ii)", "(b)", "H1.17", "(a)", "H2",
            "H2.15");
  }

  @Test
  void anOuterLevelThatWasNeverUsedCountsAsItsStart() {
    assertThat(print(numbers(SECTION + list(1, 0, "")), "1/2 1/2")).containsExactly("H1.15", "H1.16");
  }

  @Test
  void aLevelRestartsAsItsDefinitionSays() {
    String lists = abstractList(0, level(0, "decimal", "%1", one()), level(1, "decimal", "%1.%2", one()),
        level(2, "decimal", "Note %3", one() + "<w:lvlRestart w:val='0'/>"),
        level(3, "decimal", "Row %4", one() + "<w:lvlRestart w:val='1'/>")) + list(1, 0, "");

    assertThat(print(numbers(lists), "1/0 1/2 1/3 1/1 1/2 1/3 1/0 1/2 1/3"))
        .as("the outer level that was skipped counts as used")
        .containsExactly("1", "Note 1", "Row 1", "1.2", "Note 2", "Row 2", "2", "Note 3", "Row 1");
  }

  @Test
  void listsOfOneAbstractListCountTogetherUnlessOneStartsAnew() {
    String lists = abstractList(0, level(0, "decimal", "%1.", one())) + list(1, 0, "") + list(2, 0, "")
        + list(3, 0, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='7'/></w:lvlOverride>");

    assertThat(print(numbers(lists), "1/0 2/0 3/0 3/0 1/0")).containsExactly("1.", "2.", "7.", "8.", "9.");
  }

  @Test
  void anOverrideMayReplaceTheWholeLevel() {
    String lists = abstractList(0, level(0, "decimal", "%1.", one()))
        + list(1, 0, "<w:lvlOverride w:ilvl='0'>" + level(0, "upperRoman", "Part %1", one()) + "</w:lvlOverride>");

    assertThat(print(numbers(lists), "1/0 1/0")).containsExactly("Part I", "Part II");
  }

  @Test
  void stylesCarryTheirListsAndLevels() {
    String styles = style("Heading1", "heading 1", "<w:numPr><w:numId w:val='1'/></w:numPr>", "")
        + style("Heading2", "heading 2", "<w:numPr><w:ilvl w:val='1'/></w:numPr>", "Heading1")
        + style("Own", "Own", "", "Heading2") + style("Bare", "Bare", "<w:numPr><w:numId w:val='0'/></w:numPr>", "Own");
    String lists = abstractList(0, level(0, "decimal", "%1", one() + "<w:pStyle w:val='Heading1'/>"),
        level(1, "decimal", "%1.%2", one() + "<w:pStyle w:val='Heading2'/>")) + list(1, 0, "");
    Numbers numbers = numbers(styles, lists);

    assertThat(List.of(styled(numbers, "Heading1"), styled(numbers, "Heading2"), styled(numbers, "Own"),
        styled(numbers, "Bare"), styled(numbers, "unknown"))).containsExactly("1", "1.1", "1.2", "", "");
    assertThat(numbers.next(Optional.of("Heading1"), Optional.of("0"), Optional.empty())).isEmpty();
    assertThat(styled(numbers, "Heading1")).isEqualTo("2");
  }

  @Test
  void aNumberingStyleLendsItsLevels() {
    String styles = "<w:style w:type='numbering' w:styleId='Outline'><w:name w:val='Outline'/>"
        + "<w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>";
    String lists = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='Outline'/></w:abstractNum>"
        + abstractList(1, "<w:styleLink w:val='Outline'/>", level(0, "decimal", "%1)", one())) + list(1, 0, "")
        + list(2, 1, "");

    assertThat(print(numbers(styles, lists), "1/0 2/0")).containsExactly("1)", "2)");
  }

  @Test
  void aNumberingStyleThatNamesItselfEndsWithAFinding() {
    String styles = "<w:style w:type='numbering' w:styleId='Loop'><w:name w:val='Loop'/>"
        + "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    String lists = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='Loop'/></w:abstractNum>" + list(1, 0, "");
    Numbers numbers = numbers(styles, lists);

    assertThat(print(numbers, "1/0 9/0 1/999")).containsExactly("", "", "");
    assertThat(numbers.findings()).extracting(Finding::rule).containsOnly("numbering-missing").hasSize(3);
  }

  @Test
  void legalNumberingIsDecimalThroughout() {
    String lists = abstractList(0, level(0, "upperRoman", "Article %1", one()),
        level(1, "decimalZero", "Section %1.%2", one() + "<w:isLgl/>")) + list(1, 0, "");

    assertThat(print(numbers(lists), "1/0 1/1 1/0 1/1")).containsExactly("Article I", "Section 1.1", "Article II",
        "Section 2.1");
  }

  @ParameterizedTest
  @CsvSource({"lowerLetter,27,aa", "upperLetter,53,AAA", "lowerLetter,781,a", "lowerRoman,1994,mcmxciv",
      "upperRoman,4,IV",
      "decimalZero,7,07", "decimalZero,12,12", "ordinal,1,1st", "ordinal,12,12th", "ordinal,23,23rd",
      "ordinalText,21,Twenty-first",
      "ordinalText,30,Thirtieth", "cardinalText,42,Forty-two", "none,3,''", "bullet,3,•", "lowerLetter,0,0",
      "decimalEnclosedCircle,3,③", "aiueoFullWidth,2,イ", "chineseCounting,21,二十一"})
  void everyFormatWritesItsOwnNumbers(String format, int number, String printed) {
    String lists = abstractList(0, level(0, format, "%1", "<w:start w:val='" + number + "'/>")) + list(1, 0, "");

    assertThat(print(numbers(lists), "1/0")).containsExactly(printed);
  }

  @Test
  void headingsAreKnownByNameOrOutlineLevel() {
    Numbers numbers = numbers(style("berschrift2", "heading 2", "", "") + style("Titre", "Titre A",
        "<w:outlineLvl w:val='2'/>", "") + style("Sub", "Sub", "", "Titre")
        + style("TOCHeading", "TOC Heading", "<w:outlineLvl w:val='9'/>", "Titre") + style("Body", "Body Text", "",
            "Body"),
        "");

    assertThat(IntStream.of(0, 1, 2, 3, 4, 5)
        .map(index -> numbers
            .headingLevel(List.of("berschrift2", "Titre", "Sub", "TOCHeading", "Body", "unknown").get(index))))
        .containsExactly(2, 3, 3, 0, 0, 0);
    assertThat(numbers.styleName("Body")).isEqualTo("Body Text");
  }

  @Test
  void strictDocumentsCountTheSame() {
    String lists = "<w:numbering xmlns:w='" + STRICT + "'>" + SECTION + list(1, 0, "") + "</w:numbering>";

    assertThat(print(Numbers.of(Optional.empty(), Optional.of(root(lists))), "1/0 1/1")).containsExactly(
        "SECTION H:",
        "H1");
  }

  @Test
  void countingAgainBeginsAtTheStart() {
    Numbers numbers = numbers(SECTION + list(1, 0, ""));
    print(numbers, "1/0 1/0");

    assertThat(print(numbers.restarted(), "1/0")).containsExactly("SECTION H:");
  }

  /// Each place is a list and a depth, `1/0`.
  private static List<String> print(Numbers numbers, String places) {
    return List.of(places.split(" "))
        .stream()
        .map(place -> place.split("/"))
        .map(place -> numbers.next(Optional.empty(), Optional.of(place[0]), Optional.of(Integer.valueOf(place[1]))))
        .toList();
  }

  private static String styled(Numbers numbers, String style) {
    return numbers.next(Optional.of(style), Optional.empty(), Optional.empty());
  }

  private static Numbers numbers(String lists) {
    return numbers("", lists);
  }

  private static Numbers numbers(String styles, String lists) {
    return Numbers.of(Optional.of(root("<w:styles xmlns:w='" + TRANSITIONAL + "'>" + styles + "</w:styles>")),
        Optional.of(root("<w:numbering xmlns:w='" + TRANSITIONAL + "'>" + lists + "</w:numbering>")));
  }

  private static Element root(String xml) {
    return XmlPart.parse(Bytes.of(xml), "test").root();
  }

  private static String style(String id, String name, String properties, String basedOn) {
    return "<w:style w:type='paragraph' w:styleId='" + id + "'><w:name w:val='" + name + "'/>"
        + (basedOn.isEmpty() ? "" : "<w:basedOn w:val='" + basedOn + "'/>") + "<w:pPr>" + properties
        + "</w:pPr></w:style>";
  }

  private static String abstractList(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId='" + id + "'>" + String.join("", levels) + "</w:abstractNum>";
  }

  /// @param more the start, if it is given, and what stands between the format and the text
  private static String level(int depth, String format, String text, String more) {
    String start = more.startsWith("<w:start ") ? more.substring(0, more.indexOf("/>") + 2) : one();
    String rest = more.startsWith("<w:start ") ? more.substring(start.length()) : more;
    return "<w:lvl w:ilvl='" + depth + "'>" + start + "<w:numFmt w:val='" + format + "'/>" + rest + "<w:lvlText w:val='"
        + text + "'/></w:lvl>";
  }

  private static String one() {
    return "<w:start w:val='1'/>";
  }

  private static String list(int id, int abstractId, String overrides) {
    return "<w:num w:numId='" + id + "'><w:abstractNumId w:val='" + abstractId + "'/>" + overrides + "</w:num>";
  }
}

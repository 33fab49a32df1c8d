package codicil.outline;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Atom;
import codicil.model.Clause;
import codicil.model.Emphasis;
import codicil.model.Finding;
import codicil.model.Note;
import codicil.model.Numbering;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Span;
import codicil.model.Story;
import codicil.model.Table;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final Numbering SECTION = new Numbering(List.of("H", "H8", "H8.16", "(a)", "(i)", "(A)"));
  private static final Numbering DECIMAL = new Numbering(List.of("1", "1.1", "1.1.1", "(a)", "(i)"));

  @Test
  void aSectionIsATreeOfClausesWithFullNumbers() {
    Text text = outline(SECTION, heading("SECTION H:", "DCC SERVICES"), heading("H8", "Service Management"),
        auto("H8.16", "Where the DCC answers:"), auto("(a)", "it shall:"), auto("(i)", "record;"), auto("(ii)",
            "tell; and"),
        auto("(b)", "then support."), auto("H8.16A", "Not Used"), auto("H8.17", "The DCC shall not."), heading("H9",
            "Incidents"));

    assertThat(tree(text)).containsExactly("H «DCC SERVICES»", " H8 «Service Management»",
        "  H8.16 Where the DCC answers:",
        "   H8.16(a) it shall:", "    H8.16(a)(i) record;", "    H8.16(a)(ii) tell; and", "   H8.16(b) then support.",
        "  H8.16A Not Used", "  H8.17 The DCC shall not.", " H9 «Incidents»");
    assertThat(text.findings()).extracting(Finding::place).containsExactly("H8", "H8.16");
  }

  @Test
  void theLetterAfterHIsTheLetterI() {
    Text text = outline(SECTION, auto("H1.1", "All of:"), auto("(a)", "a"), auto("(b)", "b"), auto("(c)", "c"),
        auto("(d)", "d"), auto("(e)", "e"), auto("(f)", "f"), auto("(g)", "g"), auto("(h)", "h"), auto("(i)", "i"),
        auto("(j)", "j:"), auto("(i)", "one"), auto("(ii)", "two"), auto("(k)", "k"));

    assertThat(numbers(text)).endsWith("H1.1(h)", "H1.1(i)", "H1.1(j)", "H1.1(j)(i)", "H1.1(j)(ii)", "H1.1(k)");
  }

  @Test
  void theSignAfterHIsRomanWhereItsListGoesOn() {
    Text text = outline(Numbering.inferred(), auto("1.", "All of:"), auto("(g)", "g"), auto("(h)", "h:"), auto("(i)",
        "one"),
        auto("(ii)", "two"), auto("(i)", "i"));

    assertThat(numbers(text)).containsExactly("1", "1(g)", "1(h)", "1(h)(i)", "1(h)(ii)", "1(i)");
  }

  @Test
  void lettersGoOnAfterZ() {
    Text text = outline(SECTION, auto("H1.1", "All of:"), auto("(y)", "y"), auto("(z)", "z"), auto("(aa)", "aa"), auto(
        "(bb)", "bb"));

    assertThat(numbers(text)).containsExactly("H1.1", "H1.1(y)", "H1.1(z)", "H1.1(aa)", "H1.1(bb)");
    assertThat(text.findings()).extracting(Finding::place).containsExactly("H1.1(y)");
  }

  @Test
  void wordsAfterAListBelongToTheClauseAroundIt() {
    Text text = outline(SECTION, auto("H1.1", "The DCC:"), auto("(a)", "shall act;"), auto("(b)", "shall report:"),
        Paragraph.plain("to the Panel,"), Paragraph.plain("and in any event promptly."), auto("(c)", "shall stop."));

    assertThat(tree(text)).containsExactly("H1.1 The DCC:|and in any event promptly.", " H1.1(a) shall act;",
        " H1.1(b) shall report:|to the Panel,", " H1.1(c) shall stop.");
  }

  @Test
  void typedNumbersAreTakenOffTheirText() {
    Text text = outline(DECIMAL, Paragraph.plain("Front matter"), Paragraph.plain("1 Introduction"),
        Paragraph.plain("1.1\tThis document applies."), Paragraph.plain("1.2 It applies to:"), Paragraph.plain(
            "(a)(i) Users; and"),
        Paragraph.plain("(ii) Parties."), Paragraph.plain("2 Definitions"), Paragraph.plain(
            "3 June 2020 was the day."));

    assertThat(tree(text)).containsExactly("Front matter", "1 «Introduction»", " 1.1 This document applies.",
        " 1.2 It applies to:", "  1.2(a)", "   1.2(a)(i) Users; and", "   1.2(a)(ii) Parties.",
        "2 «Definitions»|3 June 2020 was the day.");
  }

  @Test
  void aContentsListStartsNoClause() {
    Text text = outline(DECIMAL, Paragraph.plain("1 Introduction ........ 3"), Paragraph.plain("1.1\tScope\t4"),
        Paragraph.plain("1.2 Use ........ Error! Bookmark not defined."),
        new Paragraph("2", 0, "toc 1", "Definitions\t5", List.of(), List.of(), ""), heading("1", "Introduction"));

    assertThat(numbers(text)).containsExactly("", "1");
  }

  @Test
  void aTableOfDefinitionsMakesAClauseOfEachTerm() {
    Text text = outline(SECTION, auto("A1.1", "In this Code:"),
        table(row("Term", "Meaning"), row("“Alert”", "a message."), new Table.Row(List.of(cell(Paragraph.plain("Code")),
            cell(Paragraph.plain("means:"), auto("(a)", "this Code; and"), auto("(b)", "its Schedules."))), false, "")),
        auto("A1.2", "Headings have no effect."));

    assertThat(tree(text)).containsExactly("A1.1 In this Code:|Term|Meaning", " «Alert»|a message.", " «Code»|means:",
        "  (a) this Code; and", "  (b) its Schedules.", "A1.2 Headings have no effect.");
  }

  @Test
  void aParagraphMayDefineATerm() {
    Text text = outline(SECTION, auto("A1.1", "In this Code:"), Paragraph.plain("“Alert” means a message."),
        bold("Panel", " has the meaning in C2."), Paragraph.plain("“Quoted words” are not defined."));

    assertThat(tree(text)).containsExactly("A1.1 In this Code:", " «Alert»|means a message.",
        " «Panel»|has the meaning in C2.|“Quoted words” are not defined.");
  }

  @Test
  void anyOtherTableStandsInItsClauseCellByCell() {
    Text text = outline(SECTION, auto("H1.1", "As follows:"), table(row("Item", "Days"), row("1 Repair", "5")), auto(
        "H1.2", "Next."));

    assertThat(tree(text)).containsExactly("H1.1 As follows:|Item|Days|1 Repair|5", "H1.2 Next.");
  }

  @Test
  void notesStandInTheClauseThatRefersToThem() {
    Paragraph referring = new Paragraph("H1.1", 0, "", "Keys" + Atom.OBJECT + " are new.",
        List.of(new Atom(4, 5, Atom.Kind.NOTE, "", "footnote 2")), List.of(), "");
    List<Story> stories = List.of(new Story(Story.Kind.BODY, "", List.of(referring, auto("H1.2", "Next."))),
        new Story(Story.Kind.FOOTNOTE, "footnote 2", List.of(Paragraph.plain("Not renewed."))),
        new Story(Story.Kind.FOOTNOTE, "footnote 3", List.of(Paragraph.plain("Left over."))),
        new Story(Story.Kind.HEADER, "1", List.of(Paragraph.plain("SEC"))));
    Passages passages = new Passages("test", stories, List.of());
    Text text = Outline.of(passages, SECTION);

    assertThat(tree(text)).containsExactly("H1.1 Keys are new.|Not renewed.", "H1.2 Next.", "Left over.");
    assertThat(text.all().map(Clause::notes)).containsExactly(List.of(new Note(1, 1)), List.of(),
        List.of(new Note(0, 1)));
    assertThat(WordsLaw.breaches(passages, text)).isEmpty();
    assertThat(text.findings()).extracting(Finding::rule).contains("note-unreferenced");
  }

  @Test
  void aListOfFiguresInsideAClauseIsNoOutermostClause() {
    Text text = outline(Numbering.inferred(), heading("1", "Scope"), auto("1.1", "Do:"), auto("1.", "this;"), auto("2.",
        "that."),
        heading("2", "Next"), auto("2.1", "Then."));

    assertThat(numbers(text)).containsExactly("1", "1.1", "1.1.1", "1.1.2", "2", "2.1");
  }

  @Test
  void innerAppendicesNumberFromOneAgain() {
    Text text = outline(DECIMAL, heading("1", "Scope"), auto("1.1", "Outer."), heading("Appendix A", "Requests"),
        heading("1", "Form"), auto("1.1", "Inner."));

    assertThat(tree(text)).containsExactly("1 «Scope»", " 1.1 Outer.", "Appendix A «Requests»", " Appendix A 1 «Form»",
        "  Appendix A 1.1 Inner.");
  }

  @Test
  void gapsAndDuplicatesAreReported() {
    Text text = outline(SECTION, auto("H1.1", "One."), auto("H1.3", "Three."), auto("H1.3", "Again."));

    assertThat(text.findings()).extracting(finding -> finding.rule() + " " + finding.place())
        .containsExactly("numbering-gap H1.3", "numbering-duplicate H1.3", "numbering-gap H1.3");
  }

  @Test
  void numbersThatStartNoClauseStayWithTheirWords() {
    Text text = outline(SECTION, auto("H1.1", "See:"), auto("Table 3", "Charges"), auto("•", "first"));

    assertThat(tree(text)).containsExactly("H1.1 See:|Table 3 Charges|• first");
  }

  @Test
  void aBlankThatDoesNotBreakPartsALabelToo() {
    Text text = outline(Numbering.inferred(), heading("", "G3: Review"), Paragraph.plain(
        "3.1\u00a0 \u00a0 A process exists."), Paragraph.plain("3.2\u00a0Another."));

    assertThat(numbers(text)).containsExactly("", "3.1", "3.2");
  }

  @Test
  void inChineseALabelMayStandWithoutABlank() {
    Text text = outline(Numbering.inferred(), Paragraph.plain("2.0版本"), Paragraph.plain("1.0方案基础"), Paragraph.plain(
        "1.1政策。"), Paragraph.plain("2.0定义。"));

    assertThat(tree(text)).containsExactly("2.0版本", "1.0 方案基础", "1.1 政策。", "2.0 定义。");
  }

  @Test
  void aFullNumberMayFollowABullet() {
    Text text = outline(Numbering.inferred(), auto("1.1", "The policy:"), auto("•", "1.1.1 A policy exists."), auto("•",
        "2 days"));

    assertThat(tree(text)).containsExactly("1.1 The policy:", " 1.1.1 A policy exists.|• 2 days");
  }

  @Test
  void aListOfTypedLettersBeginsWhereItGoesOn() {
    Text text = outline(Numbering.inferred(), auto("1.3", "All of:"), Paragraph.plain("a) the policy;"),
        Paragraph.plain("b) the aims."), auto("1.4", "See:"), Paragraph.plain("a) alone"));

    assertThat(numbers(text)).containsExactly("1.3", "1.3.a)", "1.3.b)", "1.4");
  }

  @Test
  void aWholeSentenceIsNoHeadingAndAFigureHeadsNoClause() {
    Text text = outline(Numbering.inferred(), heading("1.1", "Policy"), heading("", "A written policy exists that "
        + "governs compliance, and it must be communicated within the organisation."), bold("Figure 1 - Classes", ""));

    assertThat(tree(text)).singleElement().asString().startsWith("1.1 «Policy»|A written policy");
  }

  @Test
  void wordsAfterAListedHeadingBelongToIt() {
    Text text = outline(Numbering.inferred(), heading("1)", "Introduction"), Paragraph.plain("It began in 2013."),
        heading("2)", "Definitions"));

    assertThat(tree(text)).containsExactly("1) «Introduction»|It began in 2013.", "2) «Definitions»");
  }

  @Test
  void aHeadingMayStandOnTheLineOfItsText() {
    Text text =
        outline(Numbering.inferred(), heading("4", "Payment"), numbered("4.1", bold("Fees", ". The Customer pays.")),
            numbered("(a)", bold("Taxes.", " Apart.")), Paragraph.plain("All of it."), bold("4.2 Late fees.", " None."),
            numbered("4.3", bold("Customer", " shall pay. At once.")));

    assertThat(tree(text)).containsExactly("4 «Payment»", " 4.1 «Fees.»|The Customer pays.|All of it.",
        "  4.1(a) «Taxes.»|Apart.", " 4.2 «Late fees.»|None.", " 4.3 Customer shall pay. At once.");
  }

  private static Paragraph numbered(String number, Paragraph paragraph) {
    return new Paragraph(number, 0, "", paragraph.text(), List.of(), paragraph.spans(), "");
  }

  @Test
  void theReadingThatWasNotTakenIsReported() {
    Text text = outline(Numbering.inferred(), auto("1.1", "All:"), auto("(h)", "h:"), auto("(i)", "letter or roman"));
    Text clear =
        outline(Numbering.inferred(), auto("1.1", "All:"), auto("(h)", "h:"), auto("(i)", "i"), auto("(j)", "j"));

    assertThat(text.findings()).extracting(Finding::rule).contains("numbering-ambiguous");
    assertThat(clear.findings()).extracting(Finding::rule).doesNotContain("numbering-ambiguous");
  }

  private static Text outline(Numbering numbering, Passage... passages) {
    Passages read = new Passages("test", List.of(new Story(Story.Kind.BODY, "", Arrays.asList(passages))), List.of());
    Text text = Outline.of(read, numbering);
    assertThat(WordsLaw.breaches(read, text)).isEmpty();
    return text;
  }

  private static Paragraph auto(String number, String text) {
    return new Paragraph(number, 0, "", text, List.of(), List.of(), "");
  }

  private static Paragraph heading(String number, String text) {
    return new Paragraph(number, 1, "heading 1", text, List.of(), List.of(), "");
  }

  private static Paragraph bold(String term, String rest) {
    Span first = new Span(0, term.length(), Set.of(Emphasis.BOLD), "", "b");
    Span second = new Span(term.length(), term.length() + rest.length(), Set.of(), "", "");
    return new Paragraph("", 0, "", term + rest, List.of(), List.of(first, second), "");
  }

  private static Table table(Table.Row... rows) {
    return new Table(List.of(rows), "");
  }

  private static Table.Row row(String... cells) {
    return new Table.Row(Arrays.stream(cells).map(words -> cell(Paragraph.plain(words))).toList(), false, "");
  }

  private static Table.Cell cell(Passage... passages) {
    return new Table.Cell(1, false, List.of(passages), "");
  }

  private static List<String> numbers(Text text) {
    return text.all().map(Clause::number).toList();
  }

  /// One line a clause, indented by depth: number, heading, words with `|` for line ends.
  private static List<String> tree(Text text) {
    List<String> lines = new ArrayList<>();
    text.clauses().forEach(clause -> draw(clause, "", lines));
    return lines;
  }

  private static void draw(Clause clause, String indent, List<String> lines) {
    String heading = clause.heading().isEmpty() ? "" : "«" + clause.heading() + "»";
    String words = clause.text().replace("\n", "|");
    String head = indent + (clause.number() + " " + heading).strip();
    lines.add((clause.number() + heading).isEmpty() ? indent + words
        : words.isEmpty() ? head : head + (heading.isEmpty() ? " " : "|") + words);
    clause.children().forEach(child -> draw(child, indent + " ", lines));
  }
}

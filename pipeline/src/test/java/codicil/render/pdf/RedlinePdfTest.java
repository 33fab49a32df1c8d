package codicil.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import codicil.model.Bytes;
import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Redline;
import codicil.model.Source;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.model.Unusable;
import codicil.publish.Language;
import codicil.publish.Redlined;
import codicil.publish.Redlining;
import codicil.render.Block;
import codicil.render.Markup;
import codicil.render.Piece;
import codicil.render.Samples;
import codicil.render.docx.Mark;
import codicil.render.html.RedlinePage;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Printed redlines conform to PDF/A-2a and PDF/UA-1, hold every word of both sides in order, and are the same bytes every
/// time.
class RedlinePdfTest {
  private static final Path CORPUS = Path.of(System.getProperty("codicil.root", ".."), "corpus/sec/documents");
  private static final Path PAIRS =
      Path.of(System.getProperty("codicil.shared", "../../shared"), "corpora", "pairs");
  private static final Instant DAY = Instant.parse("2021-11-04T00:00:00Z");

  /// The part of a page between its header and its footer, in points.
  private static final Rectangle2D BODY = new Rectangle2D.Double(0, 62, 595, 720);

  @ParameterizedTest
  @CsvSource({"section-h/base.docx, section-h/v34.0.docx", "appendix-ad/v50.0.docx, appendix-ad/v61.0.docx",
      "schedule-11/v27.0.docx, schedule-11/v59.0.docx", "schedule-9/v27.0.pdf, schedule-9/v50.0.pdf",
      "schedule-11/v59.0.docx, schedule-11/v59.0.docx"})
  void aRedlineOfTheCorpusIsPrinted(String before, String after) throws IOException {
    prints(CORPUS.resolve(before), CORPUS.resolve(after));
  }

  @ParameterizedTest
  @ValueSource(strings = {"d4j-altered-image-png2", "self-wc043-nested-table", "rc-rc007-endnotes-after",
      "jub-02-table-bookmark-end-table-vmerge-colsp"})
  void aRedlineOfARealPairIsPrinted(String pair) throws IOException {
    assumeTrue(Files.isDirectory(PAIRS.resolve(pair)), "the shared pairs are not here");
    prints(PAIRS.resolve(pair).resolve("before.docx"), PAIRS.resolve(pair).resolve("after.docx"));
  }

  @Test
  void everyKindOfChangeIsPrinted() throws IOException {
    Markup markup = Markup.of(Samples.redline());
    Printed printed = RedlinePdf.print(cover(markup), RedlinePdf.text(markup, Map.of(), ""));
    Conformance.check(printed.pdf());
    holds(printed.pdf(), markup);
    assertThat(words(printed.pdf())).contains("Inserted", "Deleted", "Reworded", "Moved from here", "Moved to here");
  }

  private static void prints(Path before, Path after) throws IOException {
    Source old = new Source("before", Bytes.of(Files.readAllBytes(before)));
    Source now = new Source("after", Bytes.of(Files.readAllBytes(after)));
    Redlined redlined = Redlining.redline(old, now, new Mark("Codicil", Instant.EPOCH));
    Markup markup = Markup.of(redlined.redline());
    Cover cover = cover(markup);
    String text = RedlinePdf.text(markup, Redlining.pictures(redlined, old, now), Language.of(now));
    Printed printed = RedlinePdf.print(cover, text);
    Conformance.check(printed.pdf());
    holds(printed.pdf(), markup);
    assertThat(RedlinePdf.print(cover, text).pdf()).isEqualTo(printed.pdf());
  }

  private static void holds(Bytes pdf, Markup markup) throws IOException {
    String printed = letters(words(pdf));
    int at = printed.indexOf(letters("The text with its changes"));
    List<Block> blocks = new ArrayList<>(markup.body());
    markup.notes().forEach(note -> blocks.addAll(note.blocks()));
    markup.margins().forEach(margin -> blocks.addAll(margin.blocks()));
    for (String run : blocks.stream().flatMap(RedlinePdfTest::runs).toList()) {
      int found = printed.indexOf(run, at);
      assertThat(found).as(run + " after " + printed.substring(Math.max(0, at - 80), at)).isGreaterThanOrEqualTo(0);
      at = found + run.length();
    }
  }

  /// The words of a block, apart where something stands between them that is no word.
  private static Stream<String> runs(Block block) {
    return switch (block) {
      case Block.Grid grid -> grid.lines()
          .stream()
          .flatMap(line -> line.boxes().stream())
          .flatMap(box -> box.blocks().stream())
          .flatMap(RedlinePdfTest::runs);
      case Block.Parts parts -> parts.paras().stream().flatMap(RedlinePdfTest::runs);
      case Block.Para para -> {
        List<StringBuilder> runs = new ArrayList<>(List.of(new StringBuilder()));
        for (Piece piece : para.parts()) {
          if (piece.form() == Piece.Form.WORDS || piece.form() == Piece.Form.BREAK) {
            runs.getLast().append(piece.words());
          } else {
            runs.add(new StringBuilder());
          }
        }
        yield runs.stream().map(run -> letters(run.toString())).filter(run -> !run.isEmpty());
      }
    };
  }

  private static String letters(String words) {
    return words.replaceAll("[\\s\\p{Z}\\p{C}]", "").toLowerCase(Locale.ROOT);
  }

  private static String words(Bytes pdf) throws IOException {
    StringBuilder words = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf.toArray())) {
      for (PDPage page : document.getPages()) {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("body", BODY);
        stripper.extractRegions(page);
        words.append(stripper.getTextForRegion("body"));
      }
    }
    return words.toString();
  }

  @Test
  void whoHearsItIsToldWhatWasInsertedAndDeleted() throws IOException {
    Markup markup = markup(new Change.Deleted(Paragraph.plain("Six months.")),
        new Change.Inserted(Paragraph.plain("Nine months.")));
    Bytes pdf = RedlinePdf.print(cover(markup), RedlinePdf.text(markup, Map.of(), "")).pdf();
    try (PDDocument document = Loader.loadPDF(pdf.toArray())) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("en-GB");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A & B: changes from v1.0 to v2.0");
      PDOutlineItem first = catalog.getDocumentOutline().getFirstChild();
      assertThat(first.getTitle()).isEqualTo("A & B");
      assertThat(first.getFirstChild().getTitle()).isEqualTo("The two versions");
      List<String> marks = Structure.of(catalog);
      assertThat(marks.subList(marks.size() - 2, marks.size())).containsExactly("Span deleted LineThrough",
          "Span inserted Underline");
    }
  }

  @Test
  void wordsOfAnotherLanguageAreHeardInIt() throws IOException {
    Markup markup = markup(new Change.Inserted(Paragraph.plain("Neun Monate.")));
    Bytes german = RedlinePdf.print(cover(markup), RedlinePdf.text(markup, Map.of(), "de-DE")).pdf();
    Conformance.check(german);
    try (PDDocument document = Loader.loadPDF(german.toArray())) {
      assertThat(Structure.languages(document.getDocumentCatalog())).containsExactly("en-GB", "de-DE");
    }
    assertThat(RedlinePdf.text(markup, Map.of(), "en-GB")).isEqualTo(RedlinePdf.text(markup, Map.of(), ""));
  }

  @Test
  void theCoverSaysTheFacts() throws IOException {
    Markup markup = markup(new Change.Inserted(Paragraph.plain("Nine months.")));
    String words = words(RedlinePdf.print(cover(markup), RedlinePdf.text(markup, Map.of(), "")).pdf());
    assertThat(words).contains("The Code", "A & B", "A title", "Changes from v1.0 to v2.0", "Texts are illustrative.",
        "1 May 2020", "MP001", "Faster switching", "v1.1–v1.9 are not recorded.", "1 inserted", "Proved.",
        "a".repeat(64),
        "b".repeat(64), "c".repeat(64), "One thing is odd.", "How to read this redline", "not recorded", "12.3");
  }

  @Test
  void whatNoFontHasIsNamedAndNotShownAsSomethingElse() throws IOException {
    Markup markup = markup(new Change.Inserted(
        Paragraph
            .plain("A character 中 among many letters that all of the typefaces have; a tick ✓ is among the symbols.")));
    Printed printed = RedlinePdf.print(cover(markup), RedlinePdf.text(markup, Map.of(), ""));
    assertThat(printed.findings()).singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("U+4E2D CJK UNIFIED IDEOGRAPHS 4E2D"));
    assertThat(words(printed.pdf())).contains("A character \ufffd among", "✓", "U+4E2D").doesNotContain("中");
    Conformance.check(printed.pdf());
  }

  @ParameterizedTest
  @ValueSource(strings = {"第一条 本法の目的", "المادة الأولى"})
  void aTextInAScriptThatNoFontHasIsRefused(String words) {
    Markup markup = markup(new Change.Inserted(Paragraph.plain(words.repeat(400))));
    String text = RedlinePdf.text(markup, Map.of(), "");
    assertThatThrownBy(() -> RedlinePdf.print(cover(markup), text)).isInstanceOf(Unusable.class)
        .hasMessageContaining("no font of the PDF has");
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    Markup markup = markup(new Change.Inserted(Paragraph.plain("x")));
    String text = "x".repeat(RedlinePdf.MOST + 1);
    assertThatThrownBy(() -> RedlinePdf.print(cover(markup), text)).isInstanceOf(Unusable.class)
        .hasMessageContaining("too long");
  }

  private static Markup markup(Change... changes) {
    return Markup.of(new Redline("before", "after",
        List.of(new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH, List.of(changes)))));
  }

  private static Cover cover(Markup markup) {
    return new Cover("The Code", "A & B", "A title", "Texts are illustrative.",
        new Cover.Side("v1.0", "v1.0, first", "not recorded", "Word document, 1 kB", "a".repeat(64)),
        new Cover.Side("v2.0", "v2.0, second", "1 May 2020", "PDF, 2 kB", "b".repeat(64)),
        List.of(new Cover.Reason("MP001", "Faster switching")), List.of("v1.1–v1.9 are not recorded."),
        List.of(new Cover.Version("v1.0", "12.3", "1 May 2019", "MP000", Cover.Part.BEFORE)),
        RedlinePage.counts(markup.tally()), "Words: some.",
        new Cover.Certificate(List.of("Proved."), "c".repeat(64), List.of("One thing is odd.")), DAY);
  }
}

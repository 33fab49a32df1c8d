package codicil.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Atom;
import codicil.model.Emphasis;
import codicil.model.Finding;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import codicil.model.Table;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final String LATER =
      "Drawn above its heading, but read after it, because the structure of the document says "
          + "so, as its maker recorded it: what is drawn first need not be read first.";
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  @Test
  void linesAreJoinedToParagraphs() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      page.write(PLAIN, 10, 72, 100,
          "1.1 The DCC shall, as far as is reasonably practicable, carry out maintenance of");
      page.write(PLAIN, 10, 72, 112, "the systems so that Users are not dis-");
      page.write(PLAIN, 10, 72, 124, "turbed.");
      page.write(PLAIN, 10, 90, 142, "(a) first; and");
      page.write(PLAIN, 10, 90, 154, "(b) second.");
    });

    assertThat(words(read)).hasSize(4)
        .element(0)
        .asString()
        .isEqualTo("1.1 The DCC shall, as far as is reasonably practicable, carry out maintenance of "
            + "the systems so that Users are not dis-");
  }

  @Test
  void aHyphenThatPartsAWordGoes() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      page.write(PLAIN, 10, 72, 100,
          "The Organisation shall carry out maintenance of its systems so that Users are not dis-");
      page.write(PLAIN, 10, 72, 112,
          "turbed, and it shall keep a self-service interface that is open to every Party, a self-");
      page.write(PLAIN, 10, 72, 124, "service interface that works.");
    });

    assertThat(words(read))
        .containsExactly("The Organisation shall carry out maintenance of its systems so that Users are "
            + "not disturbed, and it shall keep a self-service interface that is open to every Party, a self-service interface "
            + "that works.");
  }

  @Test
  void aParagraphGoesOnOverThePage() {
    Passages read = Paper.read(document -> {
      for (String line : List.of("This sentence begins on the first page and goes on", "to the second, and then",
          "ends on the third.")) {
        Paper page = new Paper(document);
        page.write(PLAIN, 9, 72, 40, "SEC – Section H");
        page.write(PLAIN, 10, 72, 400, line);
        page.write(PLAIN, 9, 300, 810, "Page " + document.getNumberOfPages() + " of 3");
      }
    });

    assertThat(words(read)).containsExactly(
        "This sentence begins on the first page and goes on to the second, and then ends on the third.");
    assertThat(read.stories()).extracting(Story::kind)
        .containsExactly(Story.Kind.BODY, Story.Kind.HEADER, Story.Kind.FOOTER);
    assertThat(read.stories().get(1).passages()).containsExactly(Paragraph.plain("SEC – Section H"));
  }

  @Test
  void boldAndItalicStretchesAreKept() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      page.write(BOLD, 10, 72, 100, "Alert");
      page.write(PLAIN, 10, 102, 100, "means a message.");
    });

    Paragraph paragraph = (Paragraph) read.body().getFirst();
    assertThat(paragraph.text()).isEqualTo("Alert means a message.");
    assertThat(paragraph.spans()).hasSize(2);
    assertThat(paragraph.spans().getFirst().emphasis()).containsExactly(Emphasis.BOLD);
    assertThat(paragraph.spans().getFirst().end()).isEqualTo(5);
  }

  @Test
  void aRuledTableIsATable() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      page.write(PLAIN, 10, 72, 90, "As follows:");
      page.box(72, 100, 100, 20, "Item");
      page.box(172, 100, 200, 20, "Meaning");
      page.box(72, 120, 300, 20, "across both");
      page.write(PLAIN, 10, 72, 160, "After it.");
    });

    assertThat(read.body()).hasSize(3);
    Table table = (Table) read.body().get(1);
    assertThat(table.words()).isEqualTo("Item\nMeaning\nacross both");
    assertThat(table.rows().getLast().cells()).singleElement().extracting(Table.Cell::columns).isEqualTo(2);
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      for (int line = 0; line < 20; line++) {
        page.write(PLAIN, 10, 72, 100 + 12 * line, "left column line " + line + " runs on and on without end");
        page.write(PLAIN, 10, 310, 100 + 12 * line, "right column line " + line + " runs on and on without end");
      }
    });

    String words = String.join(" ", words(read));
    assertThat(words.indexOf("left column line 19")).isLessThan(words.indexOf("right column line 0"));
  }

  @Test
  void pagesWithoutTextAreNamed() {
    Passages read = Paper.read(document -> {
      new Paper(document).write(PLAIN, 10, 72, 100, "A page with words.");
      new Paper(document).picture();
      new Paper(document).picture();
    });

    assertThat(read.findings())
        .containsExactly(new Finding("no-text", "pages 2–3", "no text on pages 2–3: scanned; run OCR first"));
  }

  @Test
  void notesBelowARuleStandApartAndAreReferredTo() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      page.write(PLAIN, 10, 72, 100, "The Panel shall decide");
      page.write(PLAIN, 6, 173.5f, 96, "1");
      page.write(PLAIN, 10, 182, 100, "within ten days of the notice, and it shall say so.");
      page.write(PLAIN, 10, 72, 130, "A second paragraph of the text of the page stands here.");
      page.rule(72, 700, 140);
      page.write(PLAIN, 5, 72, 711, "1");
      page.write(PLAIN, 8, 76, 714, "See Section C2.");
    });

    Paragraph first = (Paragraph) read.body().getFirst();
    assertThat(first.text())
        .isEqualTo("The Panel shall decide\uFFFC within ten days of the notice, and it shall say so.");
    assertThat(first.atoms()).extracting(Atom::ref).containsExactly("footnote 1");
    assertThat(read.body()).hasSize(2);
    assertThat(read.stories().get(1).passages()).extracting(Passage::words).containsExactly("See Section C2.");
  }

  @Test
  void aPageThatIsPrintedSidewaysIsTurned() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      page.page().setRotation(90);
      try (PDPageContentStream content = page.open()) {
        content.beginText();
        content.setFont(PLAIN, 10);
        content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 300, 100));
        content.showText("Words along the longer side of the page.");
        content.endText();
      }
    });

    assertThat(words(read)).containsExactly("Words along the longer side of the page.");
  }

  @Test
  void aRecordedStructureIsTakenAsItIs() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      Structure structure = new Structure(document);
      structure.write(page, "H2", 72, 200, "H1.  Alerts");
      structure.write(page, "P", 72, 100, LATER);
    });

    assertThat(words(read)).containsExactly("Alerts", LATER);
    assertThat(read.body()).extracting(passage -> ((Paragraph) passage).number()).containsExactly("H1.", "");
    assertThat(read.body()).extracting(passage -> ((Paragraph) passage).heading()).containsExactly(2, 0);
  }

  @Test
  void paragraphsThatAPagePartedAreOne() {
    Passages read = Paper.read(document -> {
      Structure structure = new Structure(document);
      Paper first = new Paper(document);
      structure.write(first, "P", 72, 100, "A paragraph of the first page.");
      structure.write(first, "P", 72, 700, "A sentence that the page parts goes");
      Paper second = new Paper(document);
      structure.write(second, "P", 72, 100, "on over the page.");
      structure.write(second, "P", 72, 200, "not so this one, because that one had ended");
      structure.write(new Paper(document), "P", 72, 100, "(a) nor an item of a list.");
    });

    assertThat(words(read)).containsExactly("A paragraph of the first page.",
        "A sentence that the page parts goes on over the page.", "not so this one, because that one had ended",
        "(a) nor an item of a list.");
  }

  /// Word records what stands on each page as a table, and the heading row each time that it prints it.
  @Test
  void aTableThatPagesPartedIsOne() {
    Passages read = Paper.read(document -> {
      Structure structure = new Structure(document);
      Paper first = new Paper(document);
      PDStructureElement table = structure.open("Table");
      structure.row(table, first, 600, "Item", "Use", "Card.");
      structure.row(table, first, 700, "title", "This property holds the", "1");
      Paper second = new Paper(document);
      PDStructureElement rest = structure.open("Table");
      structure.row(rest, second, 100, "Item", "Use", "Card.");
      structure.row(rest, second, 120, "", "name of the dataset.", "");
      structure.row(rest, second, 140, "date", "This property holds the day.", "0..1");
      structure.write(second, "P", 72, 160, "After it.");
      structure.row(structure.open("Table"), new Paper(document), 100, "Another", "table", "here");
    });

    assertThat(words(read)).containsExactly("Item\nUse\nCard.\ntitle\nThis property holds the name of the dataset.\n1\n"
        + "date\nThis property holds the day.\n0..1", "After it.", "Another\ntable\nhere");
  }

  @Test
  void aTableThatABlankParagraphPartsIsTwo() {
    Passages read = Paper.read(document -> {
      Structure structure = new Structure(document);
      structure.row(structure.open("Table"), new Paper(document), 700, "one", "two");
      Paper second = new Paper(document);
      structure.write(second, "P", 72, 80, " ");
      structure.row(structure.open("Table"), second, 100, "three", "four");
    });

    assertThat(words(read)).containsExactly("one\ntwo", "three\nfour");
  }

  @Test
  void gapsOfAStretchedLineAreNoTabs() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      Structure structure = new Structure(document);
      structure.lines(page, "P",
          List.of("(a)" + " ".repeat(8) + "The DCC shall keep", "a" + " ".repeat(29) + "register",
              "of" + " ".repeat(13) + "all" + " ".repeat(13) + "things", "each day."));
    });

    assertThat(((Paragraph) read.body().getFirst()).number()).isEqualTo("(a)");
    assertThat(words(read)).containsExactly("The DCC shall keep a register of all things each day.");
  }

  @Test
  void theLetterOfAnAnnexIsItsNumber() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      Structure structure = new Structure(document);
      structure.write(page, "H1", 72, 100, "A Word on Method");
      structure.write(page, "H1", 72, 200, "A Grammar");
      structure.write(page, "H2", 72, 300, "A.1 Types");
    });

    assertThat(read.body()).extracting(passage -> ((Paragraph) passage).number()).containsExactly("", "A", "A.1");
    assertThat(words(read)).containsExactly("A Word on Method", "Grammar", "Types");
  }

  @Test
  void aWebAddressKeepsItsHyphens() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      page.write(PLAIN, 10, 72, 100, "The vocabulary is published at http://www.example.org/web/eu-");
      page.write(PLAIN, 10, 72, 112, "vocabularies for all to read and to use as they think fit in their work.");
    });

    assertThat(words(read)).singleElement().asString().contains("/web/eu-vocabularies for all");
  }

  @Test
  void lettersWhoseOutlinesAreDrawnAreBold() {
    Passages read = Paper.read(document -> {
      try (PDPageContentStream content = new Paper(document).open()) {
        content.beginText();
        content.setFont(PLAIN, 10);
        content.setRenderingMode(RenderingMode.FILL_STROKE);
        content.newLineAtOffset(72, 700);
        content.showText("Made bold");
        content.endText();
      }
    });

    assertThat(((Paragraph) read.body().getFirst()).spans().getFirst().emphasis()).containsExactly(Emphasis.BOLD);
  }

  /// The structure of a page, recorded while it is written.
  private static final class Structure {
    private final PDStructureElement root = new PDStructureElement("Document", null);
    private int marks;

    Structure(PDDocument document) {
      PDStructureTreeRoot tree = new PDStructureTreeRoot();
      document.getDocumentCatalog().setStructureTreeRoot(tree);
      tree.appendKid(root);
    }

    PDStructureElement open(String kind) {
      return open(kind, root);
    }

    private static PDStructureElement open(String kind, PDStructureElement parent) {
      PDStructureElement element = new PDStructureElement(kind, parent);
      parent.appendKid(element);
      return element;
    }

    void write(Paper sheet, String kind, float x, float y, String text) throws IOException {
      write(sheet, open(kind), x, y, text);
    }

    /// Lines of one paragraph, one below the other.
    void lines(Paper sheet, String kind, List<String> lines) throws IOException {
      PDStructureElement element = open(kind);
      for (int at = 0; at < lines.size(); at++) {
        write(sheet, element, 72, 100 + 12 * at, lines.get(at));
      }
    }

    void row(PDStructureElement table, Paper sheet, float y, String... cells) throws IOException {
      PDStructureElement row = open("TR", table);
      for (int at = 0; at < cells.length; at++) {
        PDStructureElement cell = open("TD", row);
        if (!cells[at].isEmpty()) {
          write(sheet, open("P", cell), 72 + 150 * at, y, cells[at]);
        }
      }
    }

    private void write(Paper sheet, PDStructureElement element, float x, float y, String text) throws IOException {
      element.setPage(sheet.page());
      element.appendKid(marks);
      try (PDPageContentStream content = sheet.open()) {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, marks++);
        content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
        content.beginText();
        content.setFont(PLAIN, 10);
        content.newLineAtOffset(x, sheet.page().getMediaBox().getHeight() - y);
        content.showText(text);
        content.endText();
        content.endMarkedContent();
      }
    }
  }

  private static List<String> words(Passages passages) {
    return passages.body().stream().map(Passage::words).toList();
  }
}

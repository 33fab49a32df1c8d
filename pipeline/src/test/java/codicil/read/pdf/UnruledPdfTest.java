package codicil.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Span;
import codicil.model.Table;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/// What is inferred of a page without structure and without rules: tables, columns, headings, links.
class UnruledPdfTest {
  private static final List<String> LEFT =
      List.of("The DCC shall carry out the maintenance of its", "systems so that Users are not",
          "disturbed, and shall publish each month a plan", "of the maintenance that it means to carry out.",
          "Each User shall read the plan and say within ten", "days whether the maintenance disturbs it.",
          "The DCC shall take what Users say",
          "into account and publish the plan again where", "it has changed because of what they said.",
          "Where it has not changed the DCC shall say why,",
          "and send its reasons to each of the Users that", "said that the maintenance would disturb it.");

  @Test
  void alignedPartsAreATable() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      page.write(Paper.PLAIN, 10, 72, 90, "The times are as follows:");
      row(page, 110, "Service", "Time", "Days");
      row(page, 124, "Read the register", "30 s", "all");
      row(page, 138, "Update the register", "24 h", "working");
      page.write(Paper.PLAIN, 10, 72, 150, "of the other Party");
      row(page, 164, "Send an alert", "60 s", "all");
      page.write(Paper.PLAIN, 10, 72, 190,
          "They are counted from the receipt of the request until the answer has been sent in full.");
    });

    assertThat(read.body()).hasSize(3);
    Table table = (Table) read.body().get(1);
    assertThat(table.rows()).extracting(row -> row.cells().stream().map(Table.Cell::words).toList())
        .containsExactly(List.of("Service", "Time", "Days"), List.of("Read the register", "30 s", "all"),
            List.of("Update the register of the other Party", "24 h", "working"),
            List.of("Send an alert", "60 s", "all"));
  }

  @Test
  void listsAndContentsAreNoTables() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      float y = 100;
      for (String label : List.of("(a)", "(b)", "(c)", "(d)")) {
        page.write(Paper.PLAIN, 10, 72, y, label);
        page.write(Paper.PLAIN, 10, 110, y, "keep a record of each request;");
        y += 14;
      }
      for (String title : List.of("Introduction", "Definitions", "Registration", "Charges", "Security")) {
        page.write(Paper.PLAIN, 10, 72, y + 40, title);
        page.write(Paper.PLAIN, 10, 400, y + 40, String.valueOf((int) y / 10));
        y += 14;
      }
    });

    assertThat(read.body()).allMatch(Paragraph.class::isInstance).hasSize(9);
  }

  @Test
  void runningTextInTwoColumnsBelowTextAcrossIsReadColumnByColumn() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      for (int line = 0; line < 20; line++) {
        page.write(Paper.PLAIN, 10, 72, 60 + 12 * line,
            "This text runs across the whole of the page, since it belongs to what all of the readers need, line "
                + line);
      }
      for (int line = 0; line < LEFT.size(); line++) {
        page.write(Paper.PLAIN, 10, 72, 330 + 12 * line, LEFT.get(line));
        page.write(Paper.PLAIN, 10, 320, 330 + 12 * line, LEFT.get((line + 6) % LEFT.size()));
      }
    });

    String words = String.join(" ", read.body().stream().map(passage -> passage.words()).toList());
    assertThat(words).contains("disturbed, and shall publish each month a plan of the maintenance that it means");
    assertThat(words.split("within ten days whether", -1)).hasSize(3);
  }

  @Test
  void bookmarksNameTheHeadings() {
    Passages read = Paper.read(document -> {
      Paper title = new Paper(document);
      title.write(Paper.PLAIN, 24, 72, 100, "A Code");
      Paper page = new Paper(document);
      page.write(Paper.PLAIN, 10, 72, 100, "1");
      page.write(Paper.PLAIN, 10, 100, 100, "Charges");
      page.write(Paper.PLAIN, 10, 72, 130, "Each Party shall pay what it is charged.");
      page.write(Paper.PLAIN, 10, 72, 160, "Late payment");
      page.write(Paper.PLAIN, 10, 72, 190, "Interest is due on what is paid late.");
      PDDocumentOutline outline = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(outline);
      PDOutlineItem charges = item("Charges", page);
      outline.addLast(charges);
      charges.addLast(item("Late payment", page));
    });

    assertThat(read.paragraphs()).extracting(Paragraph::heading).containsExactly(0, 1, 0, 2, 0);
    assertThat(read.paragraphs().get(1).number()).isEqualTo("1");
  }

  @Test
  void linksToOtherDocumentsAreKept() {
    Passages read = Paper.read(document -> {
      Paper page = new Paper(document);
      page.write(Paper.PLAIN, 10, 72, 100, "See ");
      page.write(Paper.PLAIN, 10, 95, 100, "the register");
      page.write(Paper.PLAIN, 10, 160, 100, "and Section H.");
      PDActionURI action = new PDActionURI();
      action.setURI("https://example.org/register");
      page.page().getAnnotations().add(link(95, 148, link -> link.setAction(action)));
      PDActionGoTo inner = new PDActionGoTo();
      page.page().getAnnotations().add(link(160, 230, link -> link.setAction(inner)));
    });

    Paragraph paragraph = read.paragraphs().getFirst();
    assertThat(paragraph.spans().stream().filter(span -> !span.link().isEmpty())).singleElement()
        .satisfies(span -> {
          assertThat(span.link()).isEqualTo("https://example.org/register");
          assertThat(words(paragraph, span)).isEqualTo("the register");
        });
  }

  private static String words(Paragraph paragraph, Span span) {
    return paragraph.text().substring(span.start(), span.end());
  }

  private interface Target {
    void set(PDAnnotationLink link);
  }

  private static PDAnnotationLink link(float left, float right, Target target) {
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(left, PDRectangle.A4.getHeight() - 103, right - left, 13));
    target.set(link);
    return link;
  }

  private static PDOutlineItem item(String title, Paper paper) {
    PDPageFitDestination destination = new PDPageFitDestination();
    destination.setPage(paper.page());
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination);
    return item;
  }

  private static void row(Paper page, float y, String first, String second, String third) throws IOException {
    page.write(Paper.PLAIN, 10, 72, y, first);
    page.write(Paper.PLAIN, 10, 220, y, second);
    page.write(Paper.PLAIN, 10, 300, y, third);
  }
}

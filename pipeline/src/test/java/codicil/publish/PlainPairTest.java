package codicil.publish;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import codicil.model.Change;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.Source;
import codicil.model.Story;
import codicil.read.Reader;
import codicil.read.docx.WordReader;
import codicil.render.docx.LabelLists;
import codicil.render.docx.Mark;
import codicil.render.docx.PlainWord;
import codicil.word.Tracked;
import codicil.word.WordDocument;
import codicil.word.WordPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

/// A Word file against a PDF: a number that one counts and the other prints is one number.
class PlainPairTest {
  @Test
  void theSameWordsInWordAndInPdfAreNoChange() {
    Source word = word(numbered("1.", "Reports"), numbered("1.1", "The DCC shall report each day."),
        Paragraph.plain(" "), numbered("1.2",
            "A Party shall pay."),
        Paragraph.plain("(a)\tat once."));
    Source pdf = pdf("1. Reports", "1.1 The DCC shall report each day.", "1.2 A Party shall pay.", "(a) at once.");

    assertThat(Redlining.compare(word, pdf, Comparing.EVERYTHING).unchanged()).isTrue();
  }

  @Test
  void aClauseThatWasOnlyRenumberedIsNoChangeOfWords() {
    Redline redline =
        Redlining.compare(pdf("1. Reports", "1.1 The DCC shall report each day.", "1.2 A Party shall pay."),
            pdf("1. Reports", "1.1 The DCC shall report each day.", "1.2 A User may ask.", "1.3 A Party shall pay."),
            Comparing.EVERYTHING);

    assertThat(redline.body().changes()).hasSize(4);
    assertThat(redline.body().changes().get(2)).isInstanceOf(Change.Inserted.class);
    assertThat(redline.body().changes().get(3)).isInstanceOf(Change.Kept.class);
  }

  @Test
  void aBlankWhereAParagraphWasPartedCameOrWentWithItsEnd() {
    String charge = "The Supplier shall pay the Charges to the User within ten days";
    String interest = "and interest is due on any sum that is paid late.";
    Source one = word(Paragraph.plain("First."), Paragraph.plain(charge + " " + interest), Paragraph.plain("Last."));
    Source two = pdf("First.", charge, interest, "Last.");
    Mark mark = new Mark("Codicil", Instant.EPOCH);

    Redlined split = Redlining.redline(one, two, mark);
    assertThat(split.proved()).as("%s", split.findings()).isEqualTo(Redlined.Grade.FINE);
    assertThat(split.redline().body().changes().get(1)).isInstanceOf(Change.Split.class);
    assertThat(words(split, Tracked.REJECT)).contains(charge + " " + interest);
    assertThat(words(split, Tracked.ACCEPT)).contains(charge, interest);

    Redlined merged = Redlining.redline(two, one, mark);
    assertThat(merged.proved()).as("%s", merged.findings()).isEqualTo(Redlined.Grade.FINE);
    assertThat(merged.redline().body().changes().get(1)).isInstanceOf(Change.Merged.class);
    assertThat(words(merged, Tracked.REJECT)).contains(charge, interest);
    assertThat(words(merged, Tracked.ACCEPT)).contains(charge + " " + interest);
  }

  private static List<String> words(Redlined redlined, Tracked mode) {
    WordPackage pack = WordPackage.open(new Source("redline", redlined.docx()));
    return WordReader.read(WordDocument.open(pack, mode)).body().stream().map(Passage::words).toList();
  }

  @Test
  void numbersAreListsThatPrintThem() {
    Passages plain = passages(numbered("7.2", "Fees."), numbered("•", "first"), Paragraph.plain("none"));

    assertThat(Reader.read(new Source("a.docx", PlainWord.of(plain))).paragraphs()).extracting(Paragraph::number)
        .containsExactly("7.2", "•", "");
    assertThat(Reader.read(new Source("a.docx", PlainWord.of(plain, LabelLists.of(plain, passages(numbered("1.",
        "x")))))).paragraphs()).extracting(Paragraph::number).containsExactly("7.2", "•", "");
  }

  private static Paragraph numbered(String number, String text) {
    return new Paragraph(number, 0, "", text, List.of(), List.of(), "");
  }

  private static Passages passages(Passage... body) {
    return new Passages("test", List.of(new Story(Story.Kind.BODY, "", List.of(body))), List.of());
  }

  private static Source word(Passage... body) {
    return new Source("test.docx", PlainWord.of(passages(body)));
  }

  private static Source pdf(String... lines) {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      float y = 700;
      for (String line : lines) {
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 10);
          content.newLineAtOffset(72, y);
          content.showText(line);
          content.endText();
        }
        y -= 30;
      }
      document.save(bytes);
      return new Source("test.pdf", Bytes.of(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

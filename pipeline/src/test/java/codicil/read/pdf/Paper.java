package codicil.read.pdf;

import codicil.model.Bytes;
import codicil.model.Passages;
import codicil.model.Source;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// A page of A4 on which a test writes from the top left.
record Paper(PDDocument document, PDPage page) {
  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  /// What a test draws on the pages of a document.
  interface Drawing {
    void on(PDDocument document) throws IOException;
  }

  Paper(PDDocument document) {
    this(document, new PDPage(PDRectangle.A4));
    document.addPage(page);
  }

  void write(PDFont font, float size, float x, float y, String text) throws IOException {
    try (PDPageContentStream content = open()) {
      content.beginText();
      content.setFont(font, size);
      content.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
      content.showText(text);
      content.endText();
    }
  }

  void box(float x, float y, float width, float height, String text) throws IOException {
    try (PDPageContentStream content = open()) {
      content.addRect(x, page.getMediaBox().getHeight() - y - height, width, height);
      content.stroke();
    }
    write(PLAIN, 10, x + 3, y + 14, text);
  }

  void rule(float x, float y, float width) throws IOException {
    try (PDPageContentStream content = open()) {
      content.moveTo(x, page.getMediaBox().getHeight() - y);
      content.lineTo(x + width, page.getMediaBox().getHeight() - y);
      content.stroke();
    }
  }

  void picture() throws IOException {
    try (PDPageContentStream content = open()) {
      content.drawImage(
          LosslessFactory.createFromImage(document, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)), 0, 0);
    }
  }

  PDPageContentStream open() throws IOException {
    return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false);
  }

  static Passages read(Drawing drawing) {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      drawing.on(document);
      document.save(bytes);
      return PdfReader.read(new Source("test.pdf", Bytes.of(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

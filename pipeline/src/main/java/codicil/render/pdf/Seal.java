package codicil.render.pdf;

import codicil.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// The last touches to a PDF that was set: the marks of what was inserted and deleted as readers of PDF know them, and a
/// date and an identity that depend on nothing but its content.
final class Seal {
  private static final DateTimeFormatter XMP = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.UTC);

  private Seal() {}

  /// Finishes a document and writes it.
  ///
  /// @param identity a number that is the same for the same content
  static Bytes close(PDDocument document, Instant date, long identity) throws IOException {
    mark(document.getDocumentCatalog().getStructureTreeRoot());
    date(document, date);
    document.setDocumentId(identity);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    document.save(file);
    return Bytes.owning(file.toByteArray());
  }

  /// What was inserted is underlined and what was deleted is struck through, as the structure says it too (ISO 32000-1
  /// §14.8.5.4, `TextDecorationType`); its title says what it is in words.
  private static void mark(PDStructureNode node) {
    if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
      switch (element.getAlternateDescription()) {
        case Tagging.INSERTED -> mark(element, "Underline", "inserted");
        case Tagging.DELETED -> mark(element, "LineThrough", "deleted");
        default -> {
        }
      }
    }
    for (Object child : node.getKids()) {
      if (child instanceof PDStructureElement element) {
        mark(element);
      }
    }
  }

  private static void mark(PDStructureElement element, String decoration, String title) {
    COSDictionary look = new COSDictionary();
    look.setItem(COSName.O, COSName.getPDFName("Layout"));
    look.setItem(COSName.getPDFName("TextDecorationType"), COSName.getPDFName(decoration));
    element.getCOSObject().setItem(COSName.A, look);
    element.getCOSObject().removeItem(COSName.ALT);
    element.setTitle(title);
  }

  /// The layout engine has put the time of day into the document's two records of it, which must agree (ISO 19005-2
  /// §6.6.2.3).
  private static void date(PDDocument document, Instant date) throws IOException {
    document.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.atZone(ZoneOffset.UTC)));
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
        .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + XMP.format(date));
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
  }
}

package codicil.render.pdf;

import codicil.model.Bytes;
import codicil.model.Picture;
import codicil.model.Unusable;
import codicil.render.Markup;
import codicil.render.html.RedlinePage;
import codicil.render.html.Template;
import codicil.render.html.View;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/// A redline as a PDF: a cover, the changes by clause with their pages, and the text with its changes.
///
/// About a second for 100 pages. Memory grows with the pages, about 200 bytes for each character of markup; therefore
/// [#MOST], which counts for all that are printed at the same time.
public final class RedlinePdf {
  /// The longest text with its changes that is printed, in characters of [#text].
  public static final int MOST = 3_000_000;

  /// With a tenth of its letters lost, a print is no record of the text.
  private static final double MOST_LOST = 0.1;

  private static final Semaphore ROOM = new Semaphore(MOST, true);
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private RedlinePdf() {}

  /// The text with its changes as XHTML for print. It depends on the redline alone, so that it can be kept.
  ///
  /// @param pictures the pictures of both documents by the keys of their atoms
  /// @param language the language tag (BCP 47) of its words; empty if that is not known
  public static String text(Markup markup, Map<String, Picture> pictures, String language) {
    RedlinePage page = new RedlinePage(markup, View.BOTH, Pictures.printable(pictures));
    return Template.fill("pdf/text.jte", new PrintedText(page, language));
  }

  /// Prints a redline.
  ///
  /// @param text what [#text] made of it
  /// @throws Unusable if it is longer than [#MOST], or in a script that no font here has
  public static Printed print(Cover cover, String text) {
    if (text.length() > MOST) {
      throw new Unusable(String.format(Locale.ROOT, "too long to be printed: %,d characters of markup, the most is %,d",
          text.length(), MOST), cover.name(), "take the Word or the HTML redline");
    }
    String xhtml = Template.fill("pdf/page.jte", new Sheets(cover, text));
    ROOM.acquireUninterruptibly(text.length());
    try {
      return Typefaces.using(faces -> print(cover, xhtml, faces));
    } finally {
      ROOM.release(text.length());
    }
  }

  private static Printed print(Cover cover, String xhtml, Typefaces faces) {
    Document page = Galley.read(xhtml);
    Characters characters = Characters.of(page, faces);
    if (characters.lost() > MOST_LOST) {
      throw new Unusable("cannot be printed: no font of the PDF has " + characters.named(), cover.name(),
          "take the Word or the HTML redline");
    }
    characters.say(page);
    Tagging.tag(page);
    long identity = Long.parseUnsignedLong(Bytes.of(xhtml).sha256().substring(0, 16), 16);
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
      builder.usePdfUaAccessibility(true);
      builder.useColorProfile(COLOURS);
      builder.withProducer("Codicil");
      builder.withW3cDocument(page, null);
      faces.give(builder, document, characters.symbols());
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        return new Printed(Seal.close(document, cover.date(), identity), characters.findings());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

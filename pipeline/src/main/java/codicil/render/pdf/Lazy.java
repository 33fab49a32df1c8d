package codicil.render.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// A font that is embedded when the layout first needs it.
final class Lazy extends PDFontSupplier {
  private final Supplier<PDFont> font;

  @SuppressWarnings("NullAway") // the library takes the font itself here; this one is asked for it below
  Lazy(Supplier<PDFont> font) {
    super(null);
    this.font = font;
  }

  @Override
  public PDFont supply() {
    return font.get();
  }
}

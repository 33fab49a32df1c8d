package codicil.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import codicil.model.Bytes;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What veraPDF says of a file.
public final class Conformance {
  private Conformance() {}

  /// Checks that a file conforms to PDF/A-2a and to PDF/UA-1.
  public static void check(Bytes pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.stream(), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        assertThat(validator.validate(parser).getTestAssertions())
            .extracting(found -> flavour + " " + found.getRuleId().getClause() + ": " + found.getMessage())
            .isEmpty();
      } catch (ModelParsingException | EncryptedPdfException | ValidationException | java.io.IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}

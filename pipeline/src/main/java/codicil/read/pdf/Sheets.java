package codicil.read.pdf;

import codicil.model.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the letters of the pages of a document.
final class Sheets extends PDFTextStripper {
  private static final int MOST_PAGES = 5_000;
  /// A page of small print holds some 15,000 letters; what holds many times that was made to cost time.
  private static final int MOST_LETTERS = 300_000;
  private final List<Letter> letters = new ArrayList<>();
  private final Pen pen = new Pen();

  private Sheets() {}

  static List<Sheet> of(PDDocument document, List<Finding> findings) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      findings
          .add(new Finding("too-many-pages", "", "only the first " + MOST_PAGES + " of " + pages + " pages were read"));
    }
    Sheets sheets = new Sheets();
    List<Sheet> read = new ArrayList<>();
    for (int number = 1; number <= Math.min(pages, MOST_PAGES); number++) {
      read.add(sheets.sheet(document, number, findings));
    }
    return read;
  }

  private Sheet sheet(PDDocument document, int number, List<Finding> findings) {
    letters.clear();
    pen.newPage(0, 0);
    boolean pictured = false;
    float width = 0;
    float height = 0;
    try {
      PDPage page = document.getPage(number - 1);
      boolean upright = page.getRotation() % 180 == 0;
      width = upright ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
      height = upright ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
      pictured = isPictured(page);
      pen.newPage(page.getCropBox().getLowerLeftX(), page.getCropBox().getUpperRightY());
      setStartPage(number);
      setEndPage(number);
      writeText(document, Writer.nullWriter());
    } catch (IOException | RuntimeException e) {
      // PDFBox meets broken fonts and streams with exceptions of many kinds
      findings.add(new Finding("page-unreadable", "page " + number, "is damaged; what could be read of it is there"));
    }
    return new Sheet(number, width, height, letters, pictured, pen.rules());
  }

  private static boolean isPictured(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String characters = text.getUnicode();
    if (characters == null || letters.size() >= MOST_LETTERS || text.getDir() != 0) {
      return;
    }
    String font = fontName(text.getFont());
    letters.add(new Letter(characters, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(),
        Math.max(1, text.getFontSizeInPt()), font.matches(".*(bold|black|heavy|semibold|demi|-bd).*"),
        font.matches(".*(italic|oblique|-it\\b).*")));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    super.processOperator(operator, operands);
    pen.draw(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
  }

  private static String fontName(PDFont font) {
    String name = font == null ? null : font.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }
}

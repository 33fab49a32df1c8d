package codicil.read.pdf;

import codicil.model.Finding;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Collects the letters of the pages of a document.
final class Sheets extends PDFMarkedContentExtractor {
  private static final int MOST_PAGES = 5_000;
  /// A page of small print holds some 15,000 letters; what holds many times that was made to cost time.
  private static final int MOST_LETTERS = 300_000;
  private static final Pattern BOLD = Pattern.compile("bold|black|heavy|semibold|demi|-bd");
  /// Fonts of pictures, whose letters mean nothing: a bullet is a `§` in one.
  private static final Pattern SYMBOLS = Pattern.compile("(?i)(?:wing|web)dings");
  /// On the scale of ISO 32000-1 table 122, on which 400 is regular and 700 bold.
  private static final float BOLD_WEIGHT = 600;
  private static final Pattern ITALIC = Pattern.compile("italic|oblique|-it\\b");
  private final List<Letter> letters = new ArrayList<>();
  private final List<Integer> turns = new ArrayList<>();
  private final Map<PDFont, Letter.Face> faces = new HashMap<>();
  private final Deque<Sequence> sequences = new ArrayDeque<>();
  private final Pen pen = new Pen();

  /// A marked sequence of the page's content.
  ///
  /// @param mark as in [Letter]
  /// @param from how many letters stood before it
  /// @param words what it says, whatever its letters look like
  private record Sequence(int mark, int from, Optional<String> words) {}

  private Sheets() {
    addOperator(new DrawObject(this));
  }

  static List<Sheet> of(PDDocument document, List<Finding> findings) {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      findings
          .add(new Finding("too-many-pages", "", "only the first " + MOST_PAGES + " of " + pages + " pages were read"));
    }
    Sheets sheets = new Sheets();
    List<Sheet> read = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      if (read.size() == MOST_PAGES) {
        break;
      }
      read.add(sheets.sheet(page, read.size() + 1, findings));
    }
    return read;
  }

  private Sheet sheet(PDPage page, int number, List<Finding> findings) {
    letters.clear();
    turns.clear();
    sequences.clear();
    pen.newPage(0, 0);
    boolean pictured = false;
    float width = 0;
    float height = 0;
    try {
      width = page.getCropBox().getWidth();
      height = page.getCropBox().getHeight();
      pictured = isPictured(page);
      pen.newPage(page.getCropBox().getLowerLeftX(), page.getCropBox().getUpperRightY());
      processPage(page);
      link(page);
    } catch (IOException | RuntimeException e) {
      // PDFBox meets broken fonts and streams with exceptions of many kinds
      findings.add(new Finding("page-unreadable", "page " + number, "is damaged; what could be read of it is there"));
    }
    return Turned.sheet(new Sheet(number, width, height, letters, List.of(), pictured, pen.rules()), turns);
  }

  private void link(PDPage page) throws IOException {
    LinkAreas areas = LinkAreas.of(page);
    for (int at = 0; at < letters.size(); at++) {
      if (turns.get(at) == 0) {
        letters.set(at, areas.on(letters.get(at)));
      }
    }
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
  public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
    int mark = sequences.isEmpty() ? Letter.UNMARKED : sequences.peek().mark();
    Optional<String> words = Optional.empty();
    if (COSName.ARTIFACT.equals(tag)) {
      mark = Letter.ARTIFACT;
    } else if (properties != null) {
      int number = properties.getInt(COSName.MCID);
      // the numbers within a form are its own
      mark = number >= 0 && getLevel() <= 1 ? number + 1 : mark;
      words = Optional.ofNullable(properties.getString(COSName.ACTUAL_TEXT));
    }
    sequences.push(new Sequence(mark, letters.size(), words));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!sequences.isEmpty()) {
      Sequence ended = sequences.pop();
      ended.words().ifPresent(words -> say(words, ended.from()));
    }
  }

  /// Puts what a sequence says in the place of its letters.
  private void say(String words, int from) {
    if (from >= letters.size()) {
      return;
    }
    Letter first = letters.get(from);
    Letter last = letters.getLast();
    List<Letter> said = letters.subList(from, letters.size());
    if (!words.isBlank() && said.stream().allMatch(letter -> letter.y() == first.y())) {
      said.clear();
      turns.subList(from + 1, turns.size()).clear();
      letters.add(new Letter(words.strip(), first.x(), first.y(), last.right() - first.x(), first.size(), first.face(),
          last.spaced() || words.endsWith(" "), first.mark(), first.link()));
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    String characters = text.getUnicode();
    if (characters == null || characters.isEmpty() || letters.size() >= MOST_LETTERS) {
      return;
    }
    if (characters.isBlank()) {
      space(text.getYDirAdj());
      return;
    }
    PDFont font = text.getFont();
    float size = font instanceof PDType3Font ? 2 * text.getHeightDir() : text.getYScale();
    letters.add(new Letter(readable(characters, font), text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(),
        Math.max(1, size), face(font), false,
        sequences.isEmpty() ? Letter.UNMARKED : sequences.peek().mark(), ""));
    turns.add(Math.round(text.getDir()));
  }

  private void space(float y) {
    if (!letters.isEmpty() && Math.abs(letters.getLast().y() - y) < 0.3f * letters.getLast().size()) {
      letters.add(letters.removeLast().withBlank());
    }
  }

  /// Ligatures have characters of their own (U+FB00 and on), and symbol fonts put theirs at U+F000 and on. What is drawn
  /// and has no character of its own is put there as well.
  private static String readable(String characters, @Nullable PDFont font) {
    char first = characters.charAt(0);
    if (Character.isISOControl(first)
        || first <= '\u00FF' && font != null
            && SYMBOLS.matcher(Optional.ofNullable(font.getName()).orElse("")).find()) {
      return String.valueOf((char) ('\uF000' + first));
    }
    return first == '\uF0B7' ? "•"
        : first >= '\uFB00' && first <= '\uFB06' ? Normalizer.normalize(characters, Normalizer.Form.NFKC) : characters;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    super.processOperator(operator, operands);
    if (Pen.draws(operator.getName())) {
      pen.draw(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
    }
  }

  /// Where a font has no bold letters, their outlines are drawn as well to make them look so (ISO 32000-1 §9.3.6).
  private Letter.Face face(@Nullable PDFont font) {
    Letter.Face face = font == null ? Letter.Face.PLAIN : faces.computeIfAbsent(font, Sheets::read);
    boolean outlined = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    return outlined ? new Letter.Face(true, face.italic(), face.raised()) : face;
  }

  private static Letter.Face read(PDFont font) {
    String name = Optional.ofNullable(font.getName()).orElse("").toLowerCase(Locale.ROOT);
    boolean heavy = font.getFontDescriptor() != null && font.getFontDescriptor().getFontWeight() >= BOLD_WEIGHT;
    return new Letter.Face(heavy || BOLD.matcher(name).find(), ITALIC.matcher(name).find(), false);
  }
}

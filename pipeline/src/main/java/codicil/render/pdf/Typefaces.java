package codicil.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces that a redline is printed in: Liberation for Latin, Greek and Cyrillic, DejaVu for symbols and what else
/// Liberation lacks.
///
/// Parsed once and used for one document after the other. A set serves one thread at a time, because a font reads its
/// tables when they are first asked for.
final class Typefaces {
  private static final ConcurrentLinkedDeque<Typefaces> IDLE = new ConcurrentLinkedDeque<>();
  private static final int FIRST_PRINTED = 0x20;
  private static final int LAST_ASCII = 0x7e;

  private final Map<Face, TrueTypeFont> fonts = new EnumMap<>(Face.class);
  private final Map<Integer, Reach> reaches = new ConcurrentHashMap<>();

  private Typefaces() {}

  /// Which typefaces have a character.
  enum Reach {
    /// all of those for text
    TEXT,
    /// those for symbols
    SYMBOLS,
    /// none, or it belongs to a script that runs from right to left, which the layout engine would set in disorder
    NONE
  }

  private enum Face {
    SERIF("Text", 400, FontStyle.NORMAL, "/liberation/LiberationSerif-Regular.ttf"),
    SERIF_BOLD("Text", 700, FontStyle.NORMAL, "/liberation/LiberationSerif-Bold.ttf"),
    SERIF_ITALIC("Text", 400, FontStyle.ITALIC, "/liberation/LiberationSerif-Italic.ttf"),
    SERIF_BOLD_ITALIC("Text", 700, FontStyle.ITALIC, "/liberation/LiberationSerif-BoldItalic.ttf"),
    SANS("Signs", 400, FontStyle.NORMAL, "/liberation/LiberationSans-Regular.ttf"),
    SANS_BOLD("Signs", 700, FontStyle.NORMAL, "/liberation/LiberationSans-Bold.ttf"),
    SYMBOLS("Symbols", 400, FontStyle.NORMAL, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
    SYMBOLS_BOLD("Symbols", 700, FontStyle.NORMAL, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String resource;

    Face(String family, int weight, FontStyle style, String resource) {
      this.family = family;
      this.weight = weight;
      this.style = style;
      this.resource = resource;
    }

    private boolean isForSymbols() {
      return this == SYMBOLS || this == SYMBOLS_BOLD;
    }
  }

  /// Does something with a set of typefaces that nobody else uses meanwhile.
  static <T> T using(Function<Typefaces, T> work) {
    Typefaces idle = IDLE.poll();
    Typefaces faces = idle == null ? new Typefaces() : idle;
    T result = work.apply(faces);
    IDLE.push(faces);
    return result;
  }

  /// Which typefaces have this character.
  Reach reach(int character) {
    return character >= FIRST_PRINTED && character <= LAST_ASCII ? Reach.TEXT
        : reaches.computeIfAbsent(character, this::look);
  }

  private Reach look(int character) {
    byte direction = Character.getDirectionality(character);
    if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
      return Reach.NONE;
    }
    if (Arrays.stream(Face.values()).filter(face -> !face.isForSymbols()).allMatch(face -> has(face, character))) {
      return Reach.TEXT;
    }
    return has(Face.SYMBOLS, character) ? Reach.SYMBOLS : Reach.NONE;
  }

  private boolean has(Face face, int character) {
    try {
      return font(face).getUnicodeCmapLookup().getGlyphId(character) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Gives the layout engine the typefaces, to be read when they are first needed.
  ///
  /// @param symbols whether those for symbols are needed
  void give(PdfRendererBuilder builder, PDDocument document, boolean symbols) {
    for (Face face : Face.values()) {
      if (symbols || !face.isForSymbols()) {
        builder.useFont(new Lazy(() -> embed(face, document)), face.family, face.weight, face.style, true);
      }
    }
  }

  private PDFont embed(Face face, PDDocument document) {
    try {
      return PDType0Font.load(document, font(face), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TrueTypeFont font(Face face) {
    return fonts.computeIfAbsent(face, Typefaces::read);
  }

  private static TrueTypeFont read(Face face) {
    try (InputStream stream =
        Objects.requireNonNull(Typefaces.class.getResourceAsStream(face.resource), face.resource)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
      // Ligatures would stand in the file as characters of their own, and searching for the word would not find it.
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package codicil.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A word as it is set.
///
/// @param spaced whether a space stands before it
/// @param size in points
/// @param note the number of the note that it calls; 0 if it calls none
record PdfWord(String text, boolean spaced, PDFont font, float size, int note) {
  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  static final PDFont SLANTED = new PDType1Font(FontName.HELVETICA_OBLIQUE);

  /// In points, without the space before it.
  float width() {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new IllegalArgumentException("no such character in a standard font: " + text, e);
    }
  }

  float space() {
    return spaced ? size * 0.278f : 0;
  }

  static List<PdfWord> of(String text, PDFont font, float size) {
    var words = new ArrayList<PdfWord>();
    boolean spaced = text.startsWith(" ");
    for (String word : text.strip().split(" +", -1)) {
      if (!word.isEmpty()) {
        words.add(new PdfWord(word, spaced, font, size, 0));
      }
      spaced = true;
    }
    return words;
  }

  /// Breaks words into rows no wider than a width, as early rows as full as they can be.
  static List<List<PdfWord>> rows(List<PdfWord> words, float width) {
    var rows = new ArrayList<List<PdfWord>>();
    var row = new ArrayList<PdfWord>();
    float used = 0;
    for (PdfWord word : words) {
      float needed = word.space() + word.width();
      if (!row.isEmpty() && word.spaced() && used + needed > width) {
        rows.add(List.copyOf(row));
        row.clear();
        used = 0;
      }
      row.add(word);
      used += row.size() == 1 ? word.width() : needed;
    }
    rows.add(List.copyOf(row));
    return rows;
  }
}

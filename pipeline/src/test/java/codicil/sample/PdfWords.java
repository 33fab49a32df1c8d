package codicil.sample;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Pieces as words to set, and the notes that they call.
final class PdfWords {
  private final List<List<PdfWord>> notes = new ArrayList<>();

  /// The words of a note by its number, from 1.
  List<PdfWord> note(int number) {
    return notes.get(number - 1);
  }

  List<PdfWord> of(List<Piece> pieces, PDFont font, float size) {
    var words = new ArrayList<PdfWord>();
    boolean spaced = false;
    for (Piece piece : pieces) {
      List<PdfWord> more = of(piece, font, size);
      for (int i = 0; i < more.size(); i++) {
        words.add(i == 0 && spaced ? spaced(more.get(0)) : more.get(i));
      }
      spaced = piece instanceof Piece.Tab || (piece instanceof Piece.Words each && each.text().endsWith(" "));
    }
    return words;
  }

  private List<PdfWord> of(Piece piece, PDFont font, float size) {
    return switch (piece) {
      case Piece.Words words -> PdfWord.of(words.text(), words.bold() ? PdfWord.BOLD : font, size);
      case Piece.Reference reference -> PdfWord.of(reference.label(), font, size);
      case Piece.Note note -> List.of(call(note.text(), size));
      case Piece.Tab _ -> List.of();
    };
  }

  private PdfWord call(String text, float size) {
    int number = notes.size() + 1;
    notes.add(PdfWord.of(number + " " + text, PdfWord.PLAIN, 8));
    return new PdfWord(String.valueOf(number), false, PdfWord.PLAIN, size * 0.65f, number);
  }

  private static PdfWord spaced(PdfWord word) {
    return new PdfWord(word.text(), true, word.font(), word.size(), word.note());
  }
}

package codicil.indexer;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Gives an identifier the same tokens however it is spelled: `SRV 7.7` and `SRV7.7` both become `srv`, `7.7` and
/// `srv7.7`; `J1.2(b)` also stands for `J1.2`, in which it is.
///
/// A question has one spelling and is not spread; only its blanks go: `J1.2 (b)`.
final class Identifiers extends TokenFilter {
  private static final Pattern JOINED = Pattern.compile("(\\p{L}{2,})(\\d.*)");
  private static final Pattern BLANK = Pattern.compile("\\h");
  private static final int ONE_BLANK = 1;

  private final boolean spread;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Deque<Piece> waiting = new ArrayDeque<>();
  private boolean read;

  /// A token: its characters, how many positions it stands after the one before, its UTF-16 offsets in the text.
  record Piece(String text, int step, int start, int end) {
    Piece beside(String other) {
      return new Piece(other, 0, start, end);
    }

    boolean identifier() {
      return text.chars().anyMatch(Character::isDigit);
    }
  }

  Identifiers(TokenStream input, boolean spread) {
    super(input);
    this.spread = spread;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!read) {
      List<Piece> pieces = pieces();
      waiting.addAll(spread ? spread(pieces) : pieces);
      read = true;
    }
    if (waiting.isEmpty()) {
      return false;
    }
    Piece piece = waiting.remove();
    clearAttributes();
    term.append(piece.text());
    offset.setOffset(piece.start(), piece.end());
    step.setPositionIncrement(piece.step());
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
    read = false;
  }

  private List<Piece> pieces() throws IOException {
    List<Piece> pieces = new ArrayList<>();
    while (input.incrementToken()) {
      pieces.add(new Piece(text(), step.getPositionIncrement(), offset.startOffset(),
          offset.endOffset()));
    }
    return pieces;
  }

  private String text() {
    String text = term.toString();
    return text.indexOf('(') < 0 ? text : BLANK.matcher(text).replaceAll("");
  }

  private static List<Piece> spread(List<Piece> pieces) {
    List<Piece> spread = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      spread.add(piece);
      if (piece.identifier()) {
        spread.addAll(around(piece));
        spread.addAll(parts(piece));
      } else if (i + 1 < pieces.size() && joins(piece, pieces.get(i + 1))) {
        Piece number = pieces.get(i + 1);
        Piece joined = new Piece(piece.text() + number.text(), 0, piece.start(), number.end());
        spread.add(joined);
        spread.addAll(around(joined));
      }
    }
    return spread;
  }

  private static boolean joins(Piece word, Piece number) {
    return Character.isUpperCase(word.text().codePointAt(0)) && Character.isDigit(number.text().charAt(0))
        && number.start() - word.end() <= ONE_BLANK;
  }

  private static List<Piece> parts(Piece joined) {
    Matcher form = JOINED.matcher(joined.text());
    if (!form.matches()) {
      return List.of();
    }
    Piece number = new Piece(form.group(2), 1, joined.start(), joined.end());
    List<Piece> parts = new ArrayList<>(List.of(joined.beside(form.group(1)), number));
    parts.addAll(around(number));
    return parts;
  }

  /// The clauses around a paragraph, innermost first: of `J1.2(b)(i)` they are `J1.2(b)` and `J1.2`.
  private static List<Piece> around(Piece paragraph) {
    String number = paragraph.text();
    List<Piece> around = new ArrayList<>();
    for (int end = number.lastIndexOf('('); end > 0; end = number.lastIndexOf('(', end - 1)) {
      around.add(paragraph.beside(number.substring(0, end)));
    }
    return around;
  }
}

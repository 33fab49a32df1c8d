package codicil.indexer;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Cuts text into words and identifiers, and gives an identifier the same tokens however it is spelled: `SRV 7.7` and
/// `SRV7.7` both become `srv`, `7.7` and `srv7.7`; `J1.2(b)` also stands for `J1.2`, in which it is.
///
/// A question has one spelling and is not spread; only its blanks go: `J1.2 (b)`. Words are cut by hand, because nearly all
/// of a text is words; what holds a digit is left to a pattern.
final class WordTokenizer extends Tokenizer {
  private static final String HEXADECIMAL = "0[xX][0-9A-Fa-f]+";
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String AMOUNT = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?";
  // No hyphen inside: `H5.33-5.40` names two clauses.
  private static final Pattern IDENTIFIER = Pattern.compile(String.join("|", HEXADECIMAL, DAY, AMOUNT,
      "\\p{L}*+\\d[\\p{L}\\d]*(?:[._]\\p{L}?\\d[\\p{L}\\d]*)*" + Citation.PARAGRAPHS));
  private static final Pattern JOINED = Pattern.compile("(\\p{L}{2,})(\\d.*)");
  private static final Pattern BLANK = Pattern.compile("\\h");
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_BLANK = '\u200B';
  // Longer than any word; what is longer is an image or a key in letters, and is cut.
  private static final int LONGEST = 1_000;

  private final boolean spread;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Deque<Piece> waiting = new ArrayDeque<>();
  private char[] text = new char[4096];
  private int length;
  private int at;

  /// A token that is yet to come: its characters, how many positions it stands after the one before, its UTF-16 offsets.
  private record Piece(String text, int step, int start, int end) {
    Piece beside(String other) {
      return new Piece(other, 0, start, end);
    }
  }

  /// @param spread whether identifiers get the tokens of all their spellings
  WordTokenizer(boolean spread) {
    this.spread = spread;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
    at = 0;
    length = 0;
    for (int read = input.read(text); read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(length, length);
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!waiting.isEmpty()) {
      Piece piece = waiting.remove();
      term.append(piece.text());
      offset.setOffset(piece.start(), piece.end());
      step.setPositionIncrement(piece.step());
      return true;
    }
    while (at < length && !isOfWord(text[at]) && !isDigit(text[at])) {
      at++;
    }
    if (at == length) {
      return false;
    }
    int end = lettersFrom(at);
    if (end == at || end < length && isDigit(text[end])) {
      identifier();
    } else {
      word(end);
    }
    return true;
  }

  private int lettersFrom(int start) {
    int end = start;
    while (end < length && end - start < LONGEST && isOfWord(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign > 0x7F && (Character.isLetterOrDigit(sign)
        || Character.isSurrogate(sign) || Character.getType(sign) == Character.NON_SPACING_MARK || isInvisible(sign));
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  // Soft hyphens and zero-width blanks stand inside words of PDFs.
  private static boolean isInvisible(char sign) {
    return sign == SOFT_HYPHEN || sign == ZERO_WIDTH_BLANK;
  }

  private void word(int letters) {
    int start = at;
    int end = letters;
    while (end + 1 < length && (text[end] == '\'' || text[end] == '’') && isOfWord(text[end + 1])) {
      end = lettersFrom(end + 1);
    }
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || isInvisible(text[i])) {
        append(from, i);
        from = i + 1;
      }
    }
    offset.setOffset(start, end);
    at = end;
    if (spread && Character.isUpperCase(text[start]) && numberFollows(end)) {
      join(term.toString(), start, end);
    }
  }

  private void append(int start, int end) {
    int length = term.length();
    char[] buffer = term.resizeBuffer(length + end - start);
    System.arraycopy(text, start, buffer, length, end - start);
    term.setLength(length + end - start);
  }

  private boolean numberFollows(int end) {
    int next = end < length && (text[end] == ' ' || text[end] == '\t' || text[end] == '\u00A0') ? end + 1 : end;
    return next < length && isDigit(text[next]);
  }

  private void join(String word, int start, int end) {
    int number = isDigit(text[end]) ? end : end + 1;
    int last = identifierEnd(number);
    Piece joined = new Piece(word + plain(number, last), 0, start, last);
    waiting.add(joined);
    around(joined);
  }

  private void identifier() {
    int end = identifierEnd(at);
    Piece piece = new Piece(plain(at, end), 1, at, end);
    term.append(piece.text());
    offset.setOffset(at, end);
    at = end;
    if (spread) {
      around(piece);
      Matcher joined = JOINED.matcher(piece.text());
      if (joined.matches()) {
        Piece number = new Piece(joined.group(2), 1, piece.start(), piece.end());
        waiting.add(piece.beside(joined.group(1)));
        waiting.add(number);
        around(number);
      }
    }
  }

  private int identifierEnd(int start) {
    Matcher form = IDENTIFIER.matcher(CharBuffer.wrap(text, 0, length)).region(start, length);
    if (form.lookingAt()) {
      return form.end();
    }
    // Letters with marks of their own, which the pattern does not know.
    int end = start;
    while (end < length && (isOfWord(text[end]) || isDigit(text[end]))) {
      end++;
    }
    return end;
  }

  private String plain(int start, int end) {
    String identifier = new String(text, start, end - start);
    return identifier.indexOf('(') < 0 ? identifier : BLANK.matcher(identifier).replaceAll("");
  }

  /// The clauses around a paragraph, innermost first: of `J1.2(b)(i)` they are `J1.2(b)` and `J1.2`.
  private void around(Piece paragraph) {
    String number = paragraph.text();
    for (int end = number.lastIndexOf('('); end > 0; end = number.lastIndexOf('(', end - 1)) {
      waiting.add(paragraph.beside(number.substring(0, end)));
    }
  }
}

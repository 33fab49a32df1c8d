package codicil.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/// A text of a changed clause, with a mark at the place of each word that the other text has not.
final class MarkedField extends Field {
  private final List<Stretch> own;

  /// Offsets into the text, half-open.
  private record Stretch(int start, int end) {}

  MarkedField(String name, ChangedClause changed, ChangedClause.Side side) {
    super(name, changed.text(side), TextField.TYPE_NOT_STORED);
    this.own = new ArrayList<>();
    int at = 0;
    for (ChangedClause.Piece piece : changed.words()) {
      if (side.has(piece)) {
        if (piece.fate() == side.own()) {
          own.add(new Stretch(at, at + piece.words().length()));
        }
        at += piece.words().length();
      }
    }
  }

  @Override
  public TokenStream tokenStream(Analyzer analyser, TokenStream reuse) {
    return new Marks(Words.TEXT.tokenStream(name(), stringValue()), own);
  }

  /// Puts a mark beside each word that overlaps one of the stretches.
  private static final class Marks extends TokenFilter {
    private final List<Stretch> stretches;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int next;
    private boolean due;

    Marks(TokenStream input, List<Stretch> stretches) {
      super(input);
      this.stretches = stretches;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (due) {
        due = false;
        term.setEmpty().append(ChangeDocument.MARK);
        step.setPositionIncrement(0);
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      due = step.getPositionIncrement() > 0 && isMarked();
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      next = 0;
      due = false;
    }

    private boolean isMarked() {
      while (next < stretches.size() && stretches.get(next).end() <= offset.startOffset()) {
        next++;
      }
      return next < stretches.size() && stretches.get(next).start() < offset.endOffset();
    }
  }
}

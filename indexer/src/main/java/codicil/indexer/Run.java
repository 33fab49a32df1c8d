package codicil.indexer;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Words in their order, as [Lexicon#cut] gives them.
final class Run extends TokenStream {
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private List<Lexicon.Placed> words = List.of();
  private int next;

  /// The same stream over other words.
  Run of(List<Lexicon.Placed> others) {
    words = others;
    return this;
  }

  @Override
  public void reset() {
    // Once is enough: every token sets the same attributes.
    clearAttributes();
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    Lexicon.Placed placed = words.get(next++);
    term.setBytesRef(placed.word().own());
    step.setPositionIncrement(placed.step());
    return true;
  }
}

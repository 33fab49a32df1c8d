package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// The words of a clause, each once, with what they weigh in it: as often as a word stands in the heading, in the text and
/// around the clause, times the weight of each. So BM25F (Robertson, Zaragoza 2009), in which a word is one word wherever it
/// stands, is plain BM25 over one field, and what cannot be among the best is passed over unread.
///
/// The smallest words, half of all, are not weighed. A word that stands only around a clause has a term of its own: it helps to find the clause, but is none of its words.
final class Tally extends TokenStream {
  static final int HEADING = 6;
  static final int TEXT = 2;
  static final int AROUND = 1;

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final List<Lexicon.Word> words = new ArrayList<>();
  private int next;
  private int clause;

  /// Begins with another clause.
  void begin() {
    words.clear();
    clause++;
  }

  /// Counts the words of a part of the clause.
  void add(List<Lexicon.Placed> part, int weight, boolean own) {
    for (Lexicon.Placed placed : part) {
      if (placed.word().isArticle()) {
        continue;
      }
      if (placed.word().count(clause, weight, own)) {
        words.add(placed.word());
      }
    }
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
    Lexicon.Word word = words.get(next++);
    term.setBytesRef(word.isOwn() ? word.own() : word.around());
    frequency.setTermFrequency(word.weight());
    return true;
  }
}

package codicil.indexer;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Finds entries one of whose stretches (of days, of versions) has something in common with one that is asked for.
///
/// A stretch is kept beside its entry as two numbers. Words lead the search, and only what they find is looked at; lists of
/// all entries by day, as Lucene's own ranges need, would be read whole for every question.
final class Stretches extends Query {
  // Two numbers are read and compared.
  private static final float COST = 10;

  private final String field;
  private final long first;
  private final long last;

  /// @param first the first number that is asked for
  /// @param last the last
  Stretches(String field, long first, long last) {
    this.field = field;
    this.first = first;
    this.last = last;
  }

  /// Keeps a stretch beside an entry; several must not touch, so that their ends stay in order.
  static void add(Document document, String field, long first, long last) {
    document.add(new SortedNumericDocValuesField(field, first));
    document.add(new SortedNumericDocValuesField(field, last));
  }

  /// A stretch that is kept beside an entry.
  record Stretch(long first, long last) {}

  /// The first stretch that is kept beside an entry.
  static Stretch first(IndexSearcher searcher, String field, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedNumericDocValues ends = DocValues.getSortedNumeric(leaf.reader(), field);
    if (!ends.advanceExact(doc - leaf.docBase)) {
      throw new IllegalArgumentException("no " + field + " beside entry " + doc);
    }
    return new Stretch(ends.nextValue(), ends.nextValue());
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        SortedNumericDocValues stretches = DocValues.getSortedNumeric(leaf.reader(), field);
        return ConstantScoreScorerSupplier.fromIterator(TwoPhaseIterator.asDocIdSetIterator(matching(stretches)),
            score(),
            mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return DocValues.isCacheable(leaf, field);
      }
    };
  }

  private TwoPhaseIterator matching(SortedNumericDocValues stretches) {
    return new TwoPhaseIterator(stretches) {
      @Override
      public boolean matches() throws IOException {
        boolean found = false;
        for (int ends = stretches.docValueCount(); ends > 0 && !found; ends -= 2) {
          long start = stretches.nextValue();
          long end = stretches.nextValue();
          found = start <= last && first <= end;
        }
        return found;
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String other) {
    return field + ":[" + first + " TO " + last + "]";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stretches same && field.equals(same.field) && first == same.first && last == same.last;
  }

  @Override
  public int hashCode() {
    return field.hashCode() + Long.hashCode(first) + 31 * Long.hashCode(last);
  }
}

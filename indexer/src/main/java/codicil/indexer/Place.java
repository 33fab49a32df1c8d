package codicil.indexer;

import java.util.Comparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/// The place of an entry among all that a question finds.
///
/// @param score its rank
/// @param document the id of its document
/// @param order its order among the entries of its document: see [Fields#ORDER]
/// @param lifted whether it is one of the best, which were ranked once more and stay before all others
record Place(float score, String document, long order, boolean lifted) {
  /// The best first; among equals the order of the text, so that the same index gives the same answer however it was
  /// built up.
  static final Sort SORT = new Sort(SortField.FIELD_SCORE, new SortField(Fields.DOCUMENT, SortField.Type.STRING),
      new SortField(Fields.ORDER, SortField.Type.LONG));
  /// The same, among entries that are all lifted or all not.
  static final Comparator<Place> BEST = Comparator.comparingDouble(Place::score)
      .reversed()
      .thenComparing(Place::document)
      .thenComparingLong(Place::order);

  /// Where an entry stands that was found by [#SORT].
  static Place of(FieldDoc found) {
    return new Place((Float) found.fields[0], ((BytesRef) found.fields[1]).utf8ToString(), (Long) found.fields[2],
        false);
  }

  /// The same as one of the best.
  Place lifted(float other) {
    return new Place(other, document, order, true);
  }

  /// Whether it comes behind another.
  boolean follows(Place other) {
    return lifted != other.lifted ? other.lifted : BEST.compare(this, other) > 0;
  }

  /// The same for Lucene: what comes after it.
  FieldDoc after() {
    return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, new BytesRef(document), order});
  }
}

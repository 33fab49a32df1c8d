package codicil.indexer;

import java.util.Comparator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/// An entry of the index that was found, with its rank.
///
/// @param doc Lucene's number of it
/// @param score its rank
/// @param order its order among equals
/// @param lifted whether it is one of the best, which were ranked once more
record Ranked(int doc, float score, String order, boolean lifted) {
  /// The best first, among equals the order of the text.
  static final Comparator<Ranked> BEST =
      Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::order);

  static Ranked of(FieldDoc found) {
    return new Ranked(found.doc, (Float) found.fields[0], ((BytesRef) found.fields[1]).utf8ToString(), false);
  }

  /// The same as one of the best.
  Ranked lifted(float other) {
    return new Ranked(doc, other, order, true);
  }

  /// The id of its document.
  String history() {
    return order.substring(0, order.indexOf(' '));
  }

  Cursor cursor(String index) {
    return new Cursor(score, order, lifted, index);
  }

  /// Whether it comes behind a place.
  boolean follows(Cursor cursor) {
    return lifted != cursor.lifted() ? cursor.lifted()
        : BEST.compare(this, new Ranked(doc, cursor.score(), cursor.order(), lifted)) > 0;
  }

  FieldDoc place() {
    return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, new BytesRef(order)});
  }
}

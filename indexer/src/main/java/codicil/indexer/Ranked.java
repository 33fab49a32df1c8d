package codicil.indexer;

import org.apache.lucene.search.FieldDoc;

/// An entry of the index that was found.
///
/// @param doc Lucene's number of it
/// @param place where it stands among all that was found
record Ranked(int doc, Place place) {

  static Ranked of(FieldDoc found) {
    return new Ranked(found.doc, Place.of(found));
  }

  /// The same as one of the best.
  Ranked lifted(float score) {
    return new Ranked(doc, place.lifted(score));
  }

  /// The id of its document.
  String history() {
    return place.document();
  }
}

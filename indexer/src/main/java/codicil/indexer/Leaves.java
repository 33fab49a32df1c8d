package codicil.indexer;

import java.util.Optional;
import org.apache.lucene.search.Query;

/// Turns what a question is made of, down to where nothing is joined, into Lucene's terms.
interface Leaves {
  /// Words, a phrase, a pattern, words near each other, or the value of a field; empty if there is nothing to look for in it,
  /// only punctuation.
  Optional<Query> of(Ask leaf);
}

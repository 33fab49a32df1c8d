package codicil.indexer;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;

/// The index as it is at one time, with what was looked up in it for the questions before. For any number of threads.
final class Opened extends IndexSearcher {
  private final Vocabulary vocabulary;
  private final Map<String, HeldHistory> histories = new ConcurrentHashMap<>();

  Opened(IndexReader reader) throws IOException {
    super(reader);
    setSimilarity(new BM25Similarity(Weights.SATURATION, Weights.LENGTH));
    this.vocabulary = Vocabulary.of(this);
  }

  /// The words of the index.
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /// What it holds of a document.
  HeldHistory history(String id) throws IOException {
    HeldHistory known = histories.get(id);
    if (known == null) {
      known = HeldHistory.of(this, id);
      histories.put(id, known);
    }
    return known;
  }
}

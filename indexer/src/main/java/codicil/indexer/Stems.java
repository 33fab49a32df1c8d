package codicil.indexer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;

/// What the words that are met while an index is written are kept as, under their stems: all documents have much the same
/// words. For any number of threads.
final class Stems {
  private final Map<Language, Map<String, BytesRef>> known = new ConcurrentHashMap<>();

  /// The term of a word, made by this function if it is a new one.
  BytesRef of(String word, Language language, Function<String, BytesRef> made) {
    return known.computeIfAbsent(language, _ -> new ConcurrentHashMap<>()).computeIfAbsent(word, made);
  }
}

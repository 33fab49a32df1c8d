package codicil.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// Terms, headings and clause numbers that begin as a reader began to type.
final class Completing {
  // More than that is no help to anyone, and the shortest of them come first.
  private static final int LOOKED_AT = 2_000;

  private Completing() {}

  static List<String> of(IndexSearcher searcher, String beginning, int limit) throws IOException {
    String key = Names.key(beginning);
    SortedMap<String, String> found = new TreeMap<>(Comparator.comparingInt(String::length)
        .thenComparing(
            Comparator.naturalOrder()));
    if (!key.isEmpty()) {
      Sought.behind(searcher.getIndexReader(), Fields.COMPLETION, key).limit(LOOKED_AT).forEach(rest -> {
        int end = rest.indexOf(Fields.BEHIND_KEY);
        found.putIfAbsent(key + rest.substring(0, end), rest.substring(end + 1));
      });
    }
    String number = Citation.beginning(beginning);
    if (number.chars().anyMatch(Character::isLetterOrDigit)) {
      Sought.behind(searcher.getIndexReader(), Fields.NUMBER_KEY, number)
          .limit(LOOKED_AT)
          .forEach(rest -> found
              .putIfAbsent(number + rest, ""));
    }
    List<String> completions = new ArrayList<>();
    for (Map.Entry<String, String> one : found.entrySet()) {
      if (completions.size() < limit) {
        completions.add(one.getValue().isEmpty() ? printed(searcher, one.getKey()) : one.getValue());
      }
    }
    return completions;
  }

  private static String printed(IndexSearcher searcher, String numberKey) throws IOException {
    int doc = searcher.search(new TermQuery(new Term(Fields.NUMBER_KEY, numberKey)), 1).scoreDocs[0].doc;
    return searcher.storedFields().document(doc, Set.of(Fields.NUMBER)).get(Fields.NUMBER);
  }
}

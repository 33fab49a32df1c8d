package codicil.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Terms, headings and clause numbers that begin as a reader began to type.
final class Completing {
  // More than that is no help to anyone, and the shortest of them come first.
  private static final int LOOKED_AT = 2_000;

  private Completing() {}

  static List<String> of(IndexReader reader, String beginning, int limit) throws IOException {
    String key = Names.key(beginning);
    org.apache.lucene.index.Terms known = MultiTerms.getTerms(reader, Fields.COMPLETION);
    if (known == null || key.isEmpty()) {
      return List.of();
    }
    Map<String, String> found = new LinkedHashMap<>();
    TermsEnum terms = known.iterator();
    boolean any = terms.seekCeil(new BytesRef(key)) != TermsEnum.SeekStatus.END;
    while (any && found.size() < LOOKED_AT && terms.term().utf8ToString().startsWith(key)) {
      String term = terms.term().utf8ToString();
      int end = term.indexOf(Fields.BEHIND_KEY);
      found.putIfAbsent(term.substring(0, end), term.substring(end + 1));
      any = terms.next() != null;
    }
    List<Map.Entry<String, String>> sorted = new ArrayList<>(found.entrySet());
    sorted.sort(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)
        .thenComparing(
            java.util.Comparator.naturalOrder())));
    return sorted.stream().map(Map.Entry::getValue).limit(limit).toList();
  }
}

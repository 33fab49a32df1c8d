package codicil.indexer;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts the values of each facet in all that a query finds.
final class Counting implements Collector {
  private final SortedMap<Facet, SortedMap<String, Integer>> counts = new TreeMap<>();

  private Counting() {}

  static SortedMap<Facet, SortedMap<String, Integer>> of(IndexSearcher searcher, Query query) throws IOException {
    return searcher.search(query, new CollectorManager<Counting, SortedMap<Facet, SortedMap<String, Integer>>>() {
      @Override
      public Counting newCollector() {
        return new Counting();
      }

      @Override
      public SortedMap<Facet, SortedMap<String, Integer>> reduce(Collection<Counting> parts) {
        Counting all = new Counting();
        parts.forEach(part -> part.counts.forEach((facet, values) -> values.forEach((value, count) -> all.add(facet,
            value, count))));
        return all.counts;
      }
    });
  }

  private void add(Facet facet, String value, int count) {
    counts.computeIfAbsent(facet, _ -> new TreeMap<>()).merge(value, count, Integer::sum);
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Fields.FACETS);
    SortedDocValues documents = DocValues.getSorted(leaf.reader(), Fields.DOCUMENT);
    int[] found = new int[Math.toIntExact(values.getValueCount())];
    int[] foundIn = new int[documents.getValueCount()];
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // Ranks do not matter here.
      }

      @Override
      public void collect(int doc) throws IOException {
        if (documents.advanceExact(doc)) {
          foundIn[documents.ordValue()]++;
        }
        if (values.advanceExact(doc)) {
          for (int i = 0; i < values.docValueCount(); i++) {
            found[(int) values.nextOrd()]++;
          }
        }
      }

      @Override
      public void finish() throws IOException {
        for (int ord = 0; ord < found.length; ord++) {
          if (found[ord] > 0) {
            String term = values.lookupOrd(ord).utf8ToString();
            int colon = term.indexOf(':');
            add(Facet.valueOf(term.substring(0, colon).toUpperCase(Locale.ROOT)), term.substring(colon + 1),
                found[ord]);
          }
        }
        for (int ord = 0; ord < foundIn.length; ord++) {
          if (foundIn[ord] > 0) {
            String document = documents.lookupOrd(ord).utf8ToString();
            add(Facet.DOCUMENT, document, foundIn[ord]);
            add(Facet.CLASS, document.substring(0, document.indexOf('-')), foundIn[ord]);
          }
        }
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

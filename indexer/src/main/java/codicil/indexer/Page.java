package codicil.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/// The hits of a page, the best first.
///
/// @param hits each with the entries of the index that it stands for, the one to show first
/// @param total how many hits there are on all pages
/// @param next where the next page begins
record Page(List<List<FieldDoc>> hits, int total, Optional<Cursor> next) {
  // Among equals the order of the text, so that the same index gives the same answer however it was built up.
  private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.STRING));
  // So many are ranked at least before those that cannot be among the best are passed over.
  private static final int RANKED = 1_000;

  /// Every entry that matches is a hit.
  static Page of(IndexSearcher searcher, Query query, Search search) throws IOException {
    int total = searcher.count(query);
    FieldDoc after = search.after().map(Cursor::parse).map(Cursor::place).orElse(null);
    List<FieldDoc> found = found(searcher, query, search.limit() + 1, after);
    boolean more = found.size() > search.limit();
    List<FieldDoc> shown = more ? found.subList(0, search.limit()) : found;
    return new Page(shown.stream().map(List::of).toList(), total,
        more ? Optional.of(cursor(searcher, shown.getLast())) : Optional.empty());
  }

  /// All entries of one lineage are one hit, ranked by the best of them.
  static Page ofLineages(IndexSearcher searcher, Query query, Search search) throws IOException {
    List<FieldDoc> all = found(searcher, query, Math.max(1, searcher.count(query)), null);
    Map<BytesRef, List<FieldDoc>> lineages = new HashMap<>();
    List<List<FieldDoc>> hits = new ArrayList<>();
    for (FieldDoc doc : all) {
      List<FieldDoc> lineage = lineages.computeIfAbsent(lineage(searcher, doc), _ -> new ArrayList<>());
      if (lineage.isEmpty()) {
        hits.add(lineage);
      }
      lineage.add(doc);
    }
    int start = search.after()
        .map(Cursor::parse)
        .map(cursor -> (int) hits.stream().filter(hit -> !isAfter(hit.getFirst(), cursor)).count())
        .orElse(0);
    int end = Math.min(hits.size(), start + search.limit());
    return new Page(List.copyOf(hits.subList(start, end)), hits.size(),
        end < hits.size() && end > start ? Optional.of(cursor(searcher, hits.get(end - 1).getFirst()))
            : Optional.empty());
  }

  private static boolean isAfter(FieldDoc doc, Cursor cursor) {
    int score = Float.compare(cursor.score(), score(doc));
    return score > 0 || score == 0 && order(doc).compareTo(new BytesRef(cursor.order())) > 0;
  }

  private static List<FieldDoc> found(IndexSearcher searcher, Query query, int limit,
      @org.jspecify.annotations.Nullable FieldDoc after) throws IOException {
    List<FieldDoc> found = new ArrayList<>();
    for (ScoreDoc one : searcher.search(query, new TopFieldCollectorManager(ORDER, limit, after, RANKED)).scoreDocs) {
      found.add((FieldDoc) one);
    }
    return found;
  }

  private static float score(FieldDoc doc) {
    return (Float) doc.fields[0];
  }

  private static BytesRef order(FieldDoc doc) {
    return (BytesRef) doc.fields[1];
  }

  private static Cursor cursor(IndexSearcher searcher, FieldDoc last) throws IOException {
    return new Cursor(score(last), order(last).utf8ToString(), index(searcher));
  }

  /// A short digest of what the index was made from.
  static String index(IndexSearcher searcher) throws IOException {
    return searcher.getIndexReader() instanceof DirectoryReader reader
        ? Integer.toHexString(reader.getIndexCommit().getUserData().hashCode())
        : "0";
  }

  private static BytesRef lineage(IndexSearcher searcher, ScoreDoc doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc.doc, leaves));
    SortedDocValues lineages = DocValues.getSorted(leaf.reader(), Fields.LINEAGE);
    return lineages.advanceExact(doc.doc - leaf.docBase) ? BytesRef.deepCopyOf(lineages.lookupOrd(lineages.ordValue()))
        : new BytesRef();
  }
}

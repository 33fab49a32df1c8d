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
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;

/// The hits of a page, the best first.
///
/// @param hits each with the entries of the index that it stands for, the one to show first
/// @param total how many hits there are on all pages, as far as they were counted
/// @param next where the next page begins
record Page(List<List<Ranked>> hits, Total total, Optional<Cursor> next) {

  /// Every entry that matches is a hit.
  static Page of(Ranks ranks, Search search) throws IOException {
    Ranks.Stretch found = ranks.after(search.after().map(Cursor::parse), search.limit() + 1);
    boolean more = found.entries().size() > search.limit();
    List<Ranked> shown = more ? found.entries().subList(0, search.limit()) : found.entries();
    return new Page(shown.stream().map(List::of).toList(), found.total(),
        more ? Optional.of(new Cursor(shown.getLast().place(), index(ranks.searcher()))) : Optional.empty());
  }

  /// All entries of one lineage are one hit, ranked by the best of them. They are read from the best on, in ever longer
  /// stretches, until there are lineages enough.
  static Page ofLineages(Ranks ranks, Search search) throws IOException {
    Optional<Cursor> after = search.after().map(Cursor::parse);
    int read = Ranks.COUNTED;
    while (true) {
      Ranks.Stretch best = ranks.after(Optional.empty(), read);
      List<List<Ranked>> lineages = lineages(ranks.searcher(), best.entries());
      int start = after.map(cursor -> upTo(lineages, cursor)).orElse(0);
      boolean all = best.entries().size() < read;
      if (all || lineages.size() > start + search.limit()) {
        int end = Math.min(lineages.size(), start + search.limit());
        List<List<Ranked>> shown = new ArrayList<>();
        for (List<Ranked> lineage : lineages.subList(start, end)) {
          shown.add(all ? lineage : ranks.withRest(lineage));
        }
        return new Page(shown, new Total(lineages.size(), all), end < lineages.size() && end > start
            ? Optional.of(new Cursor(lineages.get(end - 1).getFirst().place(), index(ranks.searcher())))
            : Optional.empty());
      }
      read *= 4;
    }
  }

  private static int upTo(List<List<Ranked>> lineages, Cursor cursor) {
    return Math.toIntExact(
        lineages.stream().takeWhile(lineage -> !lineage.getFirst().place().follows(cursor.place())).count());
  }

  private static List<List<Ranked>> lineages(IndexSearcher searcher, List<Ranked> entries) throws IOException {
    Map<String, List<Ranked>> lineages = new HashMap<>();
    List<List<Ranked>> hits = new ArrayList<>();
    for (Ranked entry : entries) {
      List<Ranked> lineage = lineages.computeIfAbsent(entry.history() + " " + lineage(searcher, entry.doc()),
          _ -> new ArrayList<>());
      if (lineage.isEmpty()) {
        hits.add(lineage);
      }
      lineage.add(entry);
    }
    return hits;
  }

  /// A short digest of what the index was made from.
  static String index(IndexSearcher searcher) throws IOException {
    return searcher.getIndexReader() instanceof DirectoryReader reader
        ? Integer.toHexString(reader.getIndexCommit().getUserData().hashCode())
        : "0";
  }

  /// The lineage of an entry.
  static long lineage(IndexSearcher searcher, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues lineages = DocValues.getNumeric(leaf.reader(), Fields.LINEAGE);
    return lineages.advanceExact(doc - leaf.docBase) ? lineages.longValue() : -1;
  }
}

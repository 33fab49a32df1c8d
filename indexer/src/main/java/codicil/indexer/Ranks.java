package codicil.indexer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/// What a question finds, from the best on.
///
/// The best are ranked once more, with what would be too dear to read of all; they stay before all others, so that the order
/// is the same whichever page is asked for.
///
/// @param query what is looked for
/// @param together what lifts the best further
record Ranks(IndexSearcher searcher, Query query, Optional<Query> together) {
  /// So many are counted; with more, those that cannot be among the best are passed over unread.
  static final int COUNTED = 1_000;
  /// So many of the best are ranked once more.
  private static final int LIFTED = 50;
  /// A stretch of what was found.
  ///
  /// @param total how many there are from the very first to the last
  record Stretch(List<Ranked> entries, Total total) {}

  /// What comes behind a place, or from the first on.
  Stretch after(Optional<Cursor> cursor, int limit) throws IOException {
    if (together.isEmpty() || cursor.filter(from -> !from.place().lifted()).isPresent()) {
      return plain(cursor.map(from -> from.place().after()).orElse(null), limit);
    }
    Stretch best = plain(null, LIFTED);
    List<Ranked> found = new ArrayList<>(lifted(best.entries(), together.get()).stream()
        .filter(entry -> cursor.map(from -> entry.place().follows(from.place())).orElse(true))
        .limit(limit)
        .toList());
    if (found.size() < limit && best.entries().size() == LIFTED) {
      found.addAll(plain(best.entries().getLast().place().after(), limit - found.size()).entries());
    }
    return new Stretch(found, best.total());
  }

  private Stretch plain(@Nullable FieldDoc after, int limit) throws IOException {
    TopFieldDocs found = searcher.search(query, new TopFieldCollectorManager(Place.SORT, limit, after, COUNTED));
    List<Ranked> entries = new ArrayList<>();
    for (ScoreDoc one : found.scoreDocs) {
      entries.add(Ranked.of((FieldDoc) one));
    }
    return new Stretch(entries, total(found.totalHits));
  }

  private static Total total(TotalHits hits) {
    return hits.relation() == TotalHits.Relation.EQUAL_TO ? new Total(Math.toIntExact(hits.value()), true)
        : new Total(COUNTED, false);
  }

  private List<Ranked> lifted(List<Ranked> best, Query together) throws IOException {
    ScoreDoc[] docs =
        best.stream().map(entry -> new ScoreDoc(entry.doc(), entry.place().score())).toArray(ScoreDoc[]::new);
    TopDocs scored = new TopDocs(new TotalHits(docs.length, TotalHits.Relation.EQUAL_TO), docs);
    ScoreDoc[] again = QueryRescorer.rescore(searcher, scored, together, 1, docs.length).scoreDocs;
    List<Ranked> lifted = new ArrayList<>();
    for (ScoreDoc one : again) {
      best.stream().filter(entry -> entry.doc() == one.doc).map(entry -> entry.lifted(one.score)).forEach(lifted::add);
    }
    lifted.sort(Comparator.comparing(Ranked::place, Place.BEST));
    return lifted;
  }

  /// How many there are.
  Total total() throws IOException {
    return plain(null, 1).total();
  }

  /// All entries of a lineage, those at hand first.
  List<Ranked> withRest(List<Ranked> lineage) throws IOException {
    Query same = new BooleanQuery.Builder().add(query, Occur.MUST)
        .add(new TermQuery(new Term(Fields.DOCUMENT, lineage.getFirst().history())), Occur.FILTER)
        .add(NumericDocValuesField.newSlowExactQuery(Fields.LINEAGE, Page.lineage(searcher, lineage.getFirst().doc())),
            Occur.FILTER)
        .build();
    List<Ranked> all = new ArrayList<>(lineage);
    new Ranks(searcher, same, Optional.empty()).plain(null, COUNTED)
        .entries()
        .stream()
        .filter(entry -> lineage.stream().noneMatch(held -> held.doc() == entry.doc()))
        .forEach(all::add);
    return all;
  }
}

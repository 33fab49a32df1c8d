package codicil.indexer;

import codicil.model.DocumentName;
import codicil.model.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// Answers one search from an open index.
final class Answering {
  // Among equals the order of the text, so that the same index gives the same answer however it was built up.
  private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(ClauseDocument.VERSION,
      SortField.Type.STRING),
      new SortField(ClauseDocument.ORDINAL, SortField.Type.LONG));

  private final IndexSearcher searcher;
  private final Search search;

  Answering(IndexReader reader, Search search) {
    this.searcher = new IndexSearcher(reader);
    this.search = search;
  }

  Hits answer() throws IOException {
    Ask ask = search.ask();
    TopFieldDocs found = find(ask);
    if (found.scoreDocs.length > 0) {
      return hits(found, ask, List.of());
    }
    List<Finding> findings = new ArrayList<>();
    Ask loosened = ask.loosened();
    TopFieldDocs more = loosened.equals(ask) ? found : find(loosened);
    if (more.scoreDocs.length > 0) {
      findings.add(new Finding("any-word", "", "no clause holds all the words; these hold at least one of them"));
    }
    elsewhere(ask).ifPresent(findings::add);
    new Spelling(searcher.getIndexReader()).corrected(search.query(), ask.words())
        .ifPresent(query -> findings.add(new Finding("did-you-mean", "", "did you mean " + query + "?")));
    return hits(more, loosened, findings);
  }

  private TopFieldDocs find(Ask ask) throws IOException {
    return searcher.search(Matching.of(ask, search),
        new TopFieldCollectorManager(ORDER, search.limit(), null, Integer.MAX_VALUE));
  }

  private Optional<Finding> elsewhere(Ask ask) throws IOException {
    int count = searcher.count(Matching.ranked(ask));
    return count == 0 ? Optional.empty()
        : Optional.of(new Finding("elsewhere", "",
            "in other versions or documents, " + count + (count == 1 ? " clause holds it" : " clauses hold it")));
  }

  private Hits hits(TopFieldDocs found, Ask ask, List<Finding> findings) throws IOException {
    Query asked = Matching.matching(ask);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc one : found.scoreDocs) {
      hits.add(hit(searcher.storedFields().document(one.doc), asked));
    }
    return new Hits(search.query(), Math.toIntExact(found.totalHits.value()), hits, findings);
  }

  private static Hit hit(Document document, Query asked) {
    DocumentName name = DocumentName.parse(stored(document, ClauseDocument.DOCUMENT)).orElseThrow();
    LocalDate from = Optional.ofNullable(document.getField(ClauseDocument.IN_FORCE_FROM))
        .map(field -> LocalDate.ofEpochDay(field.numericValue().longValue()))
        .orElse(LocalDate.MIN);
    return new Hit(stored(document, ClauseDocument.ADDRESS), name, stored(document, ClauseDocument.NUMBER),
        stored(document, ClauseDocument.HEADING), stored(document, ClauseDocument.RELEASE), from,
        Quoting.of(asked, stored(document, ClauseDocument.TEXT)));
  }

  private static String stored(Document document, String field) {
    return Optional.ofNullable(document.get(field)).orElse("");
  }
}

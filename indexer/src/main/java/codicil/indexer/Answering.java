package codicil.indexer;

import codicil.model.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// Answers one search from an open index.
final class Answering {
  private final IndexSearcher searcher;
  private final Search search;
  private final Ask ask;
  private final Set<Language> languages;
  private final Questions questions;

  Answering(IndexSearcher searcher, Search search, Weights weights) throws IOException {
    this.searcher = searcher;
    this.search = search;
    this.ask = search.ask();
    this.languages = languages();
    Acronyms acronyms = new Acronyms(searcher);
    this.questions = search.scope() instanceof Scope.Changes changes
        ? new ChangeQuestions(ask, changes.words(), languages, acronyms)
        : new ClauseQuestions(ask, new Ranking(languages, acronyms, weights));
  }

  private Set<Language> languages() throws IOException {
    Set<Language> held = EnumSet.noneOf(Language.class);
    for (Language language : Language.values()) {
      if (HeldHistory.holds(searcher, language)) {
        held.add(language);
      }
    }
    return held.isEmpty() ? EnumSet.of(Language.ENGLISH) : held;
  }

  Hits answer() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Query scope = Scopes.of(search, searcher);
    Query query = within(questions.strict(), scope);
    Page page = page(query);
    if (page.total() == 0) {
      for (Questions.Bent bent : questions.bent()) {
        Query other = within(bent.query(), scope);
        Page more = page(other);
        if (more.total() > 0) {
          query = other;
          page = more;
          findings.add(new Finding(bent.rule(), "", bent.said()));
          break;
        }
      }
      elsewhere().ifPresent(findings::add);
      new Spelling(searcher.getIndexReader(), languages).corrected(search.query(), ask.words())
          .ifPresent(other -> findings.add(new Finding("did-you-mean", "", "did you mean " + other + "?")));
    }
    stale(findings);
    List<Hit> hits = new Showing(searcher, search, questions, query).hits(page);
    return new Hits(search.query(), page.total(), hits, page.next().map(Cursor::toString), counts(query), findings);
  }

  private Page page(Query query) throws IOException {
    return search.scope() instanceof Scope.Ever ? Page.ofLineages(searcher, query, search)
        : Page.of(searcher, query,
            search);
  }

  private static Query within(Query query, Query scope) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(scope, Occur.FILTER).build();
  }

  private SortedMap<Facet, SortedMap<String, Integer>> counts(Query query) throws IOException {
    return search.counting() ? Counting.of(searcher, query) : new TreeMap<>();
  }

  private Optional<Finding> elsewhere() throws IOException {
    if (search.scope() instanceof Scope.Changes) {
      return Optional.empty();
    }
    int count = searcher.count(within(questions.strict(), Scopes.clauses()));
    return count == 0 ? Optional.empty()
        : Optional.of(new Finding("elsewhere", "", "in other versions or documents, " + count
            + (count == 1 ? " clause holds it" : " clauses hold it") + "; --all-versions looks in all"));
  }

  private void stale(List<Finding> findings) throws IOException {
    String index = Page.index(searcher);
    if (search.after().map(Cursor::parse).filter(cursor -> !cursor.index().equals(index)).isPresent()) {
      findings.add(new Finding("index-changed", "",
          "the index has changed since the page before; a hit may come twice, or be left out"));
    }
  }
}

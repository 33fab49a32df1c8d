package codicil.indexer;

import codicil.model.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// Answers one search from an open index.
final class Answering {
  /// Up to so many hits a question is asked once more, wider.
  private static final int FEW = 9;

  private final Opened searcher;
  private final Search search;
  private final Ask ask;
  private final Vocabulary vocabulary;
  private final Acronyms acronyms;

  Answering(Opened searcher, Search search) throws IOException {
    this.searcher = searcher;
    this.search = search;
    this.ask = search.ask();
    this.vocabulary = searcher.vocabulary();
    this.acronyms = new Acronyms(searcher);
  }

  private Questions questions(Ask asked) {
    return search.scope() instanceof Scope.Changes changes
        ? new ChangeQuestions(asked, changes.words(), vocabulary, acronyms)
        : new ClauseQuestions(asked, new Ranking(vocabulary, acronyms));
  }

  /// What was found, and by which question.
  private record Found(Questions questions, Query query, Page page) {}

  Hits answer() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Query scope = Scopes.of(search, searcher);
    Questions questions = questions(ask);
    Found found = found(questions, scope);
    Optional<String> corrected = corrected();
    if (found.page().total().isNone()) {
      found = otherwise(found, scope, corrected, findings);
    } else {
      corrected.ifPresent(other -> findings.add(new Finding("did-you-mean", "", "did you mean " + other + "?")));
    }
    stale(findings);
    String state = ClauseIndex.state(searcher);
    if (search.scope() instanceof Scope.Latest && !state.isBlank()) {
      findings.add(new Finding("latest-state", "", state));
    }
    List<Hit> hits = new Showing(searcher, search, found.questions(), found.query()).hits(found.page());
    return new Hits(search.query(), found.page().total(), hits, found.page().next().map(Cursor::toString),
        counts(found.query()), findings);
  }

  private Found found(Questions questions, Query scope) throws IOException {
    Found found = found(questions, questions.strict(), scope);
    Optional<Query> wider = found.page().total().exceeds(FEW) ? Optional.empty() : questions.wider();
    return wider.isEmpty() ? found : found(questions, wider.get(), scope);
  }

  private Found found(Questions questions, Query query, Query scope) throws IOException {
    Query within = within(query, scope);
    return new Found(questions, within, page(new Ranks(searcher, within, questions.together())));
  }

  // A misspelt word is put right before the question is bent.
  private Found otherwise(Found nothing, Query scope, Optional<String> corrected, List<Finding> findings)
      throws IOException {
    elsewhere().ifPresent(findings::add);
    if (corrected.isPresent()) {
      Questions other = questions(QueryReader.read(corrected.get()));
      Found found = found(other, scope);
      if (!found.page().total().isNone()) {
        findings.add(new Finding("read-as", "", "no clause holds " + search.query() + "; these hold " + corrected
            .get()));
        return found;
      }
      findings.add(new Finding("did-you-mean", "", "did you mean " + corrected.get() + "?"));
    }
    for (Questions.Bent bent : nothing.questions().bent()) {
      Found found = found(nothing.questions(), bent.query(), scope);
      if (!found.page().total().isNone()) {
        findings.add(new Finding(bent.rule(), "", bent.said()));
        return found;
      }
    }
    anywhere(scope).ifPresent(findings::add);
    return nothing;
  }

  // Who quotes words wants to know that they stand nowhere; what holds them otherwise is a hint, no answer.
  private Optional<Finding> anywhere(Query scope) throws IOException {
    Ask words = ask.anywhere();
    if (words.equals(ask)) {
      return Optional.empty();
    }
    Total total = total(words, scope);
    return total.isNone() ? Optional.empty()
        : Optional.of(new Finding("anywhere", "", "no clause holds it so, but " + total.of("clause")
            + (total.exceeds(1) ? " hold" : " holds") + " its words; " + (words.plain()
                ? "search for " + words.words().collect(Collectors.joining(" "))
                : "ask for them without quotation marks, NEAR and their field")));
  }

  private Total total(Ask asked, Query scope) throws IOException {
    return new Ranks(searcher, within(questions(asked).strict(), scope), Optional.empty()).total();
  }

  private Optional<String> corrected() throws IOException {
    return new Spelling(searcher.getIndexReader(), vocabulary).corrected(search.query(), ask.words());
  }

  private Page page(Ranks ranks) throws IOException {
    return search.scope() instanceof Scope.Ever ? Page.ofLineages(ranks, search) : Page.of(ranks, search);
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
    Total total = total(ask, Scopes.clauses());
    return total.isNone() ? Optional.empty()
        : Optional.of(new Finding("elsewhere", "", "in other versions or documents, " + total.of("clause")
            + (total.exceeds(1) ? " hold it" : " holds it") + "; look in all versions"));
  }

  private void stale(List<Finding> findings) throws IOException {
    String index = Page.index(searcher);
    if (search.after().map(Cursor::parse).filter(cursor -> !cursor.index().equals(index)).isPresent()) {
      findings.add(new Finding("index-changed", "",
          "the index has changed since the page before; a hit may come twice, or be left out"));
    }
  }
}

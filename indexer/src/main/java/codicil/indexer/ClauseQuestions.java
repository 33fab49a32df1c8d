package codicil.indexer;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/// Asks for clauses.
record ClauseQuestions(Ask ask, Ranking ranking) implements Questions {
  ClauseQuestions {
    ask = Meaning.asked(ask);
  }

  @Override
  public Query strict() {
    return ranking.of(ask);
  }

  @Override
  public Optional<Query> wider() {
    return ranking.half(ask);
  }

  @Override
  public Optional<Query> together() {
    return ranking.together(ask);
  }

  @Override
  public List<Bent> bent() {
    return ask.loosened().equals(ask) ? List.of()
        : List.of(new Bent(ranking.any(ask), "any-word",
            "no clause holds all the words; these hold at least one of them"));
  }

  @Override
  public Query marked(ChangedClause.Side side) {
    return ranking.marked(ask);
  }
}

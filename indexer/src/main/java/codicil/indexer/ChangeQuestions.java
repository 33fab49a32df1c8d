package codicil.indexer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Asks for words that came in or went out.
record ChangeQuestions(Ask ask, Scope.Words words, Vocabulary vocabulary, Acronyms acronyms) implements Questions {
  private static final float NUMBER = 1_000;

  @Override
  public Query strict() {
    return of(true);
  }

  @Override
  public List<Bent> bent() {
    return List.of(new Bent(of(false), "beside",
        "these words did not change themselves; they stand in these clauses, in which others did"));
  }

  private Query of(boolean changed) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    sides().forEach(side -> of(side, changed).ifPresent(query -> either.add(query, Occur.SHOULD)));
    if (ask.plain()) {
      List<String> keys = Citation.readings(String.join(" ", ask.words().toList()));
      if (!keys.isEmpty()) {
        either.add(new BoostQuery(new ConstantScoreQuery(vocabulary.called().cited(keys)), NUMBER), Occur.SHOULD);
      }
    }
    return either.build();
  }

  private Optional<Query> of(ChangedClause.Side side, boolean changed) {
    ChangeLeaves leaves = new ChangeLeaves(side, changed, vocabulary);
    Optional<Query> found = new Joining(leaves, vocabulary).of(inARow());
    // A question of fields only asks for a clause in which something changed on this side.
    return found.map(query -> ask.words().findAny().isPresent() ? query
        : new BooleanQuery.Builder().add(query, Occur.MUST).add(new TermQuery(leaves.mark()), Occur.FILTER).build());
  }

  /// Words in a row are also a name, of which one word may have changed and the others not.
  private Ask inARow() {
    Ask wide = acronyms.widened(ask);
    String typed = ask.words().collect(Collectors.joining(" "));
    return ask.plain() && typed.contains(" ") ? new Ask.Any(List.of(wide, new Ask.Phrase(typed))) : wide;
  }

  private Stream<ChangedClause.Side> sides() {
    return Stream.of(ChangedClause.Side.values()).filter(side -> switch (words) {
      case INSERTED -> side == ChangedClause.Side.AFTER;
      case DELETED -> side == ChangedClause.Side.BEFORE;
      case EITHER -> true;
    });
  }

  @Override
  public Query marked(ChangedClause.Side side) {
    return new Joining(new ChangeLeaves(side, false, vocabulary), vocabulary).of(acronyms.widened(ask))
        .orElseGet(() -> MatchNoDocsQuery.INSTANCE);
  }
}

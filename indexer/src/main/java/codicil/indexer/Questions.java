package codicil.indexer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/// What a search asks of the index, and how it may be bent when nothing answers it.
interface Questions {
  /// What is found, the best first.
  Query strict() throws IOException;

  /// What is found if fewer words will do, where what is wanted is so put that few clauses hold as many; empty if it is not.
  default Optional<Query> wider() {
    return Optional.empty();
  }

  /// What lifts the best of them further; empty if nothing does.
  default Optional<Query> together() {
    return Optional.empty();
  }

  /// What is found if the question is bent, from the smallest bend on; each with what to say of it.
  List<Bent> bent() throws IOException;

  /// What is to be marked in the words of a side; of clauses there is one only.
  Query marked(ChangedClause.Side side);

  /// A bent question.
  ///
  /// @param rule the rule of the finding
  /// @param said what to say
  record Bent(Query query, String rule, String said) {}
}

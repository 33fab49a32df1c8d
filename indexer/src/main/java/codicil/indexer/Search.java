package codicil.indexer;

import codicil.model.DocumentName;
import java.util.List;
import java.util.Optional;

/// A question to the index.
///
/// The query holds words, `"phrases"`, `AND`, `OR`, `NOT`, `NEAR/5`, groups in parentheses, `prefix*`, and fields such as
/// `document:`, `number:`, `term:`; see [QueryReader].
///
/// @param query what is looked for
/// @param documents the documents to look in; empty means all
/// @param scope which texts to look in
/// @param limit how many hits to return at most, at least 1; the total counts all
/// @param after where to go on: [Hits#next] of the answer before
/// @param counting whether to count the hits by facets
/// @param explaining whether to say how each hit came by its rank
public record Search(String query, List<DocumentName> documents, Scope scope, int limit, Optional<String> after,
    boolean counting, boolean explaining) {
  /// Reads the query, so that a search that exists can be answered.
  ///
  /// @throws codicil.model.Unusable if the query is mistyped, or `after` is nothing that an answer gave; says where
  public Search {
    documents = List.copyOf(documents);
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit);
    }
    Ask ask = QueryReader.read(query);
    if (ask.words().findAny().isPresent() && ask.words().allMatch(words -> Terms.PLAIN.of(words).isEmpty())) {
      throw QueryReader.mistyped("there is no word in it", 0, "name at least one word");
    }
    after.ifPresent(Cursor::parse);
  }

  /// Looks for the first hits, and counts and explains nothing.
  public Search(String query, List<DocumentName> documents, Scope scope, int limit) {
    this(query, documents, scope, limit, Optional.empty(), false, false);
  }

  /// Looks in the latest recorded version of every document, for at most ten hits.
  public static Search latest(String query) {
    return new Search(query, List.of(), new Scope.Latest(), 10);
  }

  Ask ask() {
    return QueryReader.read(query);
  }
}

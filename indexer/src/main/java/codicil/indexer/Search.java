package codicil.indexer;

import codicil.model.Address;
import codicil.model.DocumentName;
import java.util.List;

/// A question to the index.
///
/// The query holds words, all of which must stand in the clause, `"phrases"`, `AND`, `OR`, `NOT`, groups in
/// parentheses, `prefix*`, and the fields `document:`, `number:` and `heading:`.
///
/// @param query what is looked for
/// @param documents the documents to look in; empty means all
/// @param at which versions: the latest recorded, those in force on a day, or those that a release brought
/// @param limit how many hits to return at most, at least 1; the total counts all
public record Search(String query, List<DocumentName> documents, Address.At at, int limit) {
  /// Reads the query, so that a search that exists can be answered.
  ///
  /// @throws codicil.model.Unusable if the query is mistyped; says where
  public Search {
    documents = List.copyOf(documents);
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit);
    }
    Matching.matching(QueryReader.read(query));
  }

  /// Looks in the latest recorded version of every document, for at most ten hits.
  public static Search latest(String query) {
    return new Search(query, List.of(), new Address.At.Latest(), 10);
  }

  Ask ask() {
    return QueryReader.read(query);
  }
}

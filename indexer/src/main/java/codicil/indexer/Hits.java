package codicil.indexer;

import codicil.model.Finding;
import java.util.List;

/// The answer to a search.
///
/// @param query the query as asked
/// @param total how many clauses match, of which `hits` may hold fewer
/// @param hits the best first
/// @param findings how the question had to be bent to be answered (`any-word`), and hints where nothing was found
///     (`did-you-mean`, `elsewhere`)
public record Hits(String query, int total, List<Hit> hits, List<Finding> findings) {
  public Hits {
    hits = List.copyOf(hits);
    findings = List.copyOf(findings);
  }
}

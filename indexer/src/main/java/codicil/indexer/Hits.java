package codicil.indexer;

import codicil.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The answer to a search.
///
/// @param query the query as asked
/// @param total how many clauses match, of which `hits` may hold fewer
/// @param hits the best first
/// @param next where the next page begins; empty if there is none
/// @param counts how many of all have each value, by facet; empty if not asked for
/// @param findings how the question had to be bent to be answered (`any-word`), and hints where nothing was found
///     (`did-you-mean`, `elsewhere`)
public record Hits(String query, Total total, List<Hit> hits, Optional<String> next,
    SortedMap<Facet, SortedMap<String, Integer>> counts, List<Finding> findings) {
  public Hits {
    hits = List.copyOf(hits);
    counts = new TreeMap<>(counts);
    findings = List.copyOf(findings);
  }

  /// The same answer, of which something is to be said first.
  public Hits with(List<Finding> said) {
    return said.isEmpty() ? this
        : new Hits(query, total, hits, next, counts, Stream.concat(said.stream(), findings.stream()).toList());
  }
}

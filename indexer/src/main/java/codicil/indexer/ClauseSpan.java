package codicil.indexer;

import codicil.model.Clause;
import java.util.List;

/// A clause through a stretch of versions in which nothing about it changed.
///
/// @param lineage names the clause through all versions of its document, whatever its number
/// @param first the first version of the stretch, by its place among the document's, from 0
/// @param last the last version of the stretch
/// @param ordinal the clause's place in the first of them, from 0
/// @param clause the clause; its children count for nothing
/// @param cited the number by which it is addressed: its own, or that of the nearest clause around it that has one
/// @param path what stands around it, outermost first: number and heading of each clause
/// @param around the own words of the clauses around it, outermost first
/// @param change what last changed its words
public record ClauseSpan(long lineage, int first, int last, int ordinal, Clause clause, String cited,
    List<String> path, String around, LastChange change) {
  public ClauseSpan {
    path = List.copyOf(path);
    clause = clause.with(List.of(), List.of());
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("versions " + first + " to " + last);
    }
  }

  /// The same up to a later version.
  public ClauseSpan until(int version) {
    return new ClauseSpan(lineage, first, version, ordinal, clause, cited, path, around, change);
  }

  /// Whether the other says the same of the clause, whatever the versions.
  public boolean same(ClauseSpan other) {
    return lineage == other.lineage && clause.equals(other.clause) && cited.equals(other.cited)
        && path.equals(other.path) && around.equals(other.around) && change.equals(other.change);
  }

  boolean isDefinition() {
    return clause.kind() == Clause.Kind.DEFINITION;
  }

  boolean isBlank() {
    return (clause.number() + clause.heading() + clause.text()).isBlank();
  }
}

package codicil.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A clause tree that knows which paragraph went where.
///
/// @param text the tree
/// @param clauses the clause of each paragraph: the paragraph's place in [Passages#paragraphs], the clause's in [Text#all],
///     both from 0. Headers, footers, and blank paragraphs before the first clause stand in none
public record Outlined(Text text, SortedMap<Integer, Integer> clauses) {
  public Outlined {
    clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
  }
}

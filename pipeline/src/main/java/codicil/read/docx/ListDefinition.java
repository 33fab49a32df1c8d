package codicil.read.docx;

import java.util.Collections;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A list as a paragraph names it (`w:num`), with all that it takes from its abstract list.
///
/// @param counters what its numbers are counted on; lists of one abstract list count together
/// @param levels its levels by depth, from 0
/// @param restarts the depths that start anew where this list first appears
record ListDefinition(String counters, SortedMap<Integer, ListLevel> levels, SortedSet<Integer> restarts) {
  ListDefinition {
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    restarts = Collections.unmodifiableSortedSet(new TreeSet<>(restarts));
  }

  Optional<ListLevel> level(int depth) {
    return Optional.ofNullable(levels.get(depth));
  }

  /// The depth that is tied to a paragraph style.
  Optional<Integer> depthOf(String style) {
    return levels.entrySet()
        .stream()
        .filter(level -> level.getValue().style().equals(style))
        .map(Entry::getKey)
        .findFirst();
  }
}

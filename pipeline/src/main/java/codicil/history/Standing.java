package codicil.history;

import java.util.Set;
import java.util.TreeSet;

/// How a clause stands in a text.
///
/// @param born the clause where it first stood: its identity, whatever its number is now
/// @param ancestry what it was in the text before
/// @param changed the last text in which its own words changed, by its place among the recorded ones, from 0
/// @param events what happened to it in this text; nothing for the first text
public record Standing(Birth born, Ancestry ancestry, int changed, Set<Event> events) {
  public Standing {
    events = java.util.Collections.unmodifiableSet(new TreeSet<>(events));
  }

  /// The place where a clause first stood.
  ///
  /// @param text which of the recorded texts, from 0
  /// @param clause which of its clauses, from 0
  public record Birth(int text, int clause) {}
}

package codicil.sample;

/// A line with the place of its label in the list that numbers the document.
sealed interface Numbered {
  Line line();

  /// A label that the counters of the list yield.
  ///
  /// @param full the number by which other clauses cite this one, such as `H8.16(a)`
  /// @param place where the counters of the list yield the label
  record Counted(Line line, String label, String full, ListPlace place) implements Numbered {}

  /// A label that no counter yields, such as the inserted `H8.16A`: it is typed.
  record Typed(Line line, String label, String full, int level) implements Numbered {}

  record Plain(Line line) implements Numbered {}
}

package codicil.render;

/// A change as the list of changes names it.
///
/// @param mark what happened, with its anchor
/// @param place the kind of passage in words: `paragraph`, `heading`, `table`, `row`
/// @param story the kind of story in words: `body`, `footnote` …
/// @param under the last printed number before it that is not one in brackets (`H8.16`); empty if there is none, and
///     where `number` itself is such a number
/// @param number the printed number of the passage; empty if it has none
/// @param was its former number where that differs; else empty
/// @param words its words on both sides; never shortened here
/// @param block what is changed
public record Entry(Mark mark, String place, String story, String under, String number, String was, String words,
    Changed block) {
  /// Where it is, as a reader would cite it (`H8.16(b)`); empty if nothing around it is numbered.
  public String citation() {
    return under + number;
  }

  /// What an entry is about.
  public sealed interface Changed {
    /// A passage.
    record Passage(Block block) implements Changed {}

    /// A row of a table.
    record Row(Block.Line line) implements Changed {}
  }
}

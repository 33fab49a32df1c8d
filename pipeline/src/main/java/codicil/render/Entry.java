package codicil.render;

import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A change as the list of changes names it.
///
/// @param mark what happened, with its anchor
/// @param place the kind of passage in words: `paragraph`, `heading`, `table`, `row`
/// @param story the kind of story in words: `body`, `note 3` …
/// @param at where it stands on the after side; for what is there no more, where it stood
/// @param before what it was; empty if it was not there
/// @param after what it is; empty if it is there no more
/// @param tally how much it changes
/// @param block what is changed
public record Entry(Mark mark, String place, String story, Whereabouts at, Optional<Side> before, Optional<Side> after,
    Tally tally, Changed block) {
  /// One side of a change.
  ///
  /// @param number its own automatic number as printed, of several paragraphs that of the first; empty if it has none, and
  ///     for tables and rows
  /// @param style the name of its style; empty if that is not known, and for tables and rows
  /// @param words its words, several paragraphs parted by line ends; never shortened here
  public record Side(String number, String style, String words) {
    /// The side with these passages: several are paragraphs that become one, or that one becomes.
    static Optional<Side> of(List<? extends Passage> passages) {
      String words = passages.stream().map(Passage::words).collect(Collectors.joining("\n"));
      return passages.stream()
          .findFirst()
          .map(first -> first instanceof Paragraph paragraph
              ? new Side(paragraph.number(), paragraph.style(), words)
              : new Side("", "", words));
    }

    static Side of(Table.Row row) {
      return new Side("", "", row.words());
    }
  }

  /// Where it is, as a reader would cite it: the number of its clause (`H8.16(b)`), else the heading above it; empty if
  /// there is neither.
  public String citation() {
    return at.number().isEmpty() ? at.clause() : at.number();
  }

  /// What an entry is about.
  public sealed interface Changed {
    /// A passage.
    record Passage(Block block) implements Changed {}

    /// A row of a table.
    record Row(Block.Line line) implements Changed {}
  }
}

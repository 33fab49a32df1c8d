package codicil.model;

import java.util.List;

/// What became of a passage. The changes of a story, read in order, yield the before side (all but [Inserted] and
/// [MovedTo]) and the after side (all but [Deleted] and [MovedFrom]).
public sealed interface Change {
  /// The same words in the same format; its automatic number may differ.
  record Kept(Passage before, Passage after) implements Change {}

  /// A passage of the after side only.
  record Inserted(Passage after) implements Change {}

  /// A passage of the before side only.
  record Deleted(Passage before) implements Change {}

  /// A paragraph whose words or formats differ; the segments cover both sides' texts in order.
  record Edited(Paragraph before, Paragraph after, List<Segment> segments) implements Change {
    public Edited {
      segments = List.copyOf(segments);
    }

    /// Whether the paragraph's own format (style, indents, list) differs.
    public boolean reformatted() {
      return !before.format().equals(after.format());
    }
  }

  /// A table in which rows, cells or properties differ.
  record EditedTable(Table before, Table after, List<RowChange> rows) implements Change {
    public EditedTable {
      rows = List.copyOf(rows);
    }
  }

  /// A passage at the place that it left; the [MovedTo] of the same number is where it went.
  record MovedFrom(Passage before, int move) implements Change {}

  /// A passage at the place that it came to, its words the same as those of the [MovedFrom] of the same number.
  record MovedTo(Passage after, int move) implements Change {}
}

package codicil.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /// Whether both sides say the same.
    public boolean sameWords() {
      return segments.stream().allMatch(Segment.Same.class::isInstance);
    }
  }

  /// A paragraph that became several: ends of paragraphs are new, most words are not.
  ///
  /// @param parts each paragraph that it became, with the stretch of it that it holds; the stretches in order are the whole
  record Split(Paragraph before, List<Edited> parts) implements Change {
    public Split {
      parts = several(before, parts, Edited::before);
    }
  }

  /// Several paragraphs that became one: ends of paragraphs are gone, most words are not.
  ///
  /// @param parts each paragraph that went into it, with the stretch of it that it became; the stretches in order are the
  ///     whole
  record Merged(Paragraph after, List<Edited> parts) implements Change {
    public Merged {
      parts = several(after, parts, Edited::after);
    }
  }

  private static List<Edited> several(Paragraph whole, List<Edited> parts, Function<Edited, Paragraph> stretch) {
    String words = parts.stream().map(stretch).map(Paragraph::text).collect(Collectors.joining());
    if (parts.size() < 2 || !words.equals(whole.text())) {
      throw new IllegalArgumentException("these are not the parts of: " + whole.text());
    }
    return List.copyOf(parts);
  }

  /// A table in which rows, cells or properties differ.
  record EditedTable(Table before, Table after, List<RowChange> rows) implements Change {
    public EditedTable {
      rows = List.copyOf(rows);
    }
  }

  /// A paragraph at the place that it left; the [MovedTo] of the same number is where it went.
  ///
  /// @param edited both sides of it; the words of its deletions stand here only
  record MovedFrom(Edited edited, int move) implements Change {
    /// The words that stand here.
    public List<Segment> segments() {
      return edited.segments().stream().filter(segment -> !(segment instanceof Segment.Insertion)).toList();
    }
  }

  /// A paragraph at the place that it came to; the [MovedFrom] of the same number is where it was.
  ///
  /// @param edited both sides of it; the words of its insertions stand here only
  record MovedTo(Edited edited, int move) implements Change {
    /// The words that stand here.
    public List<Segment> segments() {
      return edited.segments().stream().filter(segment -> !(segment instanceof Segment.Deletion)).toList();
    }
  }
}

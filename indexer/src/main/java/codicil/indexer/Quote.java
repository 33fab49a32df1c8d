package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A passage quoted from a clause, with the words that were asked for marked.
///
/// @param text the words as they stand in the clause, line ends as blanks
/// @param marks what was asked for, in order, not overlapping
/// @param notes what stands in footnotes or endnotes of the clause, in order, not overlapping
/// @param opens whether it begins where the clause begins
/// @param closes whether it ends where the clause ends
public record Quote(String text, List<Mark> marks, List<Mark> notes, boolean opens, boolean closes) {
  public Quote {
    marks = List.copyOf(marks);
    notes = List.copyOf(notes);
  }

  /// A quote of a whole text in which nothing is marked.
  static Quote whole(String text) {
    return new Quote(text, List.of(), List.of(), true, true);
  }

  /// A marked stretch: UTF-16 offsets into the quote's text, half-open, from 0.
  public record Mark(int start, int end) {
    boolean holds(int at) {
      return start <= at && at < end;
    }

    /// What of it lies in another stretch, counted from where that starts; empty if nothing does.
    Stream<Mark> within(int from, int to) {
      return end <= from || to <= start ? Stream.empty()
          : Stream.of(new Mark(Math.max(start, from) - from, Math.min(end, to) - from));
    }
  }

  /// Words for a reader, and whether they are those that were asked for.
  public record Part(String words, boolean marked) {}

  /// The quote as a reader is shown it: what is left out is said, and what is a note.
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    say(parts, !opens, "… ");
    int at = 0;
    for (int end : ends()) {
      int from = at;
      say(parts, notes.stream().anyMatch(note -> note.start() == from), "[note: ");
      parts.add(new Part(text.substring(from, end), marks.stream().anyMatch(mark -> mark.holds(from))));
      say(parts, notes.stream().anyMatch(note -> note.end() == end), "]");
      at = end;
    }
    say(parts, !closes, " …");
    return parts;
  }

  /// Where what is marked, or a note, begins or ends, and the end of the text.
  private SortedSet<Integer> ends() {
    SortedSet<Integer> ends = new TreeSet<>(List.of(text.length()));
    Stream.of(marks, notes).flatMap(List::stream).forEach(mark -> {
      ends.add(mark.start());
      ends.add(mark.end());
    });
    ends.remove(0);
    return ends;
  }

  private static void say(List<Part> parts, boolean holds, String words) {
    if (holds) {
      parts.add(new Part(words, false));
    }
  }
}

package codicil.render;

import codicil.model.Change;
import codicil.model.Redline;
import codicil.model.RowChange;
import codicil.model.Segment;
import codicil.model.StoryChange;
import codicil.model.WordCount;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// How much changed.
///
/// @param inserted passages and rows inserted
/// @param deleted passages and rows deleted
/// @param edited passages and rows in which words differ
/// @param split paragraphs that became several
/// @param merged paragraphs that several became
/// @param moved passages moved
/// @param cosmetic passages and rows of which only the typography differs
/// @param formatted passages and rows of which only the format differs
/// @param renumbered passages and rows of which only the automatic number differs
/// @param revisions stretches inserted, deleted or moved, and changes of format: what Word counts
/// @param insertedWords words inserted, those of moves left out
/// @param deletedWords words deleted, those of moves left out
/// @param movedWords words that stand elsewhere, the same as before
public record Tally(int inserted, int deleted, int edited, int split, int merged, int moved, int cosmetic,
    int formatted, int renumbered, int revisions, int insertedWords, int deletedWords, int movedWords) {
  private static final Tally NONE = words(0, 0, 0, 0);

  /// Changes of words: all but typography, format and numbers.
  public int changes() {
    return inserted + deleted + edited + split + merged + moved;
  }

  /// Counts a redline.
  public static Tally of(Redline redline) {
    return redline.stories()
        .stream()
        .map(StoryChange::changes)
        .flatMap(List::stream)
        .map(Tally::of)
        .reduce(NONE, Tally::plus);
  }

  static Tally sum(Collection<Tally> tallies) {
    return tallies.stream().reduce(NONE, Tally::plus);
  }

  /// Counts a change of a story: itself, or, for a table, its rows that changed.
  static Tally of(Change change) {
    return change instanceof Change.EditedTable table && hasRows(table)
        ? table.rows().stream().map(Tally::of).reduce(NONE, Tally::plus)
        : one(Nature.of(change)).plus(inside(change));
  }

  /// Counts a row as one.
  static Tally of(RowChange row) {
    return one(Nature.of(row)).plus(inside(row));
  }

  /// Whether rows of a table changed, and not its own properties alone.
  static boolean hasRows(Change.EditedTable table) {
    return table.rows().stream().anyMatch(row -> !(row instanceof RowChange.Kept));
  }

  private Tally plus(Tally other) {
    return new Tally(inserted + other.inserted, deleted + other.deleted, edited + other.edited,
        split + other.split, merged + other.merged, moved + other.moved,
        cosmetic + other.cosmetic, formatted + other.formatted, renumbered + other.renumbered,
        revisions + other.revisions, insertedWords + other.insertedWords, deletedWords + other.deletedWords,
        movedWords + other.movedWords);
  }

  private static Tally one(Mark.Kind kind) {
    return new Tally(one(kind, Mark.Kind.INSERTED), one(kind, Mark.Kind.DELETED), one(kind, Mark.Kind.EDITED),
        one(kind, Mark.Kind.SPLIT), one(kind, Mark.Kind.MERGED), one(kind, Mark.Kind.MOVED_TO),
        one(kind, Mark.Kind.COSMETIC), one(kind, Mark.Kind.FORMATTED), one(kind, Mark.Kind.RENUMBERED), 0, 0, 0, 0);
  }

  private static int one(Mark.Kind kind, Mark.Kind counted) {
    return kind == counted ? 1 : 0;
  }

  private static Tally words(int revisions, int inserted, int deleted, int moved) {
    return new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, revisions, inserted, deleted, moved);
  }

  private static Tally inside(Change change) {
    return switch (change) {
      case Change.Kept _ -> NONE;
      case Change.Inserted inserted -> words(1, WordCount.of(inserted.after().words()), 0, 0);
      case Change.Deleted deleted -> words(1, 0, WordCount.of(deleted.before().words()), 0);
      case Change.MovedFrom from -> edits(from.edited(), from.segments());
      case Change.MovedTo to -> edits(to.edited(), to.segments()).plus(moved(to.edited()));
      case Change.Edited edited -> edited.segments()
          .stream()
          .map(segment -> inside(edited, segment))
          .reduce(words(edited.reformatted() ? 1 : 0, 0, 0, 0), Tally::plus);
      case Change.Split split -> inside(split.parts());
      case Change.Merged merged -> inside(merged.parts());
      case Change.EditedTable table -> table.rows().stream().map(Tally::inside).reduce(NONE, Tally::plus);
    };
  }

  /// How a paragraph looks at the place where it came to is no change of its own.
  private static Tally edits(Change.Edited edited, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> !(segment instanceof Segment.Same))
        .map(segment -> inside(edited, segment))
        .reduce(NONE, Tally::plus);
  }

  private static Tally moved(Change.Edited edited) {
    String words = edited.segments()
        .stream()
        .map(segment -> segment instanceof Segment.Same same
            ? edited.after().text().substring(same.afterStart(), same.afterEnd())
            : "\n")
        .collect(Collectors.joining());
    return words(1, 0, 0, WordCount.of(words));
  }

  /// Each end of a paragraph that comes or goes is a revision of its own.
  private static Tally inside(List<Change.Edited> parts) {
    return parts.stream().map(Tally::inside).reduce(words(parts.size() - 1, 0, 0, 0), Tally::plus);
  }

  private static Tally inside(Change.Edited edited, Segment segment) {
    return switch (segment) {
      case Segment.Same same -> words(same.reformatted() ? 1 : 0, 0, 0, 0);
      case Segment.Insertion in ->
        words(1, WordCount.of(edited.after().text().substring(in.start(), in.end())), 0, 0);
      case Segment.Deletion out ->
        words(1, 0, WordCount.of(edited.before().text().substring(out.start(), out.end())), 0);
    };
  }

  private static Tally inside(RowChange row) {
    return switch (row) {
      case RowChange.Kept _ -> NONE;
      case RowChange.Inserted inserted -> words(1, WordCount.of(inserted.after().words()), 0, 0);
      case RowChange.Deleted deleted -> words(1, 0, WordCount.of(deleted.before().words()), 0);
      case RowChange.Edited edited -> edited.changes()
          .flatMap(List::stream)
          .map(Tally::inside)
          .reduce(NONE, Tally::plus);
    };
  }
}

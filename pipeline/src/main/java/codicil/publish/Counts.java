package codicil.publish;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Redline;
import codicil.model.RowChange;
import codicil.model.Segment;
import codicil.model.StoryChange;
import codicil.model.Table;
import codicil.model.WordCount;
import java.util.List;

/// How much a redline changes.
///
/// @param revisions stretches inserted, deleted or moved, and changes of format
/// @param insertedWords words of the after side only, moves left out
/// @param deletedWords words of the before side only, moves left out
/// @param movedWords words that went elsewhere unchanged, counted once
public record Counts(int revisions, int insertedWords, int deletedWords, int movedWords) {
  private static final Counts NONE = new Counts(0, 0, 0, 0);

  /// Counts a redline.
  public static Counts of(Redline redline) {
    return redline.stories().stream().map(StoryChange::changes).map(Counts::of).reduce(NONE, Counts::plus);
  }

  /// Counts the changes of one story or cell.
  public static Counts of(List<Change> changes) {
    return changes.stream().map(Counts::of).reduce(NONE, Counts::plus);
  }

  private Counts plus(Counts other) {
    return new Counts(revisions + other.revisions, insertedWords + other.insertedWords,
        deletedWords + other.deletedWords, movedWords + other.movedWords);
  }

  private static Counts of(Change change) {
    return switch (change) {
      case Change.Kept _ -> NONE;
      case Change.Inserted inserted -> new Counts(1, words(inserted.after()), 0, 0);
      case Change.Deleted deleted -> new Counts(1, 0, words(deleted.before()), 0);
      case Change.Edited edited -> edited.segments()
          .stream()
          .map(s -> of(edited, s))
          .reduce(NONE, Counts::plus)
          .plus(new Counts(edited.reformatted() ? 1 : 0, 0, 0, 0));
      case Change.EditedTable table -> table.rows().stream().map(Counts::of).reduce(NONE, Counts::plus);
      case Change.MovedFrom moved -> new Counts(1, 0, 0, words(moved.before()));
      case Change.MovedTo _ -> NONE;
    };
  }

  private static Counts of(Change.Edited edited, Segment segment) {
    return switch (segment) {
      case Segment.Same same -> new Counts(same.reformatted() ? 1 : 0, 0, 0, 0);
      case Segment.Insertion in ->
        new Counts(1, WordCount.of(edited.after().text().substring(in.start(), in.end())), 0, 0);
      case Segment.Deletion out ->
        new Counts(1, 0, WordCount.of(edited.before().text().substring(out.start(), out.end())), 0);
    };
  }

  private static Counts of(RowChange change) {
    return switch (change) {
      case RowChange.Kept _ -> NONE;
      case RowChange.Inserted inserted -> new Counts(1, WordCount.of(inserted.after().words()), 0, 0);
      case RowChange.Deleted deleted -> new Counts(1, 0, WordCount.of(deleted.before().words()), 0);
      case RowChange.Edited edited -> edited.cells().stream().map(Counts::of).reduce(NONE, Counts::plus);
    };
  }

  private static int words(Passage passage) {
    return switch (passage) {
      case Paragraph paragraph -> WordCount.of(paragraph.text());
      case Table table -> WordCount.of(table.words());
    };
  }
}

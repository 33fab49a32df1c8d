package codicil.render;

import codicil.model.Change;
import codicil.model.RowChange;
import codicil.model.StoryChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the two ends of each move are: what its markers say to the reader.
final class Moves {
  private record End(String number, int position) {}

  private final Map<Integer, End> left = new LinkedHashMap<>();
  private final Map<Integer, End> arrived = new LinkedHashMap<>();

  static Moves of(List<StoryChange> stories) {
    Moves moves = new Moves();
    stories.forEach(story -> moves.collect(story.changes()));
    return moves;
  }

  /// Where the words of this move went: `H8.4, below`.
  String destination(int move) {
    return words(arrived.get(move), left.get(move));
  }

  /// Where the words of this move came from.
  String origin(int move) {
    return words(left.get(move), arrived.get(move));
  }

  private static String words(@Nullable End there, @Nullable End here) {
    if (there == null || here == null) {
      return "another place";
    }
    boolean numbered = there.number().chars().anyMatch(Character::isLetterOrDigit); // a bullet names no place
    return (numbered ? there.number() + ", " : "")
        + (there.position() < here.position() ? "above" : "below");
  }

  private void collect(List<Change> changes) {
    changes.forEach(this::collect);
  }

  private void collect(Change change) {
    int position = left.size() + arrived.size();
    switch (change) {
      case Change.MovedFrom from -> left.put(from.move(), new End(from.edited().before().number(), position));
      case Change.MovedTo to -> arrived.put(to.move(), new End(to.edited().after().number(), position));
      case Change.EditedTable table -> table.rows().forEach(this::collect);
      case Change.Kept _,Change.Inserted _,Change.Deleted _,Change.Edited _,Change.Split _,Change.Merged _ -> {
      }
    }
  }

  private void collect(RowChange row) {
    switch (row) {
      case RowChange.Edited edited -> edited.changes().forEach(this::collect);
      case RowChange.Kept _,RowChange.Inserted _,RowChange.Deleted _ -> {
      }
    }
  }
}

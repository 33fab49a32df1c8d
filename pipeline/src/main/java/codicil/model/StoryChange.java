package codicil.model;

import java.util.List;

/// What became of a story.
///
/// @param kind the kind of story
/// @param before the name of the story on the before side; null-free: empty where `side` says that it is not there
/// @param after the name of the story on the after side
/// @param side on which sides the story exists
/// @param changes what became of its passages, in order
public record StoryChange(Story.Kind kind, String before, String after, Side side, List<Change> changes) {
  public StoryChange {
    changes = List.copyOf(changes);
  }

  /// On which sides a story exists.
  public enum Side {
    BOTH, BEFORE, AFTER
  }

  /// Whether every passage was kept.
  public boolean unchanged() {
    return side == Side.BOTH && changes.stream().allMatch(Change.Kept.class::isInstance);
  }
}

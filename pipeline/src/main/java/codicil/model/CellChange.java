package codicil.model;

import java.util.List;

/// What became of a cell of a row that both sides have.
///
/// @param side on which sides the cell exists: on one only where a column came or went
/// @param changes what became of its passages, in order
public record CellChange(StoryChange.Side side, List<Change> changes) {
  public CellChange {
    changes = List.copyOf(changes);
  }
}

package codicil.diff;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Redline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds paragraphs that were deleted at one place and inserted, word for word, at another.
///
/// What stands in order was paired before; of the rest a move must pay for itself: long enough to be recognised, and
/// without a double that would leave open which went where.
final class Moves {
  /// Shorter paragraphs repeat by chance.
  private static final int LEAST_WORDS = 5;

  private Moves() {}

  static List<Change> found(List<Change> changes, Likeness likeness) {
    Map<String, List<Integer>> gone = new LinkedHashMap<>();
    Map<String, List<Integer>> come = new LinkedHashMap<>();
    int tail = tail(changes);
    for (int i = 0; i < tail; i++) {
      candidate(changes.get(i), likeness, gone, come, i);
    }
    List<Change> found = new ArrayList<>(changes);
    int move = 0;
    for (Map.Entry<String, List<Integer>> entry : gone.entrySet()) {
      List<Integer> to = come.getOrDefault(entry.getKey(), List.of());
      if (entry.getValue().size() == 1 && to.size() == 1) {
        move++;
        int from = entry.getValue().getFirst();
        found.set(from, new Change.MovedFrom(Redline.reject(List.of(changes.get(from))).getFirst(), move));
        found.set(to.getFirst(),
            new Change.MovedTo(Redline.accept(List.of(changes.get(to.getFirst()))).getFirst(), move));
      }
    }
    return found;
  }

  /// The changes at the end of a story are written with shifted marks, which moves cannot be.
  private static int tail(List<Change> changes) {
    int tail = changes.size();
    while (tail > 0 && !(changes.get(tail - 1) instanceof Change.Kept)
        && !(changes.get(tail - 1) instanceof Change.Edited)) {
      tail--;
    }
    return tail;
  }

  private static void candidate(Change change, Likeness likeness, Map<String, List<Integer>> gone,
      Map<String, List<Integer>> come, int index) {
    switch (change) {
      case Change.Deleted(Paragraph p) when movable(p, likeness) ->
        gone.computeIfAbsent(likeness.key(p), k -> new ArrayList<>()).add(index);
      case Change.Inserted(Paragraph p) when movable(p, likeness) ->
        come.computeIfAbsent(likeness.key(p), k -> new ArrayList<>()).add(index);
      default -> {
        // only whole paragraphs move
      }
    }
  }

  private static boolean movable(Paragraph paragraph, Likeness likeness) {
    return likeness.words(paragraph) >= LEAST_WORDS && !paragraph.endsSection();
  }
}

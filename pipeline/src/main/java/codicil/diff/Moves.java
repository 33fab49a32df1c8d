package codicil.diff;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Redline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Finds paragraphs that were deleted at one place and inserted, word for word, at another.
///
/// What stands in order was paired before; of the rest a move must pay for itself: long enough to be recognised, and
/// without a double that would leave open which went where. A double leaves nothing open where it is more than twice as
/// far away: an editor who moves a clause, and deletes its double chapters later, did not do it the other way round.
final class Moves {
  /// Shorter paragraphs repeat by chance.
  private static final int LEAST_WORDS = 5;

  /// How many times as far away a double must be.
  private static final int CLEARLY = 2;

  /// Words that come and go at more places than these, multiplied, are boilerplate.
  private static final int MOST_PAIRS = 10_000;

  /// The places in the changes where the same words go and come.
  private record Places(List<Integer> gone, List<Integer> come) {}

  private Moves() {}

  static List<Change> found(List<Change> changes, Likeness likeness) {
    Map<String, Places> places = new LinkedHashMap<>();
    int tail = tail(changes);
    for (int i = 0; i < tail; i++) {
      candidate(changes.get(i), likeness, places, i);
    }
    List<Change> found = new ArrayList<>(changes);
    int move = 0;
    for (Places same : places.values()) {
      if ((long) same.gone().size() * same.come().size() > MOST_PAIRS) {
        continue;
      }
      for (int from : same.gone()) {
        OptionalInt to = nearest(from, same.come());
        if (to.isPresent() && nearest(to.getAsInt(), same.gone()).equals(OptionalInt.of(from))) {
          move++;
          found.set(from, new Change.MovedFrom(Redline.reject(List.of(changes.get(from))).getFirst(), move));
          found.set(to.getAsInt(),
              new Change.MovedTo(Redline.accept(List.of(changes.get(to.getAsInt()))).getFirst(), move));
        }
      }
    }
    return found;
  }

  /// The place that is clearly nearest to another; empty if there is none, or two that might be meant.
  private static OptionalInt nearest(int place, List<Integer> others) {
    int best = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    int nearest = -1;
    for (int other : others) {
      int away = Math.abs(other - place);
      second = Math.min(second, Math.max(best, away));
      nearest = away < best ? other : nearest;
      best = Math.min(best, away);
    }
    return nearest >= 0 && (long) CLEARLY * best < second ? OptionalInt.of(nearest) : OptionalInt.empty();
  }

  /// The changes at the end of a story are written with shifted marks, which moves cannot be.
  private static int tail(List<Change> changes) {
    int tail = changes.size();
    while (tail > 0
        && (Redline.before(changes.get(tail - 1)).isEmpty() || Redline.after(changes.get(tail - 1)).isEmpty()
            || changes.get(tail - 1) instanceof Change.EditedTable)) {
      tail--;
    }
    return tail;
  }

  private static void candidate(Change change, Likeness likeness, Map<String, Places> places, int index) {
    switch (change) {
      case Change.Deleted(Paragraph p) when movable(p, likeness) -> places(places, likeness.key(p)).gone().add(index);
      case Change.Inserted(Paragraph p) when movable(p, likeness) -> places(places, likeness.key(p)).come().add(index);
      default -> {
        // only whole paragraphs move
      }
    }
  }

  private static Places places(Map<String, Places> places, String key) {
    return places.computeIfAbsent(key, _ -> new Places(new ArrayList<>(), new ArrayList<>()));
  }

  private static boolean movable(Paragraph paragraph, Likeness likeness) {
    return likeness.words(paragraph) >= LEAST_WORDS && !paragraph.endsSection();
  }
}

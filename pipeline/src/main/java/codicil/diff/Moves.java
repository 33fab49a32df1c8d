package codicil.diff;

import codicil.model.Change;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Redline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Finds paragraphs that were deleted at one place and inserted at another: first those that are the same word for word, then
/// those that were edited on the way (see [Wanderers]).
///
/// What stands in order was paired before; of the rest a move must pay for itself: long enough to be recognised, and
/// without a double that would leave open which went where. A double leaves nothing open where it is more than twice as
/// far away: an editor who moves a clause, and deletes its double chapters later, did not do it the other way round.
final class Moves {
  /// Shorter paragraphs repeat by chance.
  static final int LEAST_WORDS = 5;

  /// How many times as far away a double must be.
  private static final int CLEARLY = 2;

  /// Words that come and go at more places than these, multiplied, are boilerplate.
  private static final int MOST_PAIRS = 10_000;

  /// The places in the changes where the same words go and come.
  private record Places(List<Integer> gone, List<Integer> come) {}

  private final List<Change> changes;
  private final Comparing comparing;
  private final Likeness likeness;
  private int moves;

  private Moves(List<Change> changes, Comparing comparing, Likeness likeness) {
    this.changes = new ArrayList<>(changes);
    this.comparing = comparing;
    this.likeness = likeness;
  }

  /// The changes of a story or cell, with moves told as such.
  static List<Change> found(List<Change> changes, Comparing comparing, Likeness likeness, Coarse coarse) {
    Moves moves = new Moves(changes, comparing, likeness);
    int tail = tail(changes);
    moves.same(tail);
    Wanderers.of(moves.changes, tail, likeness, coarse).forEach(moves::tell);
    return moves.changes;
  }

  private void same(int tail) {
    Map<String, Places> places = new LinkedHashMap<>();
    for (int at = 0; at < tail; at++) {
      switch (changes.get(at)) {
        case Change.Deleted(Paragraph p) when movable(p) -> places(places, p).gone().add(at);
        case Change.Inserted(Paragraph p) when movable(p) -> places(places, p).come().add(at);
        default -> {
          // only whole paragraphs move
        }
      }
    }
    places.values().forEach(this::same);
  }

  private void same(Places places) {
    if ((long) places.gone().size() * places.come().size() > MOST_PAIRS) {
      return;
    }
    for (int from : places.gone()) {
      OptionalInt to = nearest(from, places.come());
      if (to.isPresent() && nearest(to.getAsInt(), places.gone()).equals(OptionalInt.of(from))) {
        tell(from, to.getAsInt());
      }
    }
  }

  private void tell(int from, int to) {
    if (changes.get(from) instanceof Change.Deleted(Paragraph before)
        && changes.get(to) instanceof Change.Inserted(Paragraph after)) {
      Change.Edited edited = new Change.Edited(before, after, ParagraphDiff.of(before, after, comparing));
      moves++;
      changes.set(from, new Change.MovedFrom(edited, moves));
      changes.set(to, new Change.MovedTo(edited, moves));
    }
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

  private Places places(Map<String, Places> places, Paragraph paragraph) {
    return places.computeIfAbsent(likeness.key(paragraph), _ -> new Places(new ArrayList<>(), new ArrayList<>()));
  }

  private boolean movable(Paragraph paragraph) {
    return likeness.words(paragraph) >= LEAST_WORDS && !paragraph.endsSection();
  }
}

package codicil.diff;

import codicil.model.Change;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Redline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Finds paragraphs that were deleted at one place and inserted at another: first those that are the same word for word, then
/// those that were edited on the way (see [Wanderers]), and what went along with either.
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

  private final List<Change> changes;
  private final Comparing comparing;
  private final Likeness likeness;
  private final int tail;
  private int moves;

  private Moves(List<Change> changes, Comparing comparing, Likeness likeness) {
    this.changes = new ArrayList<>(changes);
    this.comparing = comparing;
    this.likeness = likeness;
    this.tail = tail(changes);
  }

  /// The changes of a story or cell, with moves told as such.
  static List<Change> found(List<Change> changes, Comparing comparing, Likeness likeness, Coarse coarse) {
    Moves moves = new Moves(changes, comparing, likeness);
    moves.same();
    Wanderers.of(moves.changes, moves.tail, likeness, coarse).forEach(moves::tell);
    return moves.changes;
  }

  private void same() {
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
    move(from, to).ifPresent(edited -> {
      mark(edited, from, to);
      along(from, to, -1);
      along(from, to, 1);
    });
  }

  /// What stands beside a moved paragraph at both places, and is the same, moved with it, however short it is: its heading.
  private void along(int from, int to, int step) {
    int gone = beside(from, step, Change.Deleted.class);
    int come = beside(to, step, Change.Inserted.class);
    for (Optional<Change.Edited> next = same(gone, come); next.isPresent(); next = same(gone, come)) {
      mark(next.get(), gone, come);
      gone = beside(gone, step, Change.Deleted.class);
      come = beside(come, step, Change.Inserted.class);
    }
  }

  private Optional<Change.Edited> same(int from, int to) {
    return move(from, to).filter(edited -> likeness.words(edited.before()) > 0 && !edited.before().endsSection()
        && likeness.key(edited.before()).equals(likeness.key(edited.after())));
  }

  private void mark(Change.Edited edited, int from, int to) {
    moves++;
    changes.set(from, new Change.MovedFrom(edited, moves));
    changes.set(to, new Change.MovedTo(edited, moves));
  }

  /// What would be told of a paragraph that moved between these places; empty if none did.
  private Optional<Change.Edited> move(int from, int to) {
    return from >= 0 && to >= 0 && changes.get(from) instanceof Change.Deleted(Paragraph before)
        && changes.get(to) instanceof Change.Inserted(Paragraph after)
            ? Optional.of(new Change.Edited(before, after, ParagraphDiff.of(before, after, comparing)))
            : Optional.empty();
  }

  /// The place of the next change of a kind, where only what came or went stands between; -1 if there is none.
  private int beside(int place, int step, Class<? extends Change> kind) {
    for (int at = place + step; at >= 0 && at < tail; at += step) {
      if (kind.isInstance(changes.get(at))) {
        return at;
      }
      if (!(changes.get(at) instanceof Change.Deleted) && !(changes.get(at) instanceof Change.Inserted)) {
        return -1;
      }
    }
    return -1;
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

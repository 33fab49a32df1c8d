package codicil.diff;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Redline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Paragraphs that were edited on the way: deleted at one place, inserted at another with most of their words.
///
/// Each must be what the other is most like by far: from any other paragraph of that side, whether it moved or not, more than
/// twice as many words must differ. A clause that was written after the pattern of another did not move.
///
/// Time: grows with the number of paragraphs, not with its square, because only those are compared that share a rare word.
final class Wanderers {
  /// Twice the common words by the words of both; below that it is another paragraph.
  private static final double ALIKE = 0.8;

  /// Shorter paragraphs are alike by chance.
  private static final int LEAST_WORDS = 10;

  /// How many times as many words must differ from any other.
  private static final int CLEARLY = 2;

  /// A word of more paragraphs than these is boilerplate and leads to none of them.
  private static final int MOST_PLACES = 64;

  private final Likeness likeness;
  private final Side olds;
  private final Side news;

  private Wanderers(List<Change> changes, Likeness likeness) {
    this.likeness = likeness;
    this.olds = new Side(changes, Redline::before);
    this.news = new Side(changes, Redline::after);
  }

  /// By the place among the changes of a paragraph that was deleted the place of the inserted one that it became.
  ///
  /// @param tail the place from which on changes cannot be told as moves
  static Map<Integer, Integer> of(List<Change> changes, int tail, Likeness likeness, Coarse coarse) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    List<Change> movable = changes.subList(0, tail);
    if (new Wanderers(movable.stream().filter(Wanderers::isLeft).toList(), likeness).isAny()) {
      Wanderers wanderers = new Wanderers(changes, likeness);
      for (int at = 0; at < tail; at++) {
        if (changes.get(at) instanceof Change.Deleted(Paragraph gone)) {
          int from = at;
          wanderers.destination(at, gone)
              .filter(to -> to.place() < tail && changes.get(to.place()) instanceof Change.Inserted
                  && !coarse.is(gone, to.paragraph()))
              .ifPresent(to -> pairs.put(from, to.place()));
        }
      }
    }
    return pairs;
  }

  private static boolean isLeft(Change change) {
    return change instanceof Change.Deleted || change instanceof Change.Inserted;
  }

  /// Whether any two paragraphs are alike: most documents have none, and need not be looked at as a whole.
  private boolean isAny() {
    return olds.paragraphs.stream()
        .map(Standing::paragraph)
        .anyMatch(old -> news.sharing(likeness.bag(old)).stream().anyMatch(now -> isAlike(old, now.paragraph())));
  }

  private Optional<Standing> destination(int place, Paragraph gone) {
    return clearest(gone, news)
        .filter(to -> clearest(to.paragraph(), olds).filter(from -> from.place() == place).isPresent());
  }

  /// The paragraph of a side that another is most like by far.
  private Optional<Standing> clearest(Paragraph paragraph, Side side) {
    if (likeness.words(paragraph) < LEAST_WORDS || paragraph.endsSection()) {
      return Optional.empty();
    }
    Optional<Standing> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    int second = Integer.MAX_VALUE;
    for (Standing other : side.sharing(likeness.bag(paragraph))) {
      int differing = differing(paragraph, other.paragraph());
      second = Math.min(second, Math.max(least, differing));
      nearest = differing < least ? Optional.of(other) : nearest;
      least = Math.min(least, differing);
    }
    boolean clearly = (long) CLEARLY * least < second;
    return nearest.filter(it -> clearly && isAlike(paragraph, it.paragraph()));
  }

  private int differing(Paragraph one, Paragraph other) {
    return likeness.words(one) + likeness.words(other) - 2 * likeness.shared(one, other);
  }

  private boolean isAlike(Paragraph one, Paragraph other) {
    return differing(one, other) <= (1 - ALIKE) * (likeness.words(one) + likeness.words(other));
  }

  /// A paragraph and its place among the changes.
  private record Standing(int place, Paragraph paragraph) {}

  /// The paragraphs of a side by their words; those that are too short to be like any that may move are left out.
  private final class Side {
    private final List<Standing> paragraphs = new ArrayList<>();
    private final Map<Integer, List<Integer>> holders = new HashMap<>();

    Side(List<Change> changes, Function<Change, List<? extends Passage>> side) {
      for (int at = 0; at < changes.size(); at++) {
        for (Passage passage : side.apply(changes.get(at))) {
          if (passage instanceof Paragraph paragraph && likeness.words(paragraph) >= LEAST_WORDS / 2) {
            int number = paragraphs.size();
            paragraphs.add(new Standing(at, paragraph));
            likeness.bag(paragraph)
                .distinct()
                .forEach(word -> holders.computeIfAbsent(word, _ -> new ArrayList<>()).add(number));
          }
        }
      }
    }

    /// The paragraphs that share a word with these that is no boilerplate.
    List<Standing> sharing(Bag words) {
      return words.distinct()
          .mapToObj(word -> holders.getOrDefault(word, List.of()))
          .filter(numbers -> numbers.size() <= MOST_PLACES)
          .flatMap(List::stream)
          .distinct()
          .map(paragraphs::get)
          .toList();
    }
  }
}

package codicil.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which item of one list answers to which of another, in order.
///
/// Items that occur once on each side are anchors (patience). Between anchors, what repeats (an empty paragraph, "Reserved",
/// the same row in every table) says nothing by being equal: there the pairing counts that keeps the most words.
///
/// @param <T> what is aligned
final class Alignment<T> {
  /// A pairing of items; -1 where a side has none.
  record Pair(int before, int after) {}

  /// How items are compared.
  ///
  /// @param key items with equal keys are equal
  /// @param looseKey narrows the search in very large gaps
  /// @param words the words of an item
  /// @param common what pairing two items is worth; 0 if they are never to be paired
  record Measure<T>(Function<T, String> key, Function<T, String> looseKey, Function<T, Bag> words,
      ToDoubleBiFunction<T, T> common) {}

  /// Gaps with more pairs than this are not searched pair by pair.
  static final int LARGEST_SEARCH = 400_000;

  /// What is wider than so many pairs is not bridged: an anchor that far from its gaps stands on its own.
  private static final int WIDEST_BRIDGE = 40_000;

  private final List<T> before;
  private final List<T> after;
  private final List<String> beforeKeys;
  private final List<String> afterKeys;
  private final Measure<T> measure;
  private final List<Pair> pairs = new ArrayList<>();

  private Alignment(List<T> before, List<T> after, Measure<T> measure) {
    this.before = before;
    this.after = after;
    this.measure = measure;
    this.beforeKeys = before.stream().map(measure.key()).toList();
    this.afterKeys = after.stream().map(measure.key()).toList();
  }

  /// Aligns two lists.
  static <T> List<Pair> of(List<T> before, List<T> after, Measure<T> measure) {
    Alignment<T> alignment = new Alignment<>(before, after, measure);
    List<Change> gaps = new Patience<>(String::length).anchored(alignment.beforeKeys, alignment.afterKeys);
    alignment.follow(alignment.bridged(gaps), 0, before.size(), 0, after.size(), alignment::gap);
    return alignment.pairs;
  }

  /// Gaps, two of them with what lies between as one where the words that cross it outweigh it: what was edited there stays,
  /// and the lighter anchor is what moved.
  private List<Change> bridged(List<Change> gaps) {
    List<Change> bridged = new ArrayList<>();
    for (Change gap : gaps) {
      Change wide = gap;
      while (!bridged.isEmpty() && outweighs(bridged.getLast(), wide)) {
        Change first = bridged.removeLast();
        wide = new Change(DeltaType.CHANGE, first.startOriginal, wide.endOriginal, first.startRevised, wide.endRevised);
      }
      bridged.add(wide);
    }
    return bridged;
  }

  private boolean outweighs(Change first, Change second) {
    int olds = second.endOriginal - first.startOriginal;
    int news = second.endRevised - first.startRevised;
    boolean forth = first.endOriginal > first.startOriginal && second.endRevised > second.startRevised;
    boolean back = first.endRevised > first.startRevised && second.endOriginal > second.startOriginal;
    if (!forth && !back || (long) olds * news > WIDEST_BRIDGE) {
      return false;
    }
    int between = words(before.subList(first.endOriginal, second.startOriginal).stream()).size();
    return crossing(first.startOriginal, first.endOriginal, second.startRevised, second.endRevised) > between
        || crossing(second.startOriginal, second.endOriginal, first.startRevised, first.endRevised) > between;
  }

  /// The words that two stretches share, those of equal items left out: these can be told as moved.
  private int crossing(int bFrom, int bTo, int aFrom, int aTo) {
    Set<String> olds = new HashSet<>(beforeKeys.subList(bFrom, bTo));
    Set<String> news = new HashSet<>(afterKeys.subList(aFrom, aTo));
    return words(IntStream.range(bFrom, bTo).filter(b -> !news.contains(beforeKeys.get(b))).mapToObj(before::get))
        .common(words(IntStream.range(aFrom, aTo).filter(a -> !olds.contains(afterKeys.get(a))).mapToObj(after::get)));
  }

  private Bag words(Stream<T> items) {
    return Bag.sum(items.map(measure.words()).toList());
  }

  private interface Gap {
    void fill(int bFrom, int bTo, int aFrom, int aTo);
  }

  /// Pairs what these changes leave alone, and fills the gaps that they name.
  private void follow(List<Change> changes, int bFrom, int bTo, int aFrom, int aTo, Gap gap) {
    int bAt = bFrom;
    int aAt = aFrom;
    for (Change change : changes) {
      while (bAt < bFrom + change.startOriginal) {
        pairs.add(new Pair(bAt++, aAt++));
      }
      gap.fill(bAt, bFrom + change.endOriginal, aAt, aFrom + change.endRevised);
      bAt = bFrom + change.endOriginal;
      aAt = aFrom + change.endRevised;
    }
    while (bAt < bTo && aAt < aTo) {
      pairs.add(new Pair(bAt++, aAt++));
    }
  }

  private void gap(int bFrom, int bTo, int aFrom, int aTo) {
    if (fits(bFrom, bTo, aFrom, aTo)) {
      search(bFrom, bTo, aFrom, aTo);
    } else {
      List<String> b = beforeKeys.subList(bFrom, bTo);
      List<String> a = afterKeys.subList(aFrom, aTo);
      follow(new Patience<String>().computeDiff(b, a, null), bFrom, bTo, aFrom, aTo, this::loosely);
    }
  }

  private void loosely(int bFrom, int bTo, int aFrom, int aTo) {
    if (fits(bFrom, bTo, aFrom, aTo)) {
      search(bFrom, bTo, aFrom, aTo);
    } else {
      List<String> b = before.subList(bFrom, bTo).stream().map(measure.looseKey()).toList();
      List<String> a = after.subList(aFrom, aTo).stream().map(measure.looseKey()).toList();
      follow(new Patience<String>().computeDiff(b, a, null), bFrom, bTo, aFrom, aTo, this::narrowed);
    }
  }

  private void narrowed(int bFrom, int bTo, int aFrom, int aTo) {
    if (fits(bFrom, bTo, aFrom, aTo)) {
      search(bFrom, bTo, aFrom, aTo);
    } else {
      unpaired(bFrom, bTo, aFrom, aTo);
    }
  }

  private static boolean fits(int bFrom, int bTo, int aFrom, int aTo) {
    return (long) (bTo - bFrom) * (aTo - aFrom) <= LARGEST_SEARCH;
  }

  private void unpaired(int bFrom, int bTo, int aFrom, int aTo) {
    for (int b = bFrom; b < bTo; b++) {
      pairs.add(new Pair(b, -1));
    }
    for (int a = aFrom; a < aTo; a++) {
      pairs.add(new Pair(-1, a));
    }
  }

  /// The pairing that is worth the most and keeps the order (Needleman and Wunsch 1970 without gap costs).
  private void search(int bFrom, int bTo, int aFrom, int aTo) {
    int n = bTo - bFrom;
    int m = aTo - aFrom;
    if (n == 0 || m == 0) {
      unpaired(bFrom, bTo, aFrom, aTo);
      return;
    }
    double[][] common = new double[n][m];
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        common[i][j] = measure.common().applyAsDouble(before.get(bFrom + i), after.get(aFrom + j));
        double paired = common[i][j] > 0 ? common[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    // of pairings that are worth as much, the same one whichever side is the after side
    boolean turned = Patience.turned(beforeKeys.subList(bFrom, bTo), afterKeys.subList(aFrom, aTo));
    int b = 0;
    int a = 0;
    int openB = 0;
    int openA = 0;
    while (b < n && a < m) {
      if (common[b][a] > 0 && best[b][a] <= common[b][a] + best[b + 1][a + 1]) {
        unpaired(bFrom + openB, bFrom + b, aFrom + openA, aFrom + a);
        pairs.add(new Pair(bFrom + b, aFrom + a));
        b++;
        a++;
        openB = b;
        openA = a;
      } else if (best[b][a] <= best[b + 1][a] && (!turned || best[b][a] > best[b][a + 1])) {
        b++;
      } else {
        a++;
      }
    }
    unpaired(bFrom + openB, bTo, aFrom + openA, aTo);
  }
}

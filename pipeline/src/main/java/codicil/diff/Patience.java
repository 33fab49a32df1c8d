package codicil.diff;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Patience diff (Bram Cohen): items that occur once on each side and in the same order on both are anchors; between
/// anchors the same again, and Myers (java-diff-utils) where no anchor is left.
///
/// Myers alone needs O(ND) and pairs up blanks and repeated lines across unrelated places; anchored first, it sees only
/// short stretches. Time O(n log n) for the anchors of a stretch.
///
/// @param <T> items with `equals` and `hashCode`
final class Patience<T> implements DiffAlgorithmI<T> {
  /// Up to this many items the quadratic memory of plain Myers is cheaper than its linear-space form.
  private static final int SHORT = 2_000;

  private final ToIntFunction<T> weight;

  /// Every item weighs the same.
  Patience() {
    this(_ -> 1);
  }

  /// @param weight what an anchor weighs: where two cannot both stay in order, the heavier chain stays
  Patience(ToIntFunction<T> weight) {
    this.weight = weight;
  }

  @Override
  public List<Change> computeDiff(List<? extends T> source, List<? extends T> target,
      @Nullable DiffAlgorithmListener progress) {
    return either(source, target, true);
  }

  /// The anchors alone: what lies between them, and is not equal to its neighbours in turn, is one change.
  List<Change> anchored(List<? extends T> source, List<? extends T> target) {
    return either(source, target, false);
  }

  /// Where several answers are as good, the one found must not hang on which side is the source: two lists are always
  /// compared in the same direction.
  private List<Change> either(List<? extends T> source, List<? extends T> target, boolean throughout) {
    List<Change> changes = new ArrayList<>();
    if (turned(source, target)) {
      diff(target, source, 0, target.size(), 0, source.size(), throughout, changes);
      changes.replaceAll(Patience::turned);
    } else {
      diff(source, target, 0, source.size(), 0, target.size(), throughout, changes);
    }
    return changes;
  }

  /// Whether two lists are compared the other way round.
  static boolean turned(List<?> source, List<?> target) {
    return source.size() > target.size()
        || source.size() == target.size() && source.hashCode() > target.hashCode();
  }

  private static Change turned(Change change) {
    return change(change.startRevised, change.endRevised, change.startOriginal, change.endOriginal);
  }

  private static Change change(int aStart, int aEnd, int bStart, int bEnd) {
    DeltaType type = aStart == aEnd ? DeltaType.INSERT : bStart == bEnd ? DeltaType.DELETE : DeltaType.CHANGE;
    return new Change(type, aStart, aEnd, bStart, bEnd);
  }

  /// The places of the items that both sides share, in order: the one in the source, then the one in the target.
  List<int[]> shared(List<? extends T> source, List<? extends T> target) {
    List<Change> changes = new ArrayList<>(computeDiff(source, target, null));
    changes.add(new Change(DeltaType.EQUAL, source.size(), source.size(), target.size(), target.size()));
    List<int[]> shared = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (Change change : changes) {
      for (; from < change.startOriginal; from++, to++) {
        shared.add(new int[] {from, to});
      }
      from = change.endOriginal;
      to = change.endRevised;
    }
    return shared;
  }

  private void diff(List<? extends T> a, List<? extends T> b, int aFrom, int aTo, int bFrom, int bTo,
      boolean throughout, List<Change> changes) {
    int aStart = aFrom;
    int bStart = bFrom;
    int aEnd = aTo;
    int bEnd = bTo;
    while (aStart < aEnd && bStart < bEnd && a.get(aStart).equals(b.get(bStart))) {
      aStart++;
      bStart++;
    }
    while (aStart < aEnd && bStart < bEnd && a.get(aEnd - 1).equals(b.get(bEnd - 1))) {
      aEnd--;
      bEnd--;
    }
    if (aStart == aEnd || bStart == bEnd) {
      add(aStart, aEnd, bStart, bEnd, changes);
      return;
    }
    List<int[]> anchors = anchors(a, b, aStart, aEnd, bStart, bEnd);
    if (anchors.isEmpty() && !throughout) {
      add(aStart, aEnd, bStart, bEnd, changes);
      return;
    }
    if (anchors.isEmpty()) {
      myers(a, b, aStart, aEnd, bStart, bEnd, changes);
      return;
    }
    for (int[] anchor : anchors) {
      diff(a, b, aStart, anchor[0], bStart, anchor[1], throughout, changes);
      aStart = anchor[0] + 1;
      bStart = anchor[1] + 1;
    }
    diff(a, b, aStart, aEnd, bStart, bEnd, throughout, changes);
  }

  /// Adds a change, joined with the one before it if nothing equal lies between: the linear-space form of Myers reports a
  /// replacement as a deletion and an insertion.
  private static void add(int aStart, int aEnd, int bStart, int bEnd, List<Change> changes) {
    if (aStart == aEnd && bStart == bEnd) {
      return;
    }
    int aFrom = aStart;
    int bFrom = bStart;
    if (!changes.isEmpty() && changes.getLast().endOriginal == aStart && changes.getLast().endRevised == bStart) {
      Change last = changes.removeLast();
      aFrom = last.startOriginal;
      bFrom = last.startRevised;
    }
    changes.add(change(aFrom, aEnd, bFrom, bEnd));
  }

  /// Myers over the items that stand on both sides: what stands on one only can never pair, and two unrelated stretches
  /// cost nothing.
  private void myers(List<? extends T> a, List<? extends T> b, int aStart, int aEnd, int bStart, int bEnd,
      List<Change> changes) {
    Shared<T> source = Shared.of(a.subList(aStart, aEnd), b.subList(bStart, bEnd));
    Shared<T> target = Shared.of(b.subList(bStart, bEnd), a.subList(aStart, aEnd));
    boolean quick = source.items.size() + target.items.size() <= SHORT;
    DiffAlgorithmI<T> algorithm = quick ? new MyersDiff<>() : new MyersDiffWithLinearSpace<>();
    List<Change> found = new ArrayList<>(algorithm.computeDiff(source.items, target.items, null));
    found.sort(Comparator.comparingInt((Change c) -> c.startOriginal).thenComparingInt(c -> c.startRevised));
    found.add(new Change(DeltaType.EQUAL, source.items.size(), source.items.size(), target.items.size(),
        target.items.size()));
    int aAt = aStart;
    int bAt = bStart;
    int from = 0;
    int to = 0;
    for (Change change : found) {
      for (; from < change.startOriginal; from++, to++) {
        add(aAt, aStart + source.places.get(from), bAt, bStart + target.places.get(to), changes);
        aAt = aStart + source.places.get(from) + 1;
        bAt = bStart + target.places.get(to) + 1;
      }
      from = change.endOriginal;
      to = change.endRevised;
    }
    add(aAt, aEnd, bAt, bEnd, changes);
  }

  /// The items of a stretch that stand on the other side, too, with their places.
  private record Shared<T>(List<T> items, List<Integer> places) {
    static <T> Shared<T> of(List<? extends T> stretch, List<? extends T> other) {
      Set<T> there = new HashSet<>(other);
      Shared<T> shared = new Shared<>(new ArrayList<>(), new ArrayList<>());
      for (int i = 0; i < stretch.size(); i++) {
        if (there.contains(stretch.get(i))) {
          shared.items.add(stretch.get(i));
          shared.places.add(i);
        }
      }
      return shared;
    }
  }

  /// The heaviest chain, rising on both sides, of items that occur once on each side.
  private List<int[]> anchors(List<? extends T> a, List<? extends T> b, int aStart, int aEnd, int bStart, int bEnd) {
    Map<Object, int[]> seen = new HashMap<>();
    for (int i = aStart; i < aEnd; i++) {
      int[] counts = seen.computeIfAbsent(a.get(i), key -> new int[4]);
      counts[0]++;
      counts[1] = i;
    }
    for (int i = bStart; i < bEnd; i++) {
      int[] counts = seen.get(b.get(i));
      if (counts != null) {
        counts[2]++;
        counts[3] = i;
      }
    }
    List<int[]> unique = new ArrayList<>();
    for (int i = aStart; i < aEnd; i++) {
      int[] counts = seen.get(a.get(i));
      if (counts != null && counts[0] == 1 && counts[2] == 1) {
        unique.add(new int[] {i, counts[3]});
      }
    }
    return heaviestRising(a, unique);
  }

  /// The heaviest chain of pairs, given in order of their first numbers, of which the second numbers rise, too. Time
  /// O(n log n): the best chain that ends below each second number is kept in a Fenwick tree.
  private List<int[]> heaviestRising(List<? extends T> items, List<int[]> pairs) {
    int[] ranks = ranks(pairs);
    long[] weights = new long[pairs.size()];
    int[] previous = new int[pairs.size()];
    int[] best = new int[pairs.size() + 1];
    Arrays.fill(best, -1);
    int heaviest = -1;
    for (int i = 0; i < pairs.size(); i++) {
      previous[i] = -1;
      for (int at = ranks[i] - 1; at > 0; at -= at & -at) {
        previous[i] = heavier(best[at], previous[i], weights);
      }
      weights[i] = weight.applyAsInt(items.get(pairs.get(i)[0])) + (previous[i] < 0 ? 0 : weights[previous[i]]);
      for (int at = ranks[i]; at <= pairs.size(); at += at & -at) {
        best[at] = heavier(i, best[at], weights);
      }
      heaviest = heavier(i, heaviest, weights);
    }
    List<int[]> chain = new ArrayList<>();
    for (int at = heaviest; at >= 0; at = previous[at]) {
      chain.addFirst(pairs.get(at));
    }
    return chain;
  }

  private static int heavier(int one, int other, long[] weights) {
    return other < 0 || one >= 0 && weights[one] > weights[other] ? one : other;
  }

  /// The place of each pair, from 1, in order of the second numbers.
  private static int[] ranks(List<int[]> pairs) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> pairs.get(i)[1]));
    int[] ranks = new int[pairs.size()];
    for (int rank = 0; rank < order.size(); rank++) {
      ranks[order.get(rank)] = rank + 1;
    }
    return ranks;
  }
}

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
import java.util.List;
import java.util.Map;
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

  @Override
  public List<Change> computeDiff(List<? extends T> source, List<? extends T> target,
      @Nullable DiffAlgorithmListener progress) {
    List<Change> changes = new ArrayList<>();
    diff(source, target, 0, source.size(), 0, target.size(), changes);
    return changes;
  }

  private void diff(List<? extends T> a, List<? extends T> b, int aFrom, int aTo, int bFrom, int bTo,
      List<Change> changes) {
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
    if (anchors.isEmpty()) {
      myers(a, b, aStart, aEnd, bStart, bEnd, changes);
      return;
    }
    for (int[] anchor : anchors) {
      diff(a, b, aStart, anchor[0], bStart, anchor[1], changes);
      aStart = anchor[0] + 1;
      bStart = anchor[1] + 1;
    }
    diff(a, b, aStart, aEnd, bStart, bEnd, changes);
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
    DeltaType type = aFrom == aEnd ? DeltaType.INSERT : bFrom == bEnd ? DeltaType.DELETE : DeltaType.CHANGE;
    changes.add(new Change(type, aFrom, aEnd, bFrom, bEnd));
  }

  private void myers(List<? extends T> a, List<? extends T> b, int aStart, int aEnd, int bStart, int bEnd,
      List<Change> changes) {
    List<? extends T> source = a.subList(aStart, aEnd);
    List<? extends T> target = b.subList(bStart, bEnd);
    DiffAlgorithmI<T> algorithm =
        source.size() + target.size() <= SHORT ? new MyersDiff<>() : new MyersDiffWithLinearSpace<>();
    List<Change> found = new ArrayList<>(algorithm.computeDiff(source, target, null));
    found.sort(Comparator.comparingInt((Change c) -> c.startOriginal).thenComparingInt(c -> c.startRevised));
    for (Change change : found) {
      add(aStart + change.startOriginal, aStart + change.endOriginal, bStart + change.startRevised,
          bStart + change.endRevised, changes);
    }
  }

  /// The longest chain, rising on both sides, of items that occur once on each side.
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
    return longestRising(unique);
  }

  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[][] chain = new int[length][];
    for (int at = length == 0 ? -1 : tails[length - 1], slot = length - 1; at >= 0; at = previous[at], slot--) {
      chain[slot] = pairs.get(at);
    }
    return Arrays.asList(chain);
  }
}

package codicil.diff;

import com.github.difflib.algorithm.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/// Which item of one list answers to which of another, in order: equal ones first, then, between those, the ones that are
/// most alike.
///
/// @param <T> what is aligned
final class Alignment<T> {
  /// A pairing of items; -1 where a side has none.
  record Pair(int before, int after) {}

  /// Gaps with more pairs than this are not searched pair by pair.
  private static final int LARGEST_SEARCH = 400_000;

  private final List<T> before;
  private final List<T> after;
  private final Function<T, String> looseKey;
  private final ToDoubleBiFunction<T, T> likeness;
  private final List<Pair> pairs = new ArrayList<>();

  private Alignment(List<T> before, List<T> after, Function<T, String> looseKey, ToDoubleBiFunction<T, T> likeness) {
    this.before = before;
    this.after = after;
    this.looseKey = looseKey;
    this.likeness = likeness;
  }

  /// Aligns two lists.
  ///
  /// @param key items with equal keys are equal
  /// @param looseKey narrows the search in very large gaps
  /// @param likeness from 0 (never to be paired) to 1
  static <T> List<Pair> of(List<T> before, List<T> after, Function<T, String> key, Function<T, String> looseKey,
      ToDoubleBiFunction<T, T> likeness) {
    Alignment<T> alignment = new Alignment<>(before, after, looseKey, likeness);
    alignment.align(0, before.size(), 0, after.size(), key, true);
    return alignment.pairs;
  }

  private void align(int bFrom, int bTo, int aFrom, int aTo, Function<T, String> by, boolean exact) {
    List<String> b = before.subList(bFrom, bTo).stream().map(by).toList();
    List<String> a = after.subList(aFrom, aTo).stream().map(by).toList();
    int bAt = bFrom;
    int aAt = aFrom;
    for (Change change : new Patience<String>().computeDiff(b, a, null)) {
      while (bAt < bFrom + change.startOriginal) {
        pairs.add(new Pair(bAt++, aAt++));
      }
      gap(bAt, bFrom + change.endOriginal, aAt, aFrom + change.endRevised, exact);
      bAt = bFrom + change.endOriginal;
      aAt = aFrom + change.endRevised;
    }
    while (bAt < bTo) {
      pairs.add(new Pair(bAt++, aAt++));
    }
  }

  private void gap(int bFrom, int bTo, int aFrom, int aTo, boolean mayNarrow) {
    long size = (long) (bTo - bFrom) * (aTo - aFrom);
    if (size == 0) {
      unpaired(bFrom, bTo, aFrom, aTo);
    } else if (size <= LARGEST_SEARCH) {
      search(bFrom, bTo, aFrom, aTo);
    } else if (mayNarrow) {
      align(bFrom, bTo, aFrom, aTo, looseKey, false);
    } else {
      unpaired(bFrom, bTo, aFrom, aTo);
    }
  }

  private void unpaired(int bFrom, int bTo, int aFrom, int aTo) {
    for (int b = bFrom; b < bTo; b++) {
      pairs.add(new Pair(b, -1));
    }
    for (int a = aFrom; a < aTo; a++) {
      pairs.add(new Pair(-1, a));
    }
  }

  /// The pairing of the greatest total likeness that keeps the order (Needleman and Wunsch 1970 without gap costs).
  private void search(int bFrom, int bTo, int aFrom, int aTo) {
    int n = bTo - bFrom;
    int m = aTo - aFrom;
    double[][] alike = new double[n][m];
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        alike[i][j] = likeness.applyAsDouble(before.get(bFrom + i), after.get(aFrom + j));
        double paired = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int b = 0;
    int a = 0;
    int openB = 0;
    int openA = 0;
    while (b < n && a < m) {
      if (alike[b][a] > 0 && best[b][a] <= alike[b][a] + best[b + 1][a + 1]) {
        unpaired(bFrom + openB, bFrom + b, aFrom + openA, aFrom + a);
        pairs.add(new Pair(bFrom + b, aFrom + a));
        b++;
        a++;
        openB = b;
        openA = a;
      } else if (best[b][a] <= best[b + 1][a]) {
        b++;
      } else {
        a++;
      }
    }
    unpaired(bFrom + openB, bTo, aFrom + openA, aTo);
  }
}

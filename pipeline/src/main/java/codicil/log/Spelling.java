package codicil.log;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// How far one spelling is from another: for names that users mistype and keys that they misspell.
public final class Spelling {
  private Spelling() {}

  /// Whether one is a plausible misspelling of the other: one slip in four to seven letters, two in more; none in fewer.
  static boolean near(String written, String meant) {
    int allowed = meant.length() < 4 ? 0 : meant.length() < 8 ? 1 : 2;
    return Math.abs(written.length() - meant.length()) <= allowed && distance(written, meant) <= allowed;
  }

  /// The candidates nearest in spelling, at most so many; none of which more than half would have to be rewritten. Earlier
  /// candidates come first where equally near.
  static <T> List<T> nearest(String written, List<T> candidates, Function<T, Stream<String>> spellings, int limit) {
    ToIntFunction<T> rewritten = candidate -> spellings.apply(candidate)
        .mapToInt(each -> 100 * distance(written, each) / Math.max(1, Math.max(written.length(), each.length())))
        .min()
        .orElse(100);
    return candidates.stream()
        .filter(candidate -> rewritten.applyAsInt(candidate) <= 50)
        .sorted(Comparator.comparingInt(rewritten))
        .limit(limit)
        .toList();
  }

  /// The words nearest in spelling, at most so many.
  public static List<String> nearest(String written, List<String> words, int limit) {
    return nearest(written, words, Stream::of, limit);
  }

  /// The number of letters to insert, delete, replace or swap with a neighbour (optimal string alignment; Damerau 1964).
  /// Time and space: the product of the lengths.
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}

package codicil.diff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Words with repetition, without order: each word as the number that a [Likeness] gave it.
final class Bag {
  private final int[] words;

  private Bag(int[] words) {
    this.words = words;
    Arrays.sort(words);
  }

  static Bag of(List<Integer> words) {
    return new Bag(words.stream().mapToInt(Integer::intValue).toArray());
  }

  static Bag sum(List<Bag> parts) {
    return new Bag(parts.stream().flatMapToInt(part -> Arrays.stream(part.words)).toArray());
  }

  /// Each word once.
  IntStream distinct() {
    return Arrays.stream(words).distinct();
  }

  int size() {
    return words.length;
  }

  /// How many words two bags share. Time: linear.
  int common(Bag other) {
    int common = 0;
    for (int i = 0, j = 0; i < words.length && j < other.words.length;) {
      int order = Integer.compare(words[i], other.words[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}

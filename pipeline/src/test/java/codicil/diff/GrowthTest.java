package codicil.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/// Twice the document costs at most 2.3 times the comparisons. Counted, not timed, so that it holds on any machine.
class GrowthTest {
  private static final double MOST = 2.3;

  /// A word that counts how often it is compared or looked up.
  private record Counted(String word, AtomicInteger comparisons) {
    @Override
    public boolean equals(Object other) {
      comparisons.incrementAndGet();
      return other instanceof Counted that && word.equals(that.word);
    }

    @Override
    public int hashCode() {
      comparisons.incrementAndGet();
      return word.hashCode();
    }
  }

  /// The comparisons that two lists of words need.
  private static double words(List<String> before, List<String> after) {
    AtomicInteger comparisons = new AtomicInteger();
    new Patience<Counted>().computeDiff(before.stream().map(word -> new Counted(word, comparisons)).toList(),
        after.stream().map(word -> new Counted(word, comparisons)).toList(), null);
    return comparisons.get();
  }

  /// The pairs of items that an alignment looks at.
  private static double pairs(List<String> before, List<String> after) {
    int[] looks = new int[1];
    Alignment.of(before, after, new Alignment.Measure<>(item -> item, item -> item, _ -> Bag.of(List.of()), (b, a) -> {
      looks[0]++;
      return b.equals(a) ? 1 : 0;
    }));
    return looks[0];
  }

  private static List<String> random(int seed, int size, IntFunction<String> word) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      words.add(word.apply(random.nextInt(1_000_000)));
    }
    return words;
  }

  /// A list in which one in 25 words was replaced.
  private static List<String> edited(List<String> words) {
    List<String> edited = new ArrayList<>(words);
    for (int i = 0; i < words.size(); i += 25) {
      edited.set(i, "new " + i);
    }
    return edited;
  }

  @Test
  void aLongParagraphOfRareAndCommonWords() {
    List<String> long1 = random(1, 25_000, n -> n % 3 == 0 ? "the" : "w" + n % 20_000);
    List<String> long2 = random(1, 50_000, n -> n % 3 == 0 ? "the" : "w" + n % 40_000);
    assertThat(words(long2, edited(long2))).isLessThanOrEqualTo(MOST * words(long1, edited(long1)));
  }

  @Test
  void paragraphsThatAreAllTheSame() {
    List<String> fewer = new ArrayList<>(Collections.nCopies(2_500, "Reserved"));
    List<String> more = new ArrayList<>(Collections.nCopies(5_000, "Reserved"));
    assertThat(pairs(more, more.subList(0, 4_900))).isLessThanOrEqualTo(MOST * pairs(fewer, fewer.subList(0, 2_450)));
    assertThat(words(more, more.subList(0, 4_900))).isLessThanOrEqualTo(MOST * words(fewer, fewer.subList(0, 2_450)));
  }

  @Test
  void documentsThatHaveNothingInCommon() {
    List<String> here = random(3, 6_000, n -> "b" + n);
    List<String> there = random(4, 6_000, n -> "a" + n);
    assertThat(pairs(here, there)).isLessThanOrEqualTo(MOST * pairs(here.subList(0, 3_000), there.subList(0, 3_000)));
    assertThat(words(here, there)).isLessThanOrEqualTo(MOST * words(here.subList(0, 3_000), there.subList(0, 3_000)));
  }

  @Test
  void longTablesWithFewChangedRows() {
    List<String> table = random(5, 4_000, n -> "row " + n);
    List<String> half = table.subList(0, 2_000);
    assertThat(pairs(table, edited(table))).isLessThanOrEqualTo(MOST * pairs(half, edited(half)));
  }
}

package codicil.indexer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// A language that nobody speaks, with the statistics of real rules.
///
/// The words that stand most often are the most frequent ones of the bundled corpus, in their order; the others are made of
/// syllables, four in ten of them with another ending of one before. The word of rank r is as frequent as 1/(r + 2.5)^1.2
/// (Zipf, Mandelbrot): the first 10, 30, 100 and 300 of them are 0.30, 0.45, 0.60 and 0.72 of all words; in the bundled
/// corpus 0.29, 0.45, 0.61 and 0.77, in the real specifications 0.16, 0.27, 0.41 and 0.58.
final class Tongue {
  static final int VOCABULARY = 30_000;
  private static final double SHIFT = 2.5;
  private static final double STEEPNESS = 1.2;
  /// The ranks that content words of questions have: half of the judged ones stand between 130 and 1,400 in the words of the
  /// bundled corpus, few above 40.
  private static final int MOST_ASKED_FOR = 40;
  private static final int LEAST_ASKED_FOR = 20_000;
  private static final List<String> FREQUENT =
      List.of(("the a of and to that shall is it in for company by each has which "
          + "an be not or device on service with its code as user party are one may certificate been no supplier where at from "
          + "request under system this data time version key yes interface before registration subscriber use when within panel "
          + "any made authority energy").split(" "));
  private static final List<String> ENDINGS = List.of("s", "ed", "ing", "ation", "er", "ly");
  private static final String[] SYLLABLES =
      {"ac", "ber", "con", "der", "est", "form", "gen", "hal", "inter", "just", "kel",
          "lic", "met", "nor", "oper", "part", "quar", "reg", "ser", "ter", "uni", "ver", "work", "yet", "zon"};

  private final List<String> words = new ArrayList<>(FREQUENT);
  private final double[] shares = new double[VOCABULARY];

  Tongue() {
    Random random = new Random(7);
    while (words.size() < VOCABULARY) {
      words.add(random.nextInt(10) < 4 && words.size() > 2 * FREQUENT.size()
          ? words.get(FREQUENT.size() + random.nextInt(words.size() - FREQUENT.size()))
              + ENDINGS.get(random.nextInt(ENDINGS.size()))
          : made(random));
    }
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += Math.pow(rank + 1 + SHIFT, -STEEPNESS);
      shares[rank] = sum;
    }
  }

  private String made(Random random) {
    StringBuilder word = new StringBuilder();
    for (int syllables = 1 + Math.min(3, words.size() / 400); syllables > 0; syllables--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.append((char) ('a' + random.nextInt(26))).toString();
  }

  /// A word of a text.
  String word(Random random) {
    int found = Arrays.binarySearch(shares, random.nextDouble() * shares[VOCABULARY - 1]);
    return words.get(Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found));
  }

  /// A word that someone asks for: its rank is spread evenly over the logarithm of the ranks that are asked for.
  String asked(Random random) {
    double spread = Math.log((double) LEAST_ASKED_FOR / MOST_ASKED_FOR);
    return words.get((int) (MOST_ASKED_FOR * Math.exp(random.nextDouble() * spread)) - 1);
  }

  /// A small word, which a question does not mean.
  String small(Random random) {
    return FREQUENT.get(random.nextInt(11));
  }

  /// Whether it is more frequent than what anyone asks for.
  boolean isSmall(String word) {
    return words.subList(0, MOST_ASKED_FOR).contains(word);
  }

  String words(Random random, int length) {
    return String.join(" ", Stream.generate(() -> word(random)).limit(length).toList());
  }
}

package codicil.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds words that a redline tells as deleted in one paragraph and inserted in another: a clause was split, two became one,
/// or a sentence went to another clause.
///
/// The longest stretch first, found by the words that it begins with; each word of the before side goes to one place. Cost:
/// a look at each word that was deleted or inserted.
final class Transplants {
  /// Fewer words in a row are the phrases that any two clauses of a code share.
  private static final int LEAST_WORDS = 8;
  private static final int SEED = 4;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final Transcript was;
  private final Map<String, List<Spot>> seeds = new HashMap<>();
  private final Map<Integer, boolean[]> used = new HashMap<>();
  private final List<List<Word>> olds = new ArrayList<>();

  /// A word.
  private record Word(int start, int end, String text) {}

  /// Where words of the before side begin.
  private record Spot(int paragraph, int word) {}

  /// Words on both sides that are the same.
  private record Match(Spot from, int word, int length) {}

  private Transplants(Transcript was) {
    this.was = was;
  }

  /// The same, with the words that were only carried to another paragraph shared.
  static List<Descent> found(List<Descent> descents, Transcript was, Transcript now) {
    Transplants transplants = new Transplants(was);
    transplants.take(descents);
    List<Descent> result = new ArrayList<>(descents);
    for (int at = 0; at < result.size() && !transplants.seeds.isEmpty(); at++) {
      result.set(at, transplants.found(result.get(at), now.paragraphs().get(at)));
    }
    return result;
  }

  /// Takes note of the words of the before side that no share holds.
  private void take(List<Descent> descents) {
    Map<Integer, List<Share>> shares = descents.stream()
        .flatMap(descent -> descent.shares().stream())
        .collect(Collectors.groupingBy(Share::paragraph));
    for (int at = 0; at < was.paragraphs().size(); at++) {
      List<Share> held = shares.getOrDefault(at, List.of());
      List<Word> words = words(was.paragraphs().get(at)).stream()
          .map(word -> held.stream().anyMatch(it -> it.beforeStart() < word.end() && word.start() < it.beforeEnd())
              ? new Word(word.start(), word.end(), "")
              : word)
          .toList();
      olds.add(words);
      used.put(at, new boolean[words.size()]);
      for (int word = 0; word + LEAST_WORDS <= words.size(); word++) {
        String seed = seed(words, word);
        if (!seed.isEmpty()) {
          seeds.computeIfAbsent(seed, _ -> new ArrayList<>()).add(new Spot(at, word));
        }
      }
    }
  }

  private static List<Word> words(String paragraph) {
    return WORD.matcher(paragraph)
        .results()
        .map((MatchResult found) -> new Word(found.start(), found.end(), found.group()))
        .toList();
  }

  /// The words that a stretch begins with; empty where one of them is shared already.
  private static String seed(List<Word> words, int from) {
    List<Word> seed = words.subList(from, Math.min(words.size(), from + SEED));
    return seed.size() < SEED || seed.stream().anyMatch(word -> word.text().isEmpty()) ? ""
        : seed.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  private Descent found(Descent descent, String paragraph) {
    List<Share> shares = new ArrayList<>(descent.shares());
    List<Word> words = words(paragraph).stream()
        .map(word -> descent.shares().stream().anyMatch(it -> it.start() < word.end() && word.start() < it.end())
            ? new Word(word.start(), word.end(), "")
            : word)
        .toList();
    for (int word = 0; word + LEAST_WORDS <= words.size(); word++) {
      int at = word;
      Match longest = seeds.getOrDefault(seed(words, at), List.of())
          .stream()
          // words that changed places within a paragraph are reworded
          .filter(spot -> descent.shares().stream().noneMatch(share -> share.paragraph() == spot.paragraph()))
          .map(spot -> new Match(spot, at, length(spot, words, at)))
          .filter(match -> match.length() >= LEAST_WORDS)
          .max(Comparator.comparingInt(Match::length))
          .orElse(new Match(new Spot(0, 0), at, 0));
      if (longest.length() > 0) {
        shares.add(share(longest, words, paragraph));
        word += longest.length() - 1;
      }
    }
    shares.sort(Comparator.comparingInt(Share::start));
    return new Descent(shares, descent.cuts(), descent.moved());
  }

  private int length(Spot spot, List<Word> words, int from) {
    List<Word> old = olds.get(spot.paragraph());
    boolean[] taken = used.getOrDefault(spot.paragraph(), new boolean[old.size()]);
    int length = 0;
    while (from + length < words.size() && spot.word() + length < old.size() && !taken[spot.word() + length]
        && !words.get(from + length).text().isEmpty()
        && words.get(from + length).text().equals(old.get(spot.word() + length).text())) {
      length++;
    }
    return length;
  }

  private Share share(Match match, List<Word> words, String paragraph) {
    List<Word> old = olds.get(match.from().paragraph())
        .subList(match.from().word(), match.from().word() + match
            .length());
    boolean[] taken = used.getOrDefault(match.from().paragraph(), new boolean[0]);
    Arrays.fill(taken, match.from().word(), match.from().word() + match.length(), true);
    int start = words.get(match.word()).start();
    int end = words.get(match.word() + match.length() - 1).end();
    String before = was.paragraphs()
        .get(match.from().paragraph())
        .substring(old.getFirst().start(), old.getLast()
            .end());
    return new Share(match.from().paragraph(), old.getFirst().start(), old.getLast().end(), start, end,
        before.equals(paragraph.substring(start, end)) ? Share.Kind.SAME : Share.Kind.INERT);
  }
}

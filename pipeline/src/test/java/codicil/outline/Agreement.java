package codicil.outline;

import codicil.model.Clause;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How far two trees of one document agree, each share between 0 and 1.
///
/// @param clauses the share of numbered and headed clauses that both have, number and heading alike, in the same order
/// @param words the share of words that both have in the clause of the same number
/// @param differences the clauses that only the first (`-`) or only the other (`+`) has, number and heading
record Agreement(double clauses, double words, List<String> differences) {
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|\\p{IsHangul}|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHangul}]]+");

  static Agreement of(Text one, Text other) {
    List<String> differences = new ArrayList<>();
    List<String> names = one.all().map(Agreement::name).filter(name -> !name.isEmpty()).toList();
    List<String> others = other.all().map(Agreement::name).filter(name -> !name.isEmpty()).toList();
    int[][] common = common(names, others);
    for (int at = 0, to = 0; at < names.size() || to < others.size();) {
      if (at < names.size() && to < others.size() && names.get(at).equals(others.get(to))) {
        at++;
        to++;
      } else if (to == others.size() || at < names.size() && common[at + 1][to] >= common[at][to + 1]) {
        differences.add("- " + names.get(at++));
      } else {
        differences.add("+ " + others.get(to++));
      }
    }
    Map<String, Map<String, Integer>> first = words(one);
    Map<String, Map<String, Integer>> second = words(other);
    long same = first.entrySet()
        .stream()
        .mapToLong(
            clause -> shared(clause.getValue(), second.getOrDefault(clause.getKey(), Map.of())))
        .sum();
    double all = Stream.of(first, second).flatMap(words -> words.values().stream()).mapToLong(Agreement::count).sum();
    return new Agreement(2.0 * common[0][0] / (names.size() + others.size()), 2 * same / all, differences);
  }

  /// The longest common subsequences of what is left of two lists, by dynamic programming.
  private static int[][] common(List<String> one, List<String> other) {
    int[][] common = new int[one.size() + 1][other.size() + 1];
    for (int at = one.size() - 1; at >= 0; at--) {
      for (int to = other.size() - 1; to >= 0; to--) {
        common[at][to] = one.get(at).equals(other.get(to)) ? common[at + 1][to + 1] + 1
            : Math.max(common[at + 1][to], common[at][to + 1]);
      }
    }
    return common;
  }

  /// The words of each clause that has a number, with those of its parts that have none.
  private static Map<String, Map<String, Integer>> words(Text text) {
    Map<String, Map<String, Integer>> words = new LinkedHashMap<>();
    Map<String, Integer> front = new LinkedHashMap<>();
    words.put("", front);
    text.clauses().forEach(clause -> collect(clause, front, words));
    return words;
  }

  private static void collect(Clause clause, Map<String, Integer> around, Map<String, Map<String, Integer>> words) {
    Map<String, Integer> own = around;
    if (!clause.number().isEmpty()) {
      own = new LinkedHashMap<>();
      String name = number(clause);
      int again = 1;
      while (words.containsKey(again == 1 ? name : name + " #" + again)) {
        again++;
      }
      words.put(again == 1 ? name : name + " #" + again, own);
    }
    count(clause.label() + " " + clause.heading() + " " + clause.text(), own);
    for (Clause child : clause.children()) {
      collect(child, own, words);
    }
  }

  private static String name(Clause clause) {
    return (number(clause) + " "
        + clause.heading().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip()).strip();
  }

  private static String number(Clause clause) {
    return clause.number().replaceAll("[\\s.]+$", "");
  }

  private static void count(String text, Map<String, Integer> words) {
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.merge(word.group(), 1, Integer::sum));
  }

  private static long shared(Map<String, Integer> one, Map<String, Integer> other) {
    return one.entrySet()
        .stream()
        .mapToLong(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
        .sum();
  }

  private static long count(Map<String, Integer> words) {
    return words.values().stream().mapToLong(Integer::longValue).sum();
  }
}

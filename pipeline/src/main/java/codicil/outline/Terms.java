package codicil.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds terms in words, the longest first, in the plural and with a possessive ending too: no word has an apostrophe.
final class Terms {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}&/.-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");
  /// Plurals in -es.
  private static final List<String> HISSING = List.of("sses", "ches", "shes", "xes");
  private final Map<String, List<Term>> byFirst = new HashMap<>();

  private record Term(String name, List<String> words) {}

  /// A term in words.
  ///
  /// @param term the name that it was added with
  /// @param start UTF-16 offset of its first character, from 0
  record Use(String term, int start, int end) {}

  private record Word(String text, int start, int end) {}

  /// @param name what its uses are called
  void add(String form, String name) {
    List<String> words = words(form).stream().map(Word::text).map(Terms::plain).toList();
    if (!words.isEmpty()) {
      List<Term> beside = byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
      beside.add(new Term(name, words));
      beside.sort(Comparator.comparingInt((Term term) -> term.words().size()).reversed());
    }
  }

  /// The terms in a text, in order, not overlapping. Cost: the words of the text.
  List<Use> in(String text) {
    List<Word> words = words(text);
    List<Use> uses = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int from = at;
      Term longest = byFirst.getOrDefault(plain(words.get(at).text()), List.of())
          .stream()
          .filter(term -> isAt(term, words, from))
          .findFirst()
          .orElse(new Term("", List.of()));
      if (!longest.words().isEmpty()) {
        at += longest.words().size() - 1;
        uses.add(new Use(longest.name(), words.get(from).start(), words.get(at).end()));
      }
    }
    return uses;
  }

  private static boolean isAt(Term term, List<Word> words, int from) {
    int length = term.words().size();
    if (from + length > words.size()) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (!term.words().get(at).equals(plain(words.get(from + at).text()))) {
        return false;
      }
    }
    return true;
  }

  /// A word in the singular, as far as its ending tells; both sides of a comparison are put so.
  private static String plain(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (!word.endsWith("s") || word.length() < 4) {
      return word;
    }
    if (HISSING.stream().anyMatch(word::endsWith)) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("ss") || word.endsWith("us") ? word : word.substring(0, word.length() - 1);
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Word(word.group(), word.start(), word.end()));
    }
    return words;
  }
}

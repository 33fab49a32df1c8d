package codicil.indexer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A short form and what it stands for, as the code's own names and the documents themselves say it.
///
/// @param letters `CSS`
/// @param words `Centralised Switching Service`
record Acronym(String letters, String words) {
  private static final String SHORT = "\\p{Lu}[\\p{L}&-]*\\p{Lu}";
  /// `Centralised Switching Service (or CSS)`, `Message Mapping Catalogue (“MMC”)`.
  private static final Pattern BEHIND = Pattern.compile(
      "((?:[\\p{L}’'-]+\\h){1,9}[\\p{L}’'-]+)\\h\\((?:or |the |hereafter )*[\"“‘']?(" + SHORT + ")s?[\"”’']?\\)");
  /// `MMC (Message Mapping Catalogue)`.
  private static final Pattern BEFORE = Pattern.compile("\\b(" + SHORT + ")\\h\\(((?:[\\p{L}-]+\\h)+[\\p{L}-]+)\\)");
  private static final Pattern FORM = Pattern.compile("(.+?)\\h*\\((?:or\\h)?([^()]+)\\)");
  private static final Pattern BETWEEN = Pattern.compile("[\\h-]+");

  /// What a defined term is called: `Centralised Switching Service (or CSS)` whole, without what stands in parentheses, and
  /// that alone.
  static List<String> forms(String term) {
    Matcher form = FORM.matcher(term.strip());
    return form.matches() ? List.of(term, form.group(1), form.group(2)) : List.of(term);
  }

  /// Those that a document's names and clauses give.
  static Set<Acronym> in(DocumentHistory history, Stream<ClauseSpan> clauses) {
    Set<Acronym> found = new LinkedHashSet<>();
    history.titles()
        .stream()
        .limit(1)
        .forEach(title -> history.aliases()
            .stream()
            .filter(alias -> !alias.contains(" "))
            .forEach(alias -> found.add(new Acronym(alias, title))));
    clauses.forEach(span -> {
      found.addAll(in(span.clause().heading()));
      found.addAll(in(span.clause().text()));
      if (span.isDefinition()) {
        means(span.clause().heading(), span.clause().text()).forEach(found::add);
      }
    });
    return found;
  }

  /// Those that a text explains.
  static List<Acronym> in(String text) {
    List<Acronym> found = new ArrayList<>();
    if (text.indexOf('(') >= 0) {
      BEHIND.matcher(text).results().forEach(form -> spelled(form.group(2), form.group(1)).forEach(found::add));
      BEFORE.matcher(text)
          .results()
          .forEach(form -> spelled(form.group(1), form.group(2))
              .filter(acronym -> acronym.words().equals(form.group(2)))
              .forEach(found::add));
    }
    return found;
  }

  // A term of capitals that is defined by the words whose first letters they are: DCC, the Data and Communications Company.
  private static Stream<Acronym> means(String term, String text) {
    if (!term.matches(SHORT)) {
      return Stream.empty();
    }
    String first = text.replaceFirst("^(?:means |the |a |an )+", "").replaceFirst("(?s)[,;.:(\n].*", "");
    String[] words = BETWEEN.split(first);
    return Stream.iterate(Math.min(words.length, term.length() + 3), many -> many >= 2, many -> many - 1)
        .map(many -> String.join(" ", List.of(words).subList(0, many)))
        .filter(phrase -> spells(term, List.of(BETWEEN.split(phrase))))
        .limit(1)
        .map(phrase -> new Acronym(term, phrase));
  }

  /// The shortest end of the words whose first letters are those of the short form; small words may be passed over.
  private static Stream<Acronym> spelled(String letters, String before) {
    List<String> words = List.of(before.split("\\h+"));
    return Stream.iterate(words.size() - 2, from -> from >= 0, from -> from - 1)
        .map(from -> words.subList(from, words.size()))
        .filter(phrase -> spells(letters, phrase.stream().flatMap(BETWEEN::splitAsStream).toList()))
        .limit(1)
        .map(phrase -> new Acronym(letters, String.join(" ", phrase)));
  }

  private static boolean spells(String letters, List<String> words) {
    String wanted = letters.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
    int at = 0;
    for (String word : words) {
      boolean initial = at < wanted.length() && !word.isEmpty()
          && Character.toUpperCase(word.charAt(0)) == wanted.charAt(at);
      if (initial) {
        at++;
      } else if (at == 0 || word.isEmpty() || Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return at == wanted.length();
  }
}

package codicil.outline;

import codicil.model.Clause;
import codicil.model.Definition;
import codicil.model.Finding;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The defined terms of a text: in tables of definitions, in paragraphs `“X” means …`, and in passing, `(the “X”)`.
public final class Glossary {
  private static final Pattern IN_PASSING = Pattern.compile(
      "\\((?:(?:the|an?|each,? an?|together,? the|or|collectively,? the)\\s+)?[\"“]([\\p{Lu}][^\"”\\n]{1,60})[\"”]\\)");
  private static final Pattern MEANING =
      Pattern.compile("^[\"“]([^\"”\\n]{1,80})[\"”]\\s+(?:means?|has the meaning|shall mean)\\b",
          Pattern.MULTILINE);
  /// A definition that only says where the term is defined.
  private static final Pattern REFERS =
      Pattern.compile(
          "(?i)\\b(?:meaning|given|ascribed|set out|defined)\\b[^.;]{0,60}\\b(?:Section|Code|Appendix|SEC)\\b");
  private static final Pattern BOTH = Pattern.compile("(.{2,}?)\\s*\\((?:or\\s+)?[\"“']?([^()\"”']{2,40})[\"”']?\\)");
  private static final Pattern OR = Pattern.compile("[\"”]?,?\\s+or\\s+[\"“]");
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Terms terms = new Terms();
  private final List<Finding> findings = new ArrayList<>();

  private record Entry(String term, List<String> forms, String clause, String text, Set<String> uses) {}

  private Glossary(Text text) {
    text.clauses().forEach(clause -> collect(clause, ""));
    entries.values()
        .forEach(entry -> Stream.concat(Stream.of(entry.term()), entry.forms().stream())
            .forEach(
                form -> terms.add(form, entry.term())));
    text.clauses().forEach(clause -> use(clause, "", ""));
  }

  /// The defined terms of a text, and where they are used.
  public static Glossary of(Text text) {
    return new Glossary(text);
  }

  /// The definitions, in the order of the text.
  public List<Definition> definitions() {
    return entries.values()
        .stream()
        .map(entry -> new Definition(entry.term(), entry.forms(), entry.clause(), entry.text(), List.copyOf(entry
            .uses())))
        .toList();
  }

  /// Terms that are defined twice, and those that are never used.
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    entries.values()
        .stream()
        .filter(entry -> entry.uses().isEmpty())
        .map(entry -> new Finding("term-unused", entry.clause(), "“" + entry.term() + "” is defined and never used"))
        .forEach(all::add);
    return all;
  }

  /// A use of a term in some words.
  ///
  /// @param term the term as it is defined
  /// @param start UTF-16 offset of its first character, from 0
  /// @param end UTF-16 offset after its last character
  public record Use(String term, int start, int end) {}

  /// The uses of its terms in some words, in order, not overlapping.
  public List<Use> uses(String words) {
    return terms.in(words).stream().map(use -> new Use(use.term(), use.start(), use.end())).toList();
  }

  /// Terms that another text defines for the whole code, and this one otherwise.
  ///
  /// @param general the terms of the other text
  public List<Finding> differing(Glossary general) {
    return entries.values()
        .stream()
        .filter(entry -> general.entries.containsKey(entry.term()) && !REFERS.matcher(entry.text()).find())
        .filter(
            entry -> !plain(entry.text()).equals(plain(general.entries.getOrDefault(entry.term(), NONE).text())))
        .map(entry -> new Finding("term-differs", entry.clause(),
            "“" + entry.term() + "” is defined otherwise for the whole code"))
        .toList();
  }

  private static String plain(String meaning) {
    return meaning.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  Terms terms() {
    return terms;
  }

  private void collect(Clause clause, String around) {
    String place = clause.number().isEmpty() ? around : clause.number();
    if (clause.kind() == Clause.Kind.DEFINITION) {
      define(clause.heading(), place, words(clause));
    }
    Stream.of(MEANING, IN_PASSING).forEach(pattern -> {
      Matcher term = pattern.matcher(clause.text());
      while (term.find()) {
        define(term.group(1), place, lineAround(clause.text(), term.start()));
      }
    });
    clause.children().forEach(child -> collect(child, place));
  }

  private static String words(Clause clause) {
    StringBuilder words = new StringBuilder(clause.text());
    clause.children().forEach(child -> words.append('\n').append(child.label()).append(' ').append(words(child)));
    return words.toString().strip();
  }

  private static String lineAround(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
  }

  private void define(String heading, String place, String meaning) {
    String[] names = OR.split(heading);
    Matcher both = BOTH.matcher(names[0].strip());
    List<String> forms = new ArrayList<>();
    String term = Definitions.term(both.matches() ? both.group(1) : names[0]);
    if (both.matches()) {
      forms.add(both.group(2).strip());
    }
    for (int at = 1; at < names.length; at++) {
      forms.add(Definitions.term(names[at]));
    }
    if (entries.containsKey(term)) {
      Entry before = entries.getOrDefault(term, NONE);
      if (!before.text().equals(meaning)) {
        findings.add(new Finding("term-redefined", place, "“" + term + "” is defined before"
            + (before.clause().isEmpty() ? "" : ", in " + before.clause())));
      }
    } else {
      entries.put(term, new Entry(term, forms, place, meaning, new LinkedHashSet<>()));
    }
  }

  private void use(Clause clause, String around, String defining) {
    String place = clause.number().isEmpty() ? around : clause.number();
    String inside = clause.kind() == Clause.Kind.DEFINITION ? Definitions.term(clause.heading()) : defining;
    String words = (clause.kind() == Clause.Kind.DEFINITION ? "" : clause.heading() + "\n") + clause.text();
    for (Terms.Use use : terms.in(words)) {
      Entry entry = entries.getOrDefault(use.term(), NONE);
      boolean ownWords =
          inside.equals(use.term()) || inside.startsWith(use.term() + " (") || isDefinedAt(words, use, clause);
      if (!ownWords) {
        entry.uses().add(place);
      }
    }
    clause.children().forEach(child -> use(child, place, inside));
  }

  private static final Entry NONE = new Entry("", List.of(), "", "", new LinkedHashSet<>());

  /// Where a term stands in quotation marks it is spoken of, not used.
  private static boolean isDefinedAt(String words, Terms.Use use, Clause clause) {
    return clause.kind() != Clause.Kind.FRONT && use.start() > 0 && "\"“".indexOf(words.charAt(use.start() - 1)) >= 0;
  }
}

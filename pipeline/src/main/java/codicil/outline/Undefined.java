package codicil.outline;

import codicil.model.Clause;
import codicil.model.Finding;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what is written like a defined term and is none.
///
/// A capitalised phrase of two words or more, in the middle of a sentence, at least twice. A text that defines hardly
/// anything does not write its terms so, and is left alone.
public final class Undefined {
  private static final Pattern PHRASE = Pattern.compile(
      "(?<=[\\p{Ll},;] )(\\p{Lu}\\p{Ll}++(?:-\\p{L}++)?+(?: \\p{Lu}\\p{L}*+\\p{M}*+(?:-\\p{L}++)?+)++)");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:Section|Appendix|Schedule|Table|Clause|Part|Annex|Figure|Article).*");
  private static final int FEWEST_DEFINITIONS = 5;
  private static final int FEWEST_USES = 2;

  private Undefined() {}

  /// What is used like a defined term and not defined.
  ///
  /// @param general the text that defines terms for the whole code, if there is one
  public static List<Finding> in(Text text, Glossary glossary, Optional<Text> general, Library library) {
    Optional<Glossary> wide = general.map(Glossary::of);
    int known = glossary.definitions().size() + wide.map(terms -> terms.definitions().size()).orElse(0);
    if (known < FEWEST_DEFINITIONS) {
      return List.of();
    }
    List<Terms> terms = Stream.concat(Stream.of(glossary), wide.stream()).map(Glossary::terms).toList();
    Terms names = new Terms();
    library.names().keySet().forEach(name -> names.add(name, name));
    text.all()
        .map(Clause::heading)
        .filter(heading -> !heading.isEmpty())
        .forEach(heading -> names.add(heading, heading));
    Map<String, List<String>> places = new LinkedHashMap<>();
    text.clauses().forEach(clause -> collect(clause, "", places));
    List<Finding> findings = new ArrayList<>();
    places.forEach((phrase, where) -> {
      if (where.size() >= FEWEST_USES && !isKnown(phrase, terms, names)) {
        findings.add(new Finding("term-undefined", where.getFirst(),
            "“" + phrase + "” is written like a defined term and not defined; " + where.size() + " times"));
      }
    });
    return findings;
  }

  private static void collect(Clause clause, String around, Map<String, List<String>> places) {
    String place = clause.number().isEmpty() ? around : clause.number();
    Matcher phrase = PHRASE.matcher(clause.text());
    while (phrase.find()) {
      if (!NUMBERED.matcher(phrase.group(1)).matches()) {
        places.computeIfAbsent(phrase.group(1), _ -> new ArrayList<>()).add(place);
      }
    }
    clause.children().forEach(child -> collect(child, place, places));
  }

  /// A phrase that begins or ends with a known term is made of it: `Responsible Supplier Certificate`.
  private static boolean isKnown(String phrase, List<Terms> terms, Terms names) {
    return Stream.concat(terms.stream(), Stream.of(names)).anyMatch(list -> !list.in(phrase).isEmpty());
  }
}

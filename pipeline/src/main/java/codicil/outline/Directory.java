package codicil.outline;

import codicil.model.Clause;
import codicil.model.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The clauses of a text by their numbers, and its captions by theirs.
///
/// A number is found however its punctuation is printed: `3.2(a)` finds `3.2a)`, `Appendix A` finds `APPENDIX A:`.
final class Directory {
  private static final Pattern CAPTION = Pattern.compile("(?m)^\\W*((?:Table|Figure) \\d{1,4}[A-Za-z]?)\\b");
  private static final Pattern LOOSE_ITEM = Pattern.compile("(?<=\\d)([a-z]{1,4})\\)");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern FAMILY = Pattern.compile("([A-Z]{1,2})\\d.*");
  private static final Pattern LAST_ITEM = Pattern.compile("(.*)(\\([^()]+\\))");
  private final Map<String, Clause> numbers = new HashMap<>();
  private final Map<String, String> captions = new HashMap<>();
  private final Set<String> families = new HashSet<>();

  private Directory() {}

  static Directory of(Text text) {
    Directory directory = new Directory();
    text.clauses().forEach(clause -> directory.add(clause, ""));
    return directory;
  }

  private void add(Clause clause, String around) {
    String number = clause.number().isEmpty() ? around : clause.number();
    if (!clause.number().isEmpty()) {
      numbers.putIfAbsent(key(number), clause);
      Matcher family = FAMILY.matcher(number);
      if (family.matches()) {
        families.add(family.group(1));
      }
    }
    Matcher caption = CAPTION.matcher(clause.heading() + "\n" + clause.text());
    while (caption.find()) {
      captions.putIfAbsent(key(caption.group(1)), number);
    }
    clause.children().forEach(child -> add(child, number));
  }

  /// The number as it is printed at the clause; for an item set within the words of its clause, the clause's number.
  Optional<String> printed(String number) {
    return exactly(number).or(() -> within(number));
  }

  /// The number as it is printed at the clause; empty if there is none.
  Optional<String> exactly(String number) {
    return Optional.ofNullable(numbers.get(key(number))).map(Clause::number);
  }

  private Optional<String> within(String number) {
    Matcher item = LAST_ITEM.matcher(number);
    return item.matches() ? Optional.ofNullable(numbers.get(key(item.group(1))))
        .filter(clause -> Pattern.compile("(?m)(?:^|[:;,]|\\b(?:and|or))\\s*" + Pattern.quote(item.group(2)) + "\\s")
            .matcher(
                clause.text())
            .find())
        .map(Clause::number) : Optional.empty();
  }

  /// The number of the clause in which a table or figure with this caption stands.
  Optional<String> captioned(String caption) {
    return Optional.ofNullable(captions.get(key(caption)));
  }

  /// Whether clauses are numbered with these letters, as `H8` is with `H`.
  boolean hasFamily(String letters) {
    return families.contains(letters);
  }

  /// Whether there are parts named by this word, `annex`.
  boolean hasParts(String word) {
    return numbers.keySet().stream().anyMatch(key -> key.startsWith(word + " "));
  }

  /// Letters of signs keep their case, (a) and (A) differ; words do not.
  private static String key(String number) {
    String apart = LOOSE_ITEM.matcher(number).replaceAll("($1)");
    String words = WORD.matcher(apart).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
    return PUNCTUATION.matcher(words).replaceAll(" ").strip();
  }
}

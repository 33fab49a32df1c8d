package codicil.outline;

import codicil.outline.Citation.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the references in words: `Sections J3.2 – J3.13`, `H5.33-5.40`, `F1.4 (e), (f) and (g)`, `Table 28c`.
///
/// A caption after a number, `Section B1 (Accession)`, is no paragraph. What only looks like a number, `SRV 6.15.1`, is
/// none without a word that refers.
final class CitationReader {
  private static final String WORDS = "(?:[Ss]ub-?)?(?:[Ss]ection|[Cc]lause|[Pp]aragraph)s?|Articles?|Schedules?"
      + "|Appendix|Appendices|Annex(?:es)?|Parts?|Chapters?|Tables?|Figures?";
  private static final Pattern START = Pattern.compile("(?:\\b(?<code>SEC )|\\b(?<this>[Tt]his ))?\\b(?<word>" + WORDS
      + ")\\b|(?<![\\w.(/-])(?<lettered>[A-Z]\\d{1,2}[A-Z]{0,2}(?:\\.\\d{1,3}[A-Z]{0,2})*)(?![\\w/])(?!\\.\\d)"
      + "|(?<=\\b(?:under|with|by|in|of|from|see|to|than|and|or) )(?<decimal>\\d{1,3}(?:\\.\\d{1,3}[A-Z]?)+)(?![\\w%])(?!\\.\\d)");
  private static final Pattern NUMBER = Pattern.compile(Citation.NUMBER + Citation.PARENTHESES + "*");
  private static final Pattern PART =
      Pattern.compile("(?:[A-Z]{1,2}|\\d{1,3}[A-Za-z]?|[IVX]{1,5})(?:\\.\\d{1,3})*(?!\\w)");
  private static final Pattern ITEMS = Pattern.compile(Citation.PARENTHESES.replace("\\s?", "") + "+");
  private static final Pattern JOINT = Pattern.compile(
      "\\s*,\\s*(?:(?:and|or|to)\\s+)?|\\s+(?:and/or|and|or|&|through)\\s+|(?<range>\\s+to\\s+|\\s*[-–—]\\s*)");
  private static final Pattern CAPTION = Pattern.compile("\\s*\\([^()]{3,80}\\)");
  private static final Pattern GROUP = Pattern.compile("\\s?\\(([^()]+)\\)");
  private final String text;
  private final Predicate<String> isNumber;

  /// @param isNumber whether a number that stands alone is one of a clause
  CitationReader(String text, Predicate<String> isNumber) {
    this.text = text.replace('\u00a0', ' ');
    this.isNumber = isNumber;
  }

  List<Citation> read() {
    List<Citation> found = new ArrayList<>();
    Matcher start = START.matcher(text);
    int from = 0;
    while (start.find(from)) {
      Optional<Citation> citation = isInContents(start.start()) ? Optional.empty() : read(start);
      citation.ifPresent(found::add);
      from = citation.map(Citation::end).filter(end -> end > start.start()).orElse(start.end());
    }
    return found;
  }

  /// The lines of a contents list name clauses and refer to pages.
  private boolean isInContents(int at) {
    int end = text.indexOf('\n', at);
    String line = text.substring(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    return Line.endsWithPage(line);
  }

  private Optional<Citation> read(Matcher start) {
    Optional<String> word = Optional.ofNullable(start.group("word"));
    if (word.isEmpty()) {
      return alone(start);
    }
    boolean isThis = start.group("this") != null;
    String plain = singular(word.get());
    List<Item> items = items(start.end(), plain, isPlural(word.get()));
    if (items.isEmpty() && !(isThis && isWhole(plain))) {
      return Optional.empty();
    }
    int end = items.isEmpty() ? start.end() : items.getLast().end();
    return Optional.of(new Citation(plain, start.start(), end, isThis, start.group("code") != null, items));
  }

  private static boolean isWhole(String word) {
    return word.equals("section") || word.equals("schedule") || word.equals("appendix");
  }

  private static boolean isPlural(String word) {
    return word.endsWith("s") || word.equals("Appendices");
  }

  private static String singular(String word) {
    return switch (word.toLowerCase(Locale.ROOT).replaceFirst("^sub-?", "")) {
      case "appendices" -> "appendix";
      case "annexes" -> "annex";
      case String plain -> plain.replaceFirst("s$", "");
    };
  }

  private Optional<Citation> alone(Matcher start) {
    String number = Optional.ofNullable(start.group("lettered")).orElseGet(() -> start.group("decimal"));
    if (!isNumber.test(number)) {
      return Optional.empty();
    }
    List<Item> items = items(start.start(), "number", false);
    return items.isEmpty() ? Optional.empty()
        : Optional.of(new Citation("number", start.start(), items.getLast().end(), false, false, items));
  }

  private List<Item> items(int from, String word, boolean plural) {
    List<Item> items = new ArrayList<>();
    int first = from;
    while (first < text.length() && text.charAt(first) == ' ') {
      first++;
    }
    Optional<Item> next = item(first, word, false, Optional.empty());
    while (next.isPresent()) {
      items.add(next.get());
      next = following(next.get(), word, plural);
    }
    return items;
  }

  private Optional<Item> following(Item last, String word, boolean plural) {
    Matcher caption = at(CAPTION, last.end());
    return joined(last.end(), last, word, plural)
        .or(() -> caption.lookingAt() ? joined(caption.end(), last, word, plural) : Optional.empty());
  }

  private Optional<Item> joined(int from, Item last, String word, boolean plural) {
    Matcher joint = at(JOINT, from);
    if (!joint.lookingAt()) {
      return Optional.empty();
    }
    return item(joint.end(), word, joint.group("range") != null, Optional.of(last))
        .filter(item -> plural || isLike(last.number(), text.substring(item.start(), item.end())));
  }

  /// After `Section`, `Table` … in the singular only what has the shape of a clause's number goes on with the list.
  private static boolean isLike(String before, String item) {
    return item.startsWith("(") || item.contains(".") && (before.contains(".") || Character.isLetter(item.charAt(0)))
        || before.matches("[A-Z]\\d.*") && item.matches("[A-Z]\\d.*");
  }

  private Optional<Item> item(int from, String word, boolean range, Optional<Item> last) {
    boolean isPart = Citation.namesParts(word);
    Matcher number = at(isPart ? PART : NUMBER, from);
    if (number.lookingAt()) {
      int end = isPart ? number.end() : from + signsOf(number.group());
      return Optional.of(new Item(from, end, whole(text.substring(from, end), last), range));
    }
    Matcher letter = at(PART, from);
    if (word.equals("section") && letter.lookingAt()) {
      return Optional.of(new Item(from, letter.end(), letter.group(), range));
    }
    Matcher items = at(ITEMS, from);
    return !isPart && items.lookingAt() && isSign(items.group(), false)
        && last.map(Item::number).orElse("(").contains("(")
            ? Optional.of(new Item(from, items.end(), below(last.map(Item::number).orElse(""), items.group()), range))
            : Optional.empty();
  }

  /// Cuts off what is set apart by a blank and is no sign of an item, `(if)`.
  private static int signsOf(String number) {
    Matcher group = GROUP.matcher(number);
    int end = number.length();
    while (group.find()) {
      if (!isSign(group.group(), group.group().startsWith(" "))) {
        return Math.min(end, group.start());
      }
    }
    return end;
  }

  private static boolean isSign(String items, boolean apart) {
    return GROUP.matcher(items)
        .results()
        .map(group -> Sign.read(group.group(1)))
        .allMatch(readings -> readings.stream().anyMatch(sign -> !apart || sign.ordinal().suffix().isEmpty()));
  }

  /// A number whose letters were dropped gets those of the number before: `5.40` after `H5.33`.
  private static String whole(String number, Optional<Item> last) {
    String plain = number.replaceAll("\\s", "");
    boolean dropped = Character.isDigit(plain.charAt(0)) && plain.contains(".");
    return last.map(Item::number)
        .filter(before -> dropped && before.matches("[A-Z]{1,2}\\d.*"))
        .map(before -> before.replaceFirst("\\d.*", "") + plain)
        .orElse(plain);
  }

  /// Items named alone take the place of the last items of the number before: `(f)` after `F1.4(e)` is `F1.4(f)`.
  private static String below(String before, String items) {
    String plain = items.replaceAll("\\s", "");
    List<String> own = groups(plain);
    List<String> outer = groups(before);
    String stem = before.replaceFirst("\\(.*", "");
    int like = lastLike(outer, own.getFirst());
    return stem + String.join("", outer.subList(0, like)) + plain;
  }

  private static List<String> groups(String number) {
    return GROUP.matcher(number).results().map(group -> group.group().strip()).toList();
  }

  /// Where among the outer items one of the same alphabet stands that this follows; else the last place.
  private static int lastLike(List<String> outer, String sign) {
    for (int at = outer.size() - 1; at >= 0; at--) {
      if (follows(outer.get(at), sign)) {
        return at;
      }
    }
    return Math.max(0, outer.size() - 1);
  }

  private static boolean follows(String before, String sign) {
    return signs(sign).stream()
        .anyMatch(one -> signs(before).stream()
            .anyMatch(other -> one.alphabet() == other.alphabet() && one.ordinal().compareTo(other.ordinal()) > 0));
  }

  private static List<Sign> signs(String item) {
    return Sign.read(item.substring(1, item.length() - 1));
  }

  private Matcher at(Pattern pattern, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.useTransparentBounds(true);
  }
}

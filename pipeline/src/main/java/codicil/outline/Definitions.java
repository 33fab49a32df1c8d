package codicil.outline;

import codicil.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises defined terms: in tables of two columns, and at the start of paragraphs.
final class Definitions {
  private static final Pattern TERM_HEADING = Pattern.compile(
      "(?is)\\s*(?:defined )?(?:terms?|expressions?|words?|definitions?|abbreviations?|acronyms?)\\s*");
  private static final Pattern MEANING_HEADING = Pattern.compile(
      "(?is)\\s*(?:meanings?|definitions?|interpretations?|expansions?)\\s*");
  private static final Pattern MEANS =
      Pattern.compile(
          "(?is)\\s*(?:means?|has the meaning|have the meaning|shall mean|shall have the meaning|has the same meaning)\\b.*");
  private static final Pattern QUOTED = Pattern.compile("(?s)\\s*[\"“]([^\"”]{1,100})[\"”],?\\s+(.*)");
  private static final Pattern QUOTES = Pattern.compile("^[\\s\"“‘']+|[\\s\"”’':]+$");
  private static final int LONGEST_TERM = 100;

  private Definitions() {}

  /// A term and what stands after it.
  record Definition(String term, String meaning) {}

  /// Whether every row of a table defines a term, but for a heading row.
  static boolean areIn(Table table) {
    List<Table.Row> rows = table.rows();
    if (rows.size() < 2 || rows.stream().anyMatch(row -> row.cells().size() != 2)) {
      return false;
    }
    long means = rows.stream().filter(row -> MEANS.matcher(row.cells().get(1).words()).matches()).count();
    boolean short0 = rows.stream().allMatch(row -> row.cells().getFirst().words().length() <= LONGEST_TERM);
    return short0 && (isHeading(rows.getFirst()) || means * 2 > rows.size());
  }

  /// Whether a row is the heading of a table of definitions.
  static boolean isHeading(Table.Row row) {
    return TERM_HEADING.matcher(row.cells().getFirst().words()).matches()
        && MEANING_HEADING.matcher(row.cells().get(1).words()).matches();
  }

  /// A term without its quotation marks.
  static String term(String words) {
    return QUOTES.matcher(words.strip()).replaceAll("");
  }

  /// The definition that a paragraph is: its term in quotation marks or in bold, then what it means.
  static Optional<Definition> in(Line line) {
    Matcher quoted = QUOTED.matcher(line.text());
    if (quoted.matches() && MEANS.matcher(quoted.group(2)).matches()) {
      return Optional.of(new Definition(quoted.group(1), quoted.group(2)));
    }
    if (line.term() == 0 || line.term() > LONGEST_TERM || line.term() >= line.text().length()) {
      return Optional.empty();
    }
    String meaning = line.text().substring(line.term());
    return MEANS.matcher(meaning).matches()
        ? Optional.of(new Definition(term(line.text().substring(0, line.term())), meaning.strip()))
        : Optional.empty();
  }
}

package codicil.diff;

import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Table;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How alike passages and rows are, with their keys; each is looked at once and remembered for the length of a diff.
final class Likeness {
  /// Below this share of common words, an edit would be harder to read than a deletion and an insertion.
  private static final double LEAST = 0.35;

  /// A row keeps its place in the table even where most of its figures change.
  private static final double LEAST_OF_ROW = 0.15;

  private final Comparing comparing;
  private final IdentityHashMap<Object, Looked> looked = new IdentityHashMap<>();

  Likeness(Comparing comparing) {
    this.comparing = comparing;
  }

  /// What is remembered of a passage or row.
  private record Looked(String key, String loose, Map<String, Integer> words, int size) {}

  /// Equal keys mean equal words, atoms and links.
  String key(Object item) {
    return look(item).key();
  }

  /// The key without digits and capitals.
  String looseKey(Object item) {
    return look(item).loose();
  }

  /// The tokens of a paragraph that count as words.
  int words(Object item) {
    return look(item).size();
  }

  /// From 0 (not to be paired) to 1; paragraphs pair with paragraphs, tables with tables.
  double of(Passage before, Passage after) {
    return switch (before) {
      case Paragraph b -> after instanceof Paragraph a && b.endsSection() == a.endsSection() ? common(b, a, LEAST) : 0;
      case Table b -> after instanceof Table a ? common(b, a, LEAST) : 0;
    };
  }

  /// As above for rows, which pair only if they have as many cells; what columns these span may differ, and is recorded
  /// as a change of properties.
  double of(Table.Row before, Table.Row after) {
    return before.cells().size() == after.cells().size() ? common(before, after, LEAST_OF_ROW) : 0;
  }

  private double common(Object before, Object after, double least) {
    Looked b = look(before);
    Looked a = look(after);
    int shorter = Math.min(b.size(), a.size());
    int both = b.size() + a.size();
    if (both == 0 || 2.0 * shorter / both < least) {
      return 0;
    }
    boolean fewer = b.words().size() <= a.words().size();
    Map<String, Integer> small = fewer ? b.words() : a.words();
    Map<String, Integer> large = fewer ? a.words() : b.words();
    int common = 0;
    for (Map.Entry<String, Integer> word : small.entrySet()) {
      common += Math.min(word.getValue(), large.getOrDefault(word.getKey(), 0));
    }
    double share = 2.0 * common / both;
    return share >= least ? share : 0;
  }

  private Looked look(Object item) {
    Looked known = looked.get(item);
    if (known == null) {
      known = switch (item) {
        case Paragraph paragraph -> look(paragraph);
        // where tables are not compared, one is as good as the other
        case Table _ when comparing.ignores(Comparing.Difference.TABLES) -> new Looked("T", "", Map.of(), 0);
        case Table table -> sum("T", table.rows());
        case Table.Row row -> sum("R", row.cells());
        case Table.Cell cell -> sum("C" + cell.columns() + cell.merged(), cell.passages());
        default -> throw new IllegalArgumentException("neither passage nor row: " + item);
      };
      looked.put(item, known);
    }
    return known;
  }

  private Looked look(Paragraph paragraph) {
    List<Token> tokens = Token.of(paragraph, comparing);
    String key = tokens.stream().map(Token::key).collect(Collectors.joining("\u0002"));
    Map<String, Integer> words = new HashMap<>();
    int size = 0;
    for (Token token : tokens) {
      if (token.word()) {
        words.merge(token.key(), 1, Integer::sum);
        size++;
      }
    }
    return new Looked("P" + key, loose(key), words, size);
  }

  private static String loose(String key) {
    StringBuilder loose = new StringBuilder();
    key.codePoints().filter(Character::isLetter).forEach(c -> loose.appendCodePoint(Character.toLowerCase(c)));
    return loose.toString();
  }

  private Looked sum(String kind, List<?> parts) {
    StringBuilder key = new StringBuilder(kind).append('{');
    StringBuilder loose = new StringBuilder();
    Map<String, Integer> words = new HashMap<>();
    int size = 0;
    for (Object part : parts) {
      Looked inner = look(part);
      key.append(inner.key()).append('\u0003');
      loose.append(inner.loose());
      inner.words().forEach((word, count) -> words.merge(word, count, Integer::sum));
      size += inner.size();
    }
    return new Looked(key.append('}').toString(), loose.toString(), words, size);
  }
}

package codicil.diff;

import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// How much passages and rows have in common, with their keys; each is looked at once and remembered for the length of a
/// diff.
final class Likeness {
  /// Below this share of common words, an edit would be harder to read than a deletion and an insertion.
  private static final double LEAST = 0.35;

  /// A row keeps its place in the table even where most of its figures change.
  private static final double LEAST_OF_ROW = 0.15;

  private final Comparing comparing;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final IdentityHashMap<Object, Looked> looked = new IdentityHashMap<>();

  /// What is remembered of a passage or row; of what is never searched for, only its key.
  private static final class Looked {
    private final String key;
    private final Supplier<Bag> look;
    private @Nullable Bag words;
    private @Nullable String loose;

    Looked(String key, Supplier<Bag> look) {
      this.key = key;
      this.look = look;
    }

    String key() {
      return key;
    }

    Bag words() {
      Bag known = words;
      if (known == null) {
        known = look.get();
        words = known;
      }
      return known;
    }

    String loose() {
      String known = loose;
      if (known == null) {
        known = Likeness.loose(key);
        loose = known;
      }
      return known;
    }
  }

  Likeness(Comparing comparing) {
    this.comparing = comparing;
  }

  /// How passages are aligned.
  Alignment.Measure<Passage> passages() {
    return new Alignment.Measure<>(this::key, this::looseKey, this::bag, this::common);
  }

  /// How rows are aligned, where columns of their tables came or went.
  Alignment.Measure<Table.Row> rows(Columns columns) {
    return new Alignment.Measure<>(this::key, this::looseKey, this::bag,
        (before, after) -> common(before, after, columns));
  }

  /// How cells or columns are aligned.
  <T> Alignment.Measure<T> columns() {
    return new Alignment.Measure<>(this::key, this::looseKey, this::bag,
        (before, after) -> common(before, after, LEAST_OF_ROW));
  }

  /// Equal keys mean equal words and atoms.
  String key(Object item) {
    return look(item).key();
  }

  /// The key without digits and capitals.
  private String looseKey(Object item) {
    return look(item).loose();
  }

  /// The words of a passage or row.
  Bag bag(Object item) {
    return look(item).words();
  }

  /// The tokens of a passage or row that count as words.
  int words(Object item) {
    return look(item).words().size();
  }

  /// How many words two passages or rows share, in whatever order.
  int shared(Object before, Object after) {
    return look(before).words().common(look(after).words());
  }

  /// Paragraphs pair with paragraphs, tables with tables.
  private double common(Passage before, Passage after) {
    return switch (before) {
      case Paragraph b -> after instanceof Paragraph a && b.endsSection() == a.endsSection() ? common(b, a, LEAST) : 0;
      case Table b -> after instanceof Table a ? common(b, a, LEAST) : 0;
    };
  }

  /// Rows with another number of cells, if no columns of their tables came or went, must have as much in common as paragraphs;
  /// what columns the cells span may differ, and is recorded as a change of properties.
  private double common(Table.Row before, Table.Row after, Columns columns) {
    boolean fit = before.cells().size() == after.cells().size() || columns.fit(before, after);
    return common(before, after, fit ? LEAST_OF_ROW : LEAST);
  }

  /// The words that a pair keeps; of two pairs that keep as many, the more alike is worth a little more, and equal ones
  /// without words are better than nothing.
  private double common(Object before, Object after, double least) {
    Looked b = look(before);
    Looked a = look(after);
    int both = b.words().size() + a.words().size();
    if (b.key().equals(a.key())) {
      return both / 2.0 + 0.5;
    }
    if (both == 0 || 2.0 * Math.min(b.words().size(), a.words().size()) / both < least) {
      return 0;
    }
    int common = b.words().common(a.words());
    double share = 2.0 * common / both;
    return share >= least ? common + share / 2 : 0;
  }

  private Looked look(Object item) {
    Looked known = looked.get(item);
    if (known == null) {
      known = switch (item) {
        case Paragraph paragraph -> look(paragraph);
        // where tables are not compared, one is as good as the other
        case Table _ when comparing.ignores(Comparing.Difference.TABLES) -> new Looked("T", () -> Bag.of(List.of()));
        case Table table -> sum("T", table.rows());
        case Table.Row row -> sum("R", row.cells());
        case Table.Cell cell -> sum("C" + cell.columns() + cell.merged(), cell.passages());
        case Columns.Column column -> sum("V", column.cells());
        default -> throw new IllegalArgumentException("neither passage nor row: " + item);
      };
      looked.put(item, known);
    }
    return known;
  }

  private Looked look(Paragraph paragraph) {
    return new Looked("P" + Token.key(paragraph, comparing), () -> Bag.of(Token.of(paragraph, comparing)
        .stream()
        .filter(Token::word)
        .map(token -> numbers.computeIfAbsent(token.key(), _ -> numbers.size()))
        .toList()));
  }

  private static String loose(String key) {
    StringBuilder loose = new StringBuilder();
    key.codePoints().filter(Character::isLetter).forEach(c -> loose.appendCodePoint(Character.toLowerCase(c)));
    return loose.toString();
  }

  private Looked sum(String kind, List<?> parts) {
    StringBuilder key = new StringBuilder(kind).append('{');
    List<Looked> inner = new ArrayList<>(parts.size());
    for (Object part : parts) {
      Looked looked = look(part);
      key.append(looked.key()).append('\u0003');
      inner.add(looked);
    }
    return new Looked(key.append('}').toString(), () -> Bag.sum(inner.stream().map(Looked::words).toList()));
  }
}

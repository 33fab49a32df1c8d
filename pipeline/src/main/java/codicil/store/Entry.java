package codicil.store;

import codicil.log.Basis;
import codicil.log.Confidence;
import codicil.log.Spelling;
import codicil.log.Stated;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import codicil.model.Unusable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A mapping of a YAML file: keys are asked for one by one, and [#done] refuses those that nobody asked for.
///
/// Every complaint names file, line and column.
final class Entry {
  /// Who plans further ahead has mistyped the year.
  private static final int YEARS_AHEAD = 10;

  private final String file;
  private final Node node;
  private final LocalDate today;
  private final Map<String, NodeTuple> values = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();

  /// @param today no source can have said anything later
  Entry(String file, Node node, LocalDate today) {
    this.file = file;
    this.node = node;
    this.today = today;
    if (!(node instanceof MappingNode mapping)) {
      throw trouble(node, "`key: value` lines are expected here", "");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (values.put(key, tuple) != null) {
        throw trouble(tuple.getKeyNode(), "`" + key + "` stands here a second time", "keep one of them");
      }
    }
  }

  /// Whether the key is there.
  boolean has(String key) {
    asked.add(key);
    return values.containsKey(key);
  }

  /// The text of a key.
  String text(String key) {
    return scalar(value(key));
  }

  /// The text of a key; empty if it is missing.
  String textOrNothing(String key) {
    return has(key) ? text(key) : "";
  }

  /// The texts of a key that holds a list; none if it is missing.
  List<String> texts(String key) {
    return items(key).stream().map(this::scalar).toList();
  }

  /// The entries of a key that holds a list of them; none if it is missing.
  List<Entry> entries(String key) {
    return items(key).stream().map(item -> new Entry(file, item, today)).toList();
  }

  /// The entry of a key.
  Entry entry(String key) {
    return new Entry(file, value(key), today);
  }

  /// The keys, in order; asking for them counts for all.
  List<String> keys() {
    asked.addAll(values.keySet());
    return List.copyOf(values.keySet());
  }

  /// The name of the file, as complaints have it.
  String file() {
    return file;
  }

  /// The day of a key; empty if it is missing.
  Optional<LocalDate> day(String key) {
    return has(key) ? Optional.of(requiredDay(key)) : Optional.empty();
  }

  /// The day of a key, on which something happens or is to happen.
  LocalDate requiredDay(String key) {
    String text = text(key);
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
        throw trouble(key, "`" + text + "` lies more than " + YEARS_AHEAD + " years ahead", "look at the year again");
      }
      return day;
    } catch (DateTimeException e) {
      throw trouble(key, "`" + text + "` is no day", "write it like 2021-11-04", e);
    }
  }

  /// The day of a key, on which something was said or published; empty if it is missing.
  Optional<LocalDate> pastDay(String key) {
    return day(key).map(day -> {
      if (day.isAfter(today)) {
        throw trouble(key, day + " has not come yet, so nothing can have been said on it", "look at the date again");
      }
      return day;
    });
  }

  /// How far what stands here can be relied on.
  Confidence confidence(Basis basis) {
    List<String> words = Stream.of(Confidence.values()).map(Confidence::word).toList();
    return Confidence.valueOf(word("confidence", Confidence.usual(basis).word(), words).toUpperCase(Locale.ROOT));
  }

  /// The day on which a source said this: `stated`, or `countsFrom` where it prints none.
  Stated stated() {
    return pastDay("stated").map(day -> new Stated(day, true))
        .or(() -> pastDay("countsFrom").map(day -> new Stated(day, false)))
        .orElseThrow(() -> trouble("stated", "this needs the day on which it was stated",
            "write `stated`, or `countsFrom` where the source prints none"));
  }

  /// The document that a key names by class and letter, `Appendix AD`.
  DocumentName document(String key) {
    return document(value(key));
  }

  /// The documents that a key lists.
  List<DocumentName> documents(String key) {
    return items(key).stream().map(this::document).toList();
  }

  private DocumentName document(Node value) {
    String text = scalar(value);
    return DocumentName.parse(text.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .filter(name -> name.toString().equals(text))
        .orElseThrow(() -> trouble(value, "`" + text + "` is no document", "write it like Appendix AD"));
  }

  /// The number of a version of the code that a key holds, `v50.0`.
  ReleaseNumber number(String key) {
    String text = text(key);
    return ReleaseNumber.parse(text)
        .filter(number -> number.toString().equals(text))
        .orElseThrow(() -> trouble(key, "`" + text + "` is no version of the code", "write it like v50.0"));
  }

  /// One of these words; `otherwise` if the key is missing.
  String word(String key, String otherwise, List<String> words) {
    String text = has(key) ? text(key) : otherwise;
    if (!words.contains(text) && !text.equals(otherwise)) {
      throw trouble(key, "`" + text + "` is not known here", "use " + String.join(" or ", words));
    }
    return text;
  }

  /// Refuses a key that was not asked for.
  void done() {
    for (NodeTuple tuple : values.values()) {
      String key = scalar(tuple.getKeyNode());
      if (!asked.contains(key)) {
        List<String> nearest = Spelling.nearest(key, List.copyOf(asked), 1);
        throw trouble(tuple.getKeyNode(), "`" + key + "` is not known here",
            nearest.isEmpty() ? "use one of " + String.join(", ", asked)
                : "did you mean `" + nearest.getFirst() + "`?");
      }
    }
  }

  /// A complaint about the value of a key, or about the entry if the key is missing.
  Unusable trouble(String key, String what, String advice) {
    NodeTuple tuple = values.get(key);
    return trouble(tuple == null ? node : tuple.getValueNode(), what, advice);
  }

  /// A complaint about an item, from 0, of a key that holds a list.
  Unusable trouble(String key, int item, String what, String advice) {
    return trouble(items(key).get(item), what, advice);
  }

  private Unusable trouble(String key, String what, String advice, Exception cause) {
    Unusable trouble = trouble(key, what, advice);
    trouble.initCause(cause);
    return trouble;
  }

  private Unusable trouble(Node at, String what, String advice) {
    return new Unusable(what, place(file, at.getStartMark()), advice);
  }

  /// `releases/v50.0.yaml, line 3, column 5`; lines and columns from 1.
  static String place(String file, Optional<Mark> mark) {
    return file + mark.map(at -> ", line " + (at.getLine() + 1) + ", column " + (at.getColumn() + 1)).orElse("");
  }

  private Node value(String key) {
    asked.add(key);
    NodeTuple tuple = values.get(key);
    if (tuple == null) {
      throw trouble(node, "`" + key + "` is missing here", "");
    }
    return tuple.getValueNode();
  }

  private List<Node> items(String key) {
    if (!has(key)) {
      return List.of();
    }
    Node value = value(key);
    if (!(value instanceof SequenceNode sequence)) {
      throw trouble(value, "`" + key + "` is a list", "write each item on a line that begins with `- `");
    }
    return new ArrayList<>(sequence.getValue());
  }

  private String scalar(Node value) {
    if (!(value instanceof ScalarNode scalar)) {
      throw trouble(value, "a plain text is expected here", "");
    }
    return scalar.getValue();
  }
}

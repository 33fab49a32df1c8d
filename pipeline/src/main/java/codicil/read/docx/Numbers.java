package codicil.read.docx;

import codicil.model.Finding;
import codicil.word.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The automatic numbers of a Word document as Word prints them (ISO/IEC 29500-1 §17.9).
///
/// It counts: ask [#next] once for each paragraph of a story, in document order, those without a list as well. For another
/// story, or to count again, take [#restarted].
public final class Numbers {
  private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
  private static final String BULLET = "•";
  private static final String NO_LIST = "0";
  private final StyleSheet styles;
  private final ListDefinitions lists;
  private final List<Finding> findings;
  private final Map<String, NavigableMap<Integer, Integer>> counters = new TreeMap<>();
  private final Map<Optional<String>, Optional<String>> listsOfStyles = new HashMap<>();
  private final Set<String> met = new TreeSet<>();
  private final Set<String> missing = new TreeSet<>();

  private Numbers(StyleSheet styles, ListDefinitions lists, List<Finding> findings) {
    this.styles = styles;
    this.lists = lists;
    this.findings = new ArrayList<>(findings);
  }

  /// Reads the parts that define styles and lists; a part that is missing defines nothing.
  ///
  /// @param styles the root of `styles.xml`
  /// @param numbering the root of `numbering.xml`
  public static Numbers of(Optional<Element> styles, Optional<Element> numbering) {
    StyleSheet sheet = styles.map(StyleSheet::of).orElseGet(StyleSheet::empty);
    ListDefinitions lists =
        numbering.map(root -> ListDefinitions.of(root, sheet)).orElseGet(ListDefinitions::empty);
    return new Numbers(sheet, lists, List.of());
  }

  /// The same definitions with every count at its start, and no findings yet.
  public Numbers restarted() {
    return new Numbers(styles, lists, List.of());
  }

  /// What was odd so far.
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /// The name of a style, `heading 1`; the id itself if the style is unknown.
  public String styleName(String styleId) {
    return styles.name(styleId);
  }

  /// 1 to 9 if paragraphs of this style are headings, by its name or its outline level; otherwise 0.
  public int headingLevel(String styleId) {
    return styles.headingLevel(Optional.of(styleId));
  }

  /// Counts the next paragraph and returns its number as printed: `H8.16`, `(a)`, `•` for a bullet, empty for none.
  ///
  /// Not to be asked for a paragraph that holds nothing but a section break: Word neither numbers nor counts it.
  ///
  /// @param styleId the paragraph's style; empty means the default style
  /// @param numId the list that the paragraph itself names, `0` to leave that of its style; empty if it names none
  /// @param ilvl the depth in the list that the paragraph itself names, from 0
  public String next(Optional<String> styleId, Optional<String> numId, Optional<Integer> ilvl) {
    Optional<String> list = numId.or(() -> listsOfStyles.computeIfAbsent(styleId, id -> listOf(styles.lineage(id))))
        .filter(id -> !id.equals(NO_LIST));
    if (list.isEmpty()) {
      return "";
    }
    Optional<ListDefinition> definition = lists.list(list.get());
    int depth = definition.flatMap(defined -> ilvl.or(() -> depth(styles.lineage(styleId), defined))).orElse(0);
    Optional<ListLevel> level = definition.flatMap(defined -> defined.level(depth));
    if (definition.isEmpty() || level.isEmpty()) {
      report(list.get(), depth);
      return "";
    }
    NavigableMap<Integer, Integer> count = count(list.get(), definition.get(), depth);
    return print(definition.get(), level.get(), count);
  }

  private static Optional<String> listOf(List<Element> lineage) {
    return lineage.stream()
        .flatMap(style -> StyleSheet.list(style).stream())
        .flatMap(list -> list.val("w:numId").stream())
        .findFirst();
  }

  /// A level that is tied to the style wins over the depth that the style names (§17.9.23).
  private static Optional<Integer> depth(List<Element> lineage, ListDefinition list) {
    return lineage.stream()
        .flatMap(style -> list.depthOf(style.attribute("w:styleId")).or(() -> ownDepth(style)).stream())
        .findFirst();
  }

  private static Optional<Integer> ownDepth(Element style) {
    return Whole.of(StyleSheet.list(style).flatMap(list -> list.val("w:ilvl")));
  }

  private NavigableMap<Integer, Integer> count(String id, ListDefinition list, int depth) {
    NavigableMap<Integer, Integer> count = counters.computeIfAbsent(list.counters(), _ -> new TreeMap<>());
    if (met.add(id)) {
      list.restarts().forEach(count::remove);
    }
    list.levels().headMap(depth).forEach((outer, level) -> count.putIfAbsent(outer, level.start()));
    count.merge(depth, list.level(depth).orElseThrow().start(), (last, _) -> last + 1);
    count.keySet().removeIf(inner -> inner > depth && list.level(inner).map(ListLevel::restart).orElse(inner) > depth);
    return count;
  }

  private static String print(ListDefinition list, ListLevel level, NavigableMap<Integer, Integer> count) {
    if (level.format().equals("bullet")) {
      return BULLET;
    }
    return PLACEHOLDER.matcher(level.text())
        .replaceAll(place -> printed(list, level, count, Integer.parseInt(place.group(1)) - 1))
        .strip();
  }

  private static String printed(ListDefinition list, ListLevel level, NavigableMap<Integer, Integer> count, int depth) {
    Optional<ListLevel> counted = list.level(depth).filter(_ -> count.containsKey(depth));
    return counted.map(outer -> level.legal() ? "decimal" : outer.format())
        .map(format -> NumberWords.write(count.getOrDefault(depth, 0), format))
        .orElse("");
  }

  private void report(String list, int depth) {
    if (missing.add(list + "/" + depth)) {
      findings.add(new Finding("numbering-missing", "list " + list + ", level " + (depth + 1),
          "is used but not defined; its paragraphs have no number"));
    }
  }
}

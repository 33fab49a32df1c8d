package codicil.read.docx;

import codicil.word.Element;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The lists that a document defines, by the id under which its paragraphs name them.
final class ListDefinitions {
  private final Map<String, Element> abstracts = new TreeMap<>();
  private final Map<String, Element> nums = new TreeMap<>();
  private final StyleSheet styles;
  private final Map<String, ListDefinition> lists = new TreeMap<>();

  private ListDefinitions(StyleSheet styles) {
    this.styles = styles;
  }

  static ListDefinitions empty() {
    return new ListDefinitions(StyleSheet.empty());
  }

  static ListDefinitions of(Element numbering, StyleSheet styles) {
    ListDefinitions definitions = new ListDefinitions(styles);
    numbering.elements("w:abstractNum")
        .forEach(list -> definitions.abstracts.put(list.attribute("w:abstractNumId"), list));
    numbering.elements("w:num").forEach(num -> definitions.nums.put(num.attribute("w:numId"), num));
    definitions.nums.forEach((id, num) -> definitions.define(num)
        .ifPresent(definition -> definitions.lists.put(id, definition)));
    return definitions;
  }

  Optional<ListDefinition> list(String id) {
    return Optional.ofNullable(lists.get(id));
  }

  private Optional<ListDefinition> define(Element num) {
    return linked(num).map(list -> {
      SortedMap<Integer, ListLevel> levels = new TreeMap<>();
      list.elements("w:lvl").forEach(level -> put(levels, level));
      SortedSet<Integer> restarts = new TreeSet<>();
      num.elements("w:lvlOverride").forEach(override -> override(levels, restarts, override));
      return new ListDefinition(list.attribute("w:abstractNumId"), levels, restarts);
    });
  }

  private static void put(SortedMap<Integer, ListLevel> levels, Element level) {
    levels.put(depth(level), ListLevel.of(level, depth(level)));
  }

  private static void override(SortedMap<Integer, ListLevel> levels, SortedSet<Integer> restarts, Element override) {
    int depth = depth(override);
    override.child("w:lvl").ifPresent(level -> levels.put(depth, ListLevel.of(level, depth)));
    Whole.of(override.val("w:startOverride")).ifPresent(start -> {
      levels.computeIfPresent(depth, (_, level) -> level.startingAt(start));
      restarts.add(depth);
    });
  }

  private static int depth(Element level) {
    return Whole.of(Optional.of(level.attribute("w:ilvl"))).orElse(0);
  }

  /// The abstract list of a list, which may be defined by a numbering style that names another list (§17.9.21).
  private Optional<Element> linked(Element num) {
    Set<Element> met = new HashSet<>();
    Optional<Element> list = abstractOf(num);
    while (list.isPresent() && list.get().child("w:lvl").isEmpty() && met.add(list.get())) {
      Optional<Element> target = list.get()
          .val("w:numStyleLink")
          .flatMap(styles::style)
          .flatMap(this::listOf)
          .flatMap(this::abstractOf);
      list = target.isPresent() ? target : list;
    }
    return list;
  }

  private Optional<Element> listOf(Element style) {
    return StyleSheet.list(style).flatMap(list -> list.val("w:numId")).map(nums::get);
  }

  private Optional<Element> abstractOf(Element num) {
    return num.val("w:abstractNumId").map(abstracts::get);
  }
}

package codicil.read.docx;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.Numbering.AbstractNum;
import org.docx4j.wml.Numbering.AbstractNum.NumStyleLink;
import org.docx4j.wml.Numbering.Num;
import org.docx4j.wml.Numbering.Num.LvlOverride;
import org.docx4j.wml.Style;

/// The lists that a document defines, by the id under which its paragraphs name them.
final class ListDefinitions {
  private final Map<BigInteger, AbstractNum> abstracts = new TreeMap<>();
  private final Map<BigInteger, Num> nums = new TreeMap<>();
  private final StyleSheet styles;
  private final Map<String, ListDefinition> lists = new TreeMap<>();

  private ListDefinitions(StyleSheet styles) {
    this.styles = styles;
  }

  static ListDefinitions empty() {
    return new ListDefinitions(StyleSheet.empty());
  }

  static ListDefinitions of(Numbering numbering, StyleSheet styles) {
    ListDefinitions definitions = new ListDefinitions(styles);
    for (AbstractNum list : numbering.getAbstractNum()) {
      Optional.ofNullable(list.getAbstractNumId()).ifPresent(id -> definitions.abstracts.put(id, list));
    }
    for (Num num : numbering.getNum()) {
      Optional.ofNullable(num.getNumId()).ifPresent(id -> definitions.nums.put(id, num));
    }
    definitions.nums.forEach((id, num) -> definitions.define(num)
        .ifPresent(definition -> definitions.lists.put(id.toString(), definition)));
    return definitions;
  }

  Optional<ListDefinition> list(String id) {
    return Optional.ofNullable(lists.get(id));
  }

  private Optional<ListDefinition> define(Num num) {
    return linked(num).map(list -> {
      SortedMap<Integer, ListLevel> levels = new TreeMap<>();
      list.getLvl().forEach(level -> put(levels, level));
      SortedSet<Integer> restarts = new TreeSet<>();
      num.getLvlOverride().forEach(override -> override(levels, restarts, override));
      return new ListDefinition(list.getAbstractNumId().toString(), levels, restarts);
    });
  }

  private static void put(SortedMap<Integer, ListLevel> levels, Lvl level) {
    int depth = depth(level.getIlvl());
    levels.put(depth, ListLevel.of(level, depth));
  }

  private static void override(SortedMap<Integer, ListLevel> levels, SortedSet<Integer> restarts,
      LvlOverride override) {
    int depth = depth(override.getIlvl());
    Optional.ofNullable(override.getLvl()).ifPresent(level -> levels.put(depth, ListLevel.of(level, depth)));
    Optional.ofNullable(override.getStartOverride()).map(start -> start.getVal()).ifPresent(start -> {
      levels.computeIfPresent(depth, (_, level) -> level.startingAt(start.intValue()));
      restarts.add(depth);
    });
  }

  private static int depth(BigInteger ilvl) {
    return Optional.ofNullable(ilvl).map(BigInteger::intValue).orElse(0);
  }

  /// The abstract list of a list, which may be defined by a numbering style that names another list (§17.9.21).
  private Optional<AbstractNum> linked(Num num) {
    Set<AbstractNum> met = new HashSet<>();
    Optional<AbstractNum> list = abstractOf(num);
    while (list.isPresent() && list.get().getLvl().isEmpty() && met.add(list.get())) {
      Optional<AbstractNum> target = Optional.ofNullable(list.get().getNumStyleLink())
          .map(NumStyleLink::getVal)
          .flatMap(styles::style)
          .flatMap(this::listOf)
          .flatMap(this::abstractOf);
      list = target.isPresent() ? target : list;
    }
    return list;
  }

  private Optional<Num> listOf(Style style) {
    return StyleSheet.list(style).map(list -> list.getNumId()).map(id -> id.getVal()).map(nums::get);
  }

  private Optional<AbstractNum> abstractOf(Num num) {
    return Optional.ofNullable(num.getAbstractNumId()).map(Num.AbstractNumId::getVal).map(abstracts::get);
  }
}

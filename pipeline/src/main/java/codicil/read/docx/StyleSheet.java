package codicil.read.docx;

import codicil.word.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The styles of a document, each with those that it is based on.
final class StyleSheet {
  private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");
  private static final int OUTLINE_LEVELS = 9;
  private final Map<String, Element> byId = new TreeMap<>();
  private Optional<Element> standard = Optional.empty();

  private StyleSheet() {}

  static StyleSheet empty() {
    return new StyleSheet();
  }

  static StyleSheet of(Element styles) {
    StyleSheet sheet = new StyleSheet();
    styles.elements("w:style").forEach(style -> {
      sheet.byId.put(style.attribute("w:styleId"), style);
      if (Set.of("1", "true", "on").contains(style.attribute("w:default"))
          && style.attribute("w:type").equals("paragraph")) {
        sheet.standard = Optional.of(style);
      }
    });
    return sheet;
  }

  /// The name that Word shows for a style; the id itself if the style is unknown.
  String name(String id) {
    return style(id).flatMap(style -> style.val("w:name")).orElse(id);
  }

  /// 1 to 9 for a heading, 0 for anything else. Translated names are no help, so the outline level counts as well.
  int headingLevel(Optional<String> id) {
    for (Element style : lineage(id)) {
      Optional<Integer> level = named(style).or(() -> outlined(style));
      if (level.isPresent()) {
        return level.get();
      }
    }
    return 0;
  }

  private static Optional<Integer> named(Element style) {
    Matcher name = HEADING.matcher(style.val("w:name").orElse(""));
    return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
  }

  private static Optional<Integer> outlined(Element style) {
    return Whole.of(style.child("w:pPr").flatMap(properties -> properties.val("w:outlineLvl")))
        .map(level -> level >= 0 && level < OUTLINE_LEVELS ? level + 1 : 0);
  }

  /// The list that a style itself names, without those that it is based on.
  static Optional<Element> list(Element style) {
    return style.child("w:pPr").flatMap(properties -> properties.child("w:numPr"));
  }

  Optional<Element> style(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// A paragraph's style and those that it is based on, nearest first; without an id, or with one that is unknown, those
  /// of the default style.
  List<Element> lineage(Optional<String> id) {
    List<Element> lineage = new ArrayList<>();
    Optional<Element> next = id.flatMap(this::style).or(() -> standard);
    while (next.isPresent() && !lineage.contains(next.get())) {
      lineage.add(next.get());
      next = next.get().val("w:basedOn").flatMap(this::style);
    }
    return lineage;
  }
}

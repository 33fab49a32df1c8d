package codicil.read.docx;

import codicil.model.Emphasis;
import codicil.word.Element;
import codicil.word.Looks;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a reader sees of the properties of a run (ISO/IEC 29500-1 §17.3.2). Bold, italic and capitals are seen as well where
/// a style says so; other formats that come from styles are not.
final class Emphases {
  private static final Map<Emphasis, String> INHERITED = Map.of(Emphasis.BOLD, "w:b", Emphasis.ITALIC, "w:i",
      Emphasis.CAPS, "w:caps", Emphasis.SMALL_CAPS, "w:smallCaps");
  private final StyleSheet styles;
  /// By the style of the paragraph, empty for none.
  private final Map<String, Looks<Set<Emphasis>>> runs = new HashMap<>();
  private final Map<String, Set<Emphasis>> ofStyles = new HashMap<>();

  Emphases(StyleSheet styles) {
    this.styles = styles;
  }

  /// What is seen of a run.
  ///
  /// @param properties its own, empty if it has none
  /// @param paragraph the style of its paragraph, empty for the default style
  Set<Emphasis> of(Optional<Element> properties, Optional<String> paragraph) {
    String style = paragraph.orElse("");
    return properties
        .map(own -> runs.computeIfAbsent(style, _ -> new Looks<>()).of(own, run -> seen(run, inherited(style))))
        .orElseGet(() -> inherited(style));
  }

  private Set<Emphasis> seen(Element run, Set<Emphasis> inherited) {
    Set<Emphasis> seen = own(run);
    Set<Emphasis> character = run.val("w:rStyle").flatMap(styles::style).map(this::character).orElse(Set.of());
    INHERITED.forEach((emphasis, name) -> {
      // styles of a paragraph and of characters that both say so cancel each other (§17.7.3)
      if (run.child(name).isEmpty() && inherited.contains(emphasis) != character.contains(emphasis)) {
        seen.add(emphasis);
      }
    });
    return Set.copyOf(seen);
  }

  private Set<Emphasis> character(Element style) {
    return ofStyles.computeIfAbsent(style.attribute("w:styleId"), id -> said(styles.lineage(Optional.of(id))));
  }

  private Set<Emphasis> inherited(String style) {
    return ofStyles.computeIfAbsent(style,
        id -> said(styles.lineage(Optional.of(id).filter(name -> !name.isEmpty()))));
  }

  private static Set<Emphasis> said(List<Element> lineage) {
    Set<Emphasis> said = EnumSet.noneOf(Emphasis.class);
    INHERITED.forEach((emphasis, name) -> lineage.stream()
        .flatMap(style -> style.child("w:rPr").stream())
        .filter(run -> run.child(name).isPresent())
        .findFirst()
        .filter(run -> run.on(name))
        .ifPresent(_ -> said.add(emphasis)));
    return Set.copyOf(said);
  }

  private static Set<Emphasis> own(Element properties) {
    Set<Emphasis> seen = EnumSet.noneOf(Emphasis.class);
    add(seen, Emphasis.BOLD, properties.on("w:b"));
    add(seen, Emphasis.ITALIC, properties.on("w:i"));
    add(seen, Emphasis.UNDERLINE, properties.val("w:u").filter(v -> !v.equals("none")).isPresent());
    add(seen, Emphasis.STRIKE, properties.on("w:strike") || properties.on("w:dstrike"));
    add(seen, Emphasis.SUPERSCRIPT, properties.val("w:vertAlign").filter("superscript"::equals).isPresent());
    add(seen, Emphasis.SUBSCRIPT, properties.val("w:vertAlign").filter("subscript"::equals).isPresent());
    add(seen, Emphasis.SMALL_CAPS, properties.on("w:smallCaps"));
    add(seen, Emphasis.CAPS, properties.on("w:caps"));
    add(seen, Emphasis.HIDDEN, properties.on("w:vanish"));
    return seen;
  }

  private static void add(Set<Emphasis> seen, Emphasis emphasis, boolean on) {
    if (on) {
      seen.add(emphasis);
    }
  }
}

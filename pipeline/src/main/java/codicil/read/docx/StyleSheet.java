package codicil.read.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.PPrBase.OutlineLvl;
import org.docx4j.wml.Style;
import org.docx4j.wml.Style.BasedOn;
import org.docx4j.wml.Styles;

/// The styles of a document, each with those that it is based on.
final class StyleSheet {
  private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");
  private static final int OUTLINE_LEVELS = 9;
  private final Map<String, Style> byId = new TreeMap<>();
  private Optional<Style> standard = Optional.empty();

  private StyleSheet() {}

  static StyleSheet empty() {
    return new StyleSheet();
  }

  static StyleSheet of(Styles styles) {
    StyleSheet sheet = new StyleSheet();
    for (Style style : styles.getStyle()) {
      Optional.ofNullable(style.getStyleId()).ifPresent(id -> sheet.byId.put(id, style));
      if (style.isDefault() && "paragraph".equals(style.getType())) {
        sheet.standard = Optional.of(style);
      }
    }
    return sheet;
  }

  /// The name that Word shows for a style; the id itself if the style is unknown.
  String name(String id) {
    return Optional.ofNullable(byId.get(id)).map(Style::getName).map(Style.Name::getVal).orElse(id);
  }

  /// 1 to 9 for a heading, 0 for anything else. Translated names are no help, so the outline level counts as well.
  int headingLevel(Optional<String> id) {
    for (Style style : lineage(id)) {
      Optional<Integer> level = named(style).or(() -> outlined(style));
      if (level.isPresent()) {
        return level.get();
      }
    }
    return 0;
  }

  private static Optional<Integer> named(Style style) {
    Matcher name = HEADING.matcher(Optional.ofNullable(style.getName()).map(Style.Name::getVal).orElse(""));
    return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
  }

  private static Optional<Integer> outlined(Style style) {
    return Optional.ofNullable(style.getPPr())
        .map(properties -> properties.getOutlineLvl())
        .map(OutlineLvl::getVal)
        .map(BigInteger::intValue)
        .map(level -> level >= 0 && level < OUTLINE_LEVELS ? level + 1 : 0);
  }

  /// The list that a style itself names, without those that it is based on.
  static Optional<NumPr> list(Style style) {
    return Optional.ofNullable(style.getPPr()).map(properties -> properties.getNumPr());
  }

  Optional<Style> style(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// A paragraph's style and those that it is based on, nearest first; without an id, or with one that is unknown, those
  /// of the default style.
  List<Style> lineage(Optional<String> id) {
    List<Style> lineage = new ArrayList<>();
    Optional<Style> next = id.flatMap(this::style).or(() -> standard);
    while (next.isPresent() && !lineage.contains(next.get())) {
      lineage.add(next.get());
      next = Optional.ofNullable(next.get().getBasedOn()).map(BasedOn::getVal).flatMap(this::style);
    }
    return lineage;
  }
}

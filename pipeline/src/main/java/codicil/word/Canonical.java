package codicil.word;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Properties written in one way, so that equal formats give equal texts: without revision ids and language tags,
/// attributes sorted, switches normalised, styles by name instead of by id.
final class Canonical {
  private static final Set<String> SKIPPED = Set.of("w:lang", "w:noProof", "w:webHidden", "w:proofErr", "w:rPrChange",
      "w:pPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:sectPrChange", "w:tblGridChange", "w:ins",
      "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel", "w:cellMerge", "w:cnfStyle", "w:numberingChange");
  private static final Set<String> STYLES = Set.of("w:pStyle", "w:rStyle", "w:tblStyle");
  private static final Set<String> NUMBERS = Set.of("w:ilvl", "w:numId", "w:gridSpan", "w:outlineLvl", "w:sz", "w:szCs",
      "w:spacing", "w:kern", "w:position", "w:w", "w:color");

  private final UnaryOperator<String> styleName;
  private final UnaryOperator<String> numbering;

  /// @param styleName from a style's id to its name
  /// @param numbering from a list's id to a digest of its definition
  Canonical(UnaryOperator<String> styleName, UnaryOperator<String> numbering) {
    this.styleName = styleName;
    this.numbering = numbering;
  }

  String of(Collection<Element> properties) {
    return properties.stream()
        .filter(e -> !SKIPPED.contains(e.name()))
        .map(this::of)
        .sorted()
        .collect(Collectors.joining());
  }

  private String of(Element property) {
    if (STYLES.contains(property.name())) {
      return "<" + property.name() + " " + styleName.apply(property.attribute("w:val")) + ">";
    }
    if (property.is("w:numId")) {
      return "<w:numId " + numbering.apply(property.attribute("w:val")) + ">";
    }
    Map<String, String> attributes = new TreeMap<>();
    property.eachAttribute((name, value) -> {
      if (!isIdentity(name)) {
        attributes.put(name, value);
      }
    });
    normaliseSwitch(property, attributes);
    return "<" + property.name() + attributes + of(property.elements()) + ">";
  }

  private static void normaliseSwitch(Element property, Map<String, String> attributes) {
    String value = attributes.getOrDefault("w:val", "");
    if (Set.of("true", "on", "1").contains(value) && !NUMBERS.contains(property.name())) {
      attributes.remove("w:val");
    } else if (Set.of("false", "off").contains(value)) {
      attributes.put("w:val", "0");
    }
  }

  static boolean isIdentity(String attribute) {
    return attribute.startsWith("w:rsid") || attribute.equals("w14:paraId") || attribute.equals("w14:textId");
  }
}

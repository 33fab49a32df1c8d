package codicil.render.docx;

import codicil.word.Element;
import codicil.word.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Changes of properties: the old ones, complete, inside the new ones (ISO/IEC 29500-1 §17.13.5).
final class Properties {
  private static final Set<String> REFERENCES = Set.of("w:headerReference", "w:footerReference");

  private Properties() {}

  /// The properties of a paragraph, run, row or cell, added as its first child if it has none.
  static Element of(Element owner, String name) {
    return owner.child(name).orElseGet(() -> {
      Element added = Element.of(name);
      int at = name.equals("w:trPr") ? owner.child("w:tblPrEx").map(e -> owner.indexOf(e) + 1).orElse(0) : 0;
      owner.children().add(at, added);
      return added;
    });
  }

  /// Adds the mark's format to a paragraph's properties, where the schema wants it: before section and change.
  static Element addInOrder(Element paragraphProperties, Element added) {
    List<Node> children = paragraphProperties.children();
    int at = children.size();
    while (at > 0 && children.get(at - 1) instanceof Element e && (e.is("w:sectPr") || e.is("w:pPrChange"))) {
      at--;
    }
    children.add(at, added);
    return added;
  }

  /// Records the old properties in the new ones.
  ///
  /// @param properties the new ones
  /// @param change an empty mark (`w:pPrChange` …)
  /// @param old the old ones, already fit for this document; absent if there were none
  static void record(Element properties, Element change, Optional<Element> old) {
    properties.children().removeIf(n -> n instanceof Element e && e.is(change.name()));
    Element copy = Element.of(properties.name());
    old.ifPresent(o -> o.elements().stream().filter(e -> belongs(properties, e)).forEach(copy::add));
    properties.add(change.add(copy));
  }

  /// What a change of properties covers: not the paragraph mark's format, the section, the references to headers, nor
  /// other changes.
  private static boolean belongs(Element properties, Element child) {
    if (child.name().endsWith("Change") || Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo").contains(child.name())) {
      return false;
    }
    return switch (properties.name()) {
      case "w:pPr" -> !child.is("w:rPr") && !child.is("w:sectPr");
      case "w:sectPr" -> !REFERENCES.contains(child.name());
      case "w:tcPr" -> !child.is("w:cellIns") && !child.is("w:cellDel") && !child.is("w:cellMerge");
      default -> true;
    };
  }
}

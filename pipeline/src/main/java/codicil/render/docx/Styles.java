package codicil.render.docx;

import codicil.word.Element;
import codicil.word.WordDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The styles that deleted text needs: the after-document's own of the same name, or a copy.
final class Styles {
  private final WordDocument before;
  private final Target target;
  private final Lists lists;
  private final Map<String, String> carried = new LinkedHashMap<>();

  Styles(WordDocument before, Target target, Lists lists) {
    this.before = before;
    this.target = target;
    this.lists = lists;
  }

  /// The id in the after-document of a style of the before-document; empty if the after-document has no styles at all.
  Optional<String> carry(String id) {
    String known = carried.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<String> stylesPart = target.document().pack().related("styles");
    Element style = before.styles().get(id);
    if (stylesPart.isEmpty() || style == null) {
      return stylesPart.map(p -> id);
    }
    String fit = sameName(style).orElseGet(() -> copy(id, style, stylesPart.get()));
    carried.put(id, fit);
    return Optional.of(fit);
  }

  private Optional<String> sameName(Element style) {
    String id = style.attribute("w:styleId");
    return target.document()
        .styles()
        .values()
        .stream()
        .filter(s -> s.attribute("w:type").equals(style.attribute("w:type"))
            && target.document().styleName(s.attribute("w:styleId")).equals(before.styleName(id)))
        .map(s -> s.attribute("w:styleId"))
        .findFirst();
  }

  private String copy(String id, Element style, String part) {
    String free = id;
    while (target.document().styles().containsKey(free)) {
      free += "Before";
    }
    carried.put(id, free);
    Element copy = style.copy().with("w:styleId", free);
    copy.without("w:default"::equals);
    target.document().styles().put(free, copy);
    target.woven(part).adopt(before.pack().related("styles").map(before::tree).orElseThrow());
    target.woven(part).root().add(copy);
    for (String reference : List.of("w:basedOn", "w:link", "w:next")) {
      copy.child(reference).ifPresent(e -> carry(e.attribute("w:val")).ifPresent(v -> e.with("w:val", v)));
    }
    copy.child("w:pPr")
        .flatMap(p -> p.child("w:numPr"))
        .flatMap(n -> n.child("w:numId"))
        .ifPresent(n -> n.with("w:val", lists.carry(n.attribute("w:val"))));
    return free;
  }
}

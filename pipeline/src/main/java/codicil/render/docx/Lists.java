package codicil.render.docx;

import codicil.word.Element;
import codicil.word.WordDocument;
import codicil.word.XmlPart;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The lists that deleted paragraphs are numbered by: the after-document's own if it looks the same, or a copy.
final class Lists {
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

  private final WordDocument before;
  private final Target target;
  private final Map<String, String> carried = new LinkedHashMap<>();

  Lists(WordDocument before, Target target) {
    this.before = before;
    this.target = target;
    carried.put("0", "0");
  }

  /// The id in the after-document of a list of the before-document.
  String carry(String id) {
    return carried.computeIfAbsent(id, this::fit);
  }

  private String fit(String id) {
    String look = before.list(id);
    if (look.isEmpty() || look.equals(target.document().list(id))) {
      return id;
    }
    return copy(id);
  }

  private String copy(String id) {
    Optional<XmlPart> own = before.pack().related("numbering").map(before::tree);
    Optional<Element> list = own.flatMap(p -> find(p.root(), "w:num", "w:numId", id));
    if (own.isEmpty() || list.isEmpty()) {
      return id;
    }
    XmlPart numbering = numbering(own.get());
    numbering.adopt(own.get());
    Element root = numbering.root();
    String definitionId = list.get().val("w:abstractNumId").orElse("");
    String freshDefinition = free(root, "w:abstractNum", "w:abstractNumId");
    find(own.get().root(), "w:abstractNum", "w:abstractNumId", definitionId).ifPresent(definition -> {
      Element copy = definition.copy().with("w:abstractNumId", freshDefinition);
      copy.children()
          .removeIf(n -> n instanceof Element e
              && (e.is("w:nsid") || e.is("w:tmpl") || e.is("w:styleLink") || e.is("w:numStyleLink")));
      copy.walk(
          e -> e.children().removeIf(n -> n instanceof Element c && (c.is("w:pStyle") || c.is("w:lvlPicBulletId"))));
      int at = root.elements("w:num").findFirst().map(root::indexOf).orElse(root.children().size());
      root.children().add(at, copy);
    });
    String fresh = free(root, "w:num", "w:numId");
    Element copy = list.get().copy().with("w:numId", fresh);
    copy.child("w:abstractNumId").ifPresent(e -> e.with("w:val", freshDefinition));
    int at = root.child("w:numIdMacAtCleanup").map(root::indexOf).orElse(root.children().size());
    root.children().add(at, copy);
    return fresh;
  }

  private XmlPart numbering(XmlPart own) {
    Optional<String> part = target.document().pack().related("numbering");
    if (part.isPresent()) {
      return target.woven(part.get());
    }
    String name = "word/numbering.xml";
    if (!target.has(name)) {
      target.add(name, new XmlPart(own.root().shell(), new LinkedHashMap<>(own.namespaces())), CONTENT_TYPE);
      before.pack()
          .relationships(before.pack().main())
          .values()
          .stream()
          .filter(r -> r.kind().equals("numbering"))
          .findFirst()
          .ifPresent(r -> target.relate(target.document().pack().main(), r.type(), name, false));
    }
    return target.woven(name);
  }

  private static Optional<Element> find(Element root, String name, String attribute, String value) {
    return root.elements(name).filter(e -> e.attribute(attribute).equals(value)).findFirst();
  }

  private static String free(Element root, String name, String attribute) {
    int highest = root.elements(name)
        .map(e -> e.attribute(attribute))
        .filter(v -> v.matches("\\d{1,8}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
    return Integer.toString(highest + 1);
  }
}

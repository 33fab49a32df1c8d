package codicil.word;

import codicil.model.Bytes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Digests of what drawings, objects and formulas show, so that they can be compared across documents: relationships by
/// the content of their targets, names and ids left out.
final class Contents {
  private static final Set<String> IDENTITY = Set.of("id", "name", "descr", "o:spid", "ObjectID", "ShapeID",
      "wp14:anchorId", "wp14:editId", "o:gfxdata", "w14:anchorId", "modelId", "uri");

  /// What ties a content control to its document.
  private static final Set<String> LEFT_OUT = Set.of("w:id", "w:dataBinding", "w15:dataBinding");

  private final WordPackage pack;
  private final Canonical canonical;

  Contents(WordPackage pack, Canonical canonical) {
    this.pack = pack;
    this.canonical = canonical;
  }

  /// The digest of an element of a part.
  String of(String part, Element element) {
    StringBuilder text = new StringBuilder();
    append(part, element, text);
    return digest(text.toString());
  }

  static String digest(String text) {
    return Bytes.of(text).sha256().substring(0, 16);
  }

  private void append(String part, Element element, StringBuilder text) {
    if (element.is("mc:AlternateContent")) {
      // the choices say the same in different vocabularies; the first is what Word shows
      element.elements().stream().findFirst().ifPresent(choice -> append(part, choice, text));
      return;
    }
    if (LEFT_OUT.contains(element.name()) || Inline.isSilent(element) && !element.is("w:pPr")) {
      return;
    }
    if (element.is("w:pPr") || element.is("w:rPr")) {
      text.append(canonical.of(element.elements()));
      return;
    }
    text.append('<').append(element.name());
    if (element.is("w:txbxContent")) {
      return; // a story of its own
    }
    Map<String, String> attributes = new TreeMap<>();
    element.eachAttribute(attributes::put);
    attributes.forEach((name, value) -> {
      if (name.startsWith("r:") || name.equals("o:relid")) {
        text.append(' ').append(name).append('=').append(target(part, value));
      } else if (!IDENTITY.contains(name) && !Canonical.isIdentity(name)) {
        text.append(' ').append(name).append('=').append(value);
      }
    });
    text.append('>');
    for (Node child : element.children()) {
      switch (child) {
        case Chars chars -> text.append(chars.text());
        case Element inner -> append(part, inner, text);
      }
    }
    text.append('/');
  }

  /// What a relationship points at: an address, or a digest of a part. XML parts count by their elements and words,
  /// because their ids change with every saving.
  String target(String part, String id) {
    Relationship relationship = pack.relationships(part).get(id);
    if (relationship == null) {
      return "";
    }
    if (relationship.external()) {
      return relationship.target();
    }
    return pack.digest(relationship.target(), this::partDigest);
  }

  private String partDigest(String part) {
    if (!part.endsWith(".xml")) {
      return pack.bytes(part).map(Bytes::sha256).orElse("missing").substring(0, 7);
    }
    return pack.bytes(part).map(bytes -> {
      StringBuilder text = new StringBuilder();
      XmlPart.parse(bytes, part).root().walk(e -> text.append(e.name()).append(ownText(e)));
      return digest(text.toString());
    }).orElse("missing");
  }

  private static String ownText(Element element) {
    StringBuilder text = new StringBuilder();
    element.children().forEach(child -> {
      if (child instanceof Chars chars) {
        text.append(chars.text());
      }
    });
    return text.toString();
  }
}

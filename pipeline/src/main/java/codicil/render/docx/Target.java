package codicil.render.docx;

import codicil.model.Bytes;
import codicil.word.Element;
import codicil.word.Parts;
import codicil.word.Relationship;
import codicil.word.WordDocument;
import codicil.word.XmlPart;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The package that is written: the after-document's, with some parts woven and some added.
final class Target {
  private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

  private final WordDocument after;
  private final Map<String, Bytes> added = new LinkedHashMap<>();
  private final Map<String, XmlPart> trees = new LinkedHashMap<>();
  private final Map<String, Map<String, Relationship>> relationships = new LinkedHashMap<>();
  private final Set<String> woven = new LinkedHashSet<>();
  private final XmlPart contentTypes;

  Target(WordDocument after) {
    this.after = after;
    this.contentTypes = after.pack().xml("[Content_Types].xml");
    trees.put("[Content_Types].xml", contentTypes);
  }

  /// The after-document.
  WordDocument document() {
    return after;
  }

  /// The tree of a part, to be changed; the part is written anew.
  XmlPart woven(String part) {
    woven.add(part);
    return trees.computeIfAbsent(part, after::tree);
  }

  /// Whether a part of this name exists.
  boolean has(String part) {
    return trees.containsKey(part) || added.containsKey(part) || after.pack().find(part).isPresent();
  }

  /// A name for a new part, made from another's.
  String freeName(String part) {
    int dot = part.lastIndexOf('.');
    String stem = dot < 0 ? part : part.substring(0, dot);
    String ending = dot < 0 ? "" : part.substring(dot);
    String name = part;
    for (int i = 1; has(name); i++) {
      name = stem + "-before" + (i == 1 ? "" : Integer.toString(i)) + ending;
    }
    return name;
  }

  /// Adds a part with its content type.
  void add(String part, Bytes bytes, String contentType) {
    added.put(part, bytes);
    declare(part, contentType);
  }

  /// Adds an XML part with its content type.
  void add(String part, XmlPart tree, String contentType) {
    trees.put(part, tree);
    woven.add(part);
    declare(part, contentType);
  }

  private void declare(String part, String contentType) {
    Element override = Element.of(contentTypes.root().name().replace("Types", "Override"));
    contentTypes.root().add(override.with("PartName", "/" + part).with("ContentType", contentType));
    woven.add("[Content_Types].xml");
  }

  /// The bytes of a part as it stands.
  Optional<Bytes> bytes(String part) {
    return Optional.ofNullable(added.get(part)).or(() -> after.pack().bytes(part));
  }

  /// The relationships of a part, with those added.
  Map<String, Relationship> relationships(String part) {
    return relationships.computeIfAbsent(part, p -> new LinkedHashMap<>(after.pack().relationships(p)));
  }

  /// The type of a kind of relationships of a part, in the vocabulary of the document, transitional or strict.
  String relationshipType(String part, String kind) {
    Map<String, String> namespaces = woven(part).namespaces();
    boolean strict = namespaces.getOrDefault("w", "").startsWith("http://purl.oclc.org/");
    namespaces.putIfAbsent("r", strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    return namespaces.get("r") + "/" + kind;
  }

  /// Relates a part to a target and returns the relationship's id; an equal relationship is used again.
  String relate(String part, String type, String target, boolean external) {
    Map<String, Relationship> known = relationships(part);
    for (Relationship r : known.values()) {
      if (r.type().equals(type) && r.target().equals(target) && r.external() == external) {
        return r.id();
      }
    }
    String id = "rIdB" + (known.size() + 1);
    for (int i = known.size() + 2; known.containsKey(id); i++) {
      id = "rIdB" + i;
    }
    Relationship relationship = new Relationship(id, type, target, external);
    known.put(id, relationship);
    add(part, relationship);
    return id;
  }

  /// Relates a new part as another part is related, with the same id.
  void relateAs(String part, Relationship like) {
    relationships(part).put(like.id(), like);
    add(part, like);
  }

  private void add(String part, Relationship relationship) {
    Element element = Element.of("rel:Relationship")
        .with("Id", relationship.id())
        .with("Type", relationship.type())
        .with("Target", relationship.external() ? relationship.target() : "/" + relationship.target());
    relationshipPart(part).root().add(relationship.external() ? element.with("TargetMode", "External") : element);
  }

  private XmlPart relationshipPart(String part) {
    String name = Parts.relationshipsOf(part);
    woven.add(name);
    return trees.computeIfAbsent(name, n -> after.pack()
        .bytes(n)
        .map(bytes -> XmlPart.parse(bytes, n))
        .orElseGet(
            () -> new XmlPart(Element.of("rel:Relationships"), new LinkedHashMap<>(Map.of("rel", RELATIONSHIPS)))));
  }

  /// The whole package, parts that were not woven byte for byte.
  Bytes bytes() {
    Map<String, Bytes> parts = new LinkedHashMap<>();
    woven.forEach(part -> {
      XmlPart tree = trees.get(part);
      if (tree != null) {
        parts.put(after.pack().find(part).orElse(part), tree.bytes());
      }
    });
    parts.putAll(added);
    return after.pack().with(parts);
  }
}

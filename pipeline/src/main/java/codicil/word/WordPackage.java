package codicil.word;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// A Word package as read: its parts by name and their relationships.
public final class WordPackage {
  private final String name;
  private final Map<String, Bytes> parts;
  private final Map<String, String> byLowerCase = new TreeMap<>();
  private final Map<String, Map<String, Relationship>> relationships = new TreeMap<>();
  private final Map<String, XmlPart> parsed = new HashMap<>();
  private final boolean twice;
  private final String main;

  private WordPackage(String name, Map<String, Bytes> parts, boolean twice) {
    this.name = name;
    this.parts = parts;
    this.twice = twice;
    parts.keySet().forEach(part -> byLowerCase.put(part.toLowerCase(Locale.ROOT), part));
    this.main = relationships("").values()
        .stream()
        .filter(r -> r.kind().equals("officeDocument") && !r.external())
        .map(Relationship::target)
        .map(this::find)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new Unusable("this is no Word document: it has no main part", name,
            "give a .docx file as Word saves it"));
  }

  /// Reads a package.
  ///
  /// @throws Unusable if it is no package, no Word document, or larger than the bounds of [Zip]
  public static WordPackage open(Source source) {
    return new WordPackage(source.name(), Zip.read(source), false);
  }

  /// A package of these parts, named for messages.
  public static WordPackage of(String name, Map<String, Bytes> parts) {
    return new WordPackage(name, new LinkedHashMap<>(parts), false);
  }

  /// The name of the file.
  public String name() {
    return name;
  }

  /// The name of the main part, mostly `word/document.xml`.
  public String main() {
    return main;
  }

  /// Its parts by name in the order of the file.
  public Map<String, Bytes> parts() {
    return Collections.unmodifiableMap(parts);
  }

  /// The name under which a part is stored, capitals ignored (ISO/IEC 29500-2 §9.1.1.1.2).
  public Optional<String> find(String part) {
    return parts.containsKey(part) ? Optional.of(part)
        : Optional.ofNullable(byLowerCase.get(part.toLowerCase(Locale.ROOT)));
  }

  /// The bytes of a part.
  public Optional<Bytes> bytes(String part) {
    return find(part).map(parts::get).map(Objects::requireNonNull);
  }

  /// The same package for two readings, each part parsed only once.
  public WordPackage twice() {
    return new WordPackage(name, parts, true);
  }

  /// A part as a tree of its own at each call.
  public XmlPart xml(String part) {
    XmlPart known = parsed.remove(part);
    if (known != null) {
      return known;
    }
    XmlPart tree = parse(part);
    if (twice) {
      parsed.put(part, tree.copy());
    }
    return tree;
  }

  private XmlPart parse(String part) {
    Bytes bytes = bytes(part)
        .orElseThrow(() -> new Unusable("the part " + part + " is missing", name, "open it in Word and save it again"));
    return XmlPart.parse(bytes, name + "!" + part);
  }

  /// The relationships of a part by id; those of the package itself for the empty name.
  public Map<String, Relationship> relationships(String part) {
    return relationships.computeIfAbsent(part, key -> bytes(Parts.relationshipsOf(key))
        .map(bytes -> Parts.relationships(key, XmlPart.parse(bytes, name + "!" + Parts.relationshipsOf(key))))
        .orElse(Map.of()));
  }

  /// The target part of the first internal relationship of a kind of the main part.
  public Optional<String> related(String kind) {
    return related(main, kind).stream().findFirst();
  }

  /// The existing target parts of the internal relationships of a kind of a part, in order.
  public List<String> related(String part, String kind) {
    return relationships(part).values()
        .stream()
        .filter(r -> r.kind().equals(kind) && !r.external())
        .map(Relationship::target)
        .map(this::find)
        .flatMap(Optional::stream)
        .toList();
  }
}

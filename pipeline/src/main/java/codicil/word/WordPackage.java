package codicil.word;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.model.Unusable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// A Word package as read: its parts by name and their relationships.
public final class WordPackage {
  private static final int SMALL = 1 << 18;

  private final String name;
  private final Zip zip;
  private final Map<String, String> byLowerCase = new TreeMap<>();
  private final Map<String, Map<String, Relationship>> relationships = new TreeMap<>();
  private final Map<String, XmlPart> parsed = new HashMap<>();
  private final Map<String, Bytes> small = new HashMap<>();
  private final Map<String, String> digests = new HashMap<>();
  private final boolean twice;
  private final String main;

  private WordPackage(String name, Zip zip, boolean twice) {
    this.name = name;
    this.zip = zip;
    this.twice = twice;
    zip.names().forEach(part -> byLowerCase.put(part.toLowerCase(Locale.ROOT), part));
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
    return new WordPackage(source.name(), Zip.open(source), false);
  }

  /// The name of the file.
  public String name() {
    return name;
  }

  /// The name of the main part, mostly `word/document.xml`.
  public String main() {
    return main;
  }

  /// The names of its parts in the order of the file.
  public Set<String> parts() {
    return zip.names();
  }

  /// A file of the same parts but for these, which are changed or added.
  public Bytes with(Map<String, Bytes> changed) {
    return zip.with(changed);
  }

  /// The name under which a part is stored, capitals ignored (ISO/IEC 29500-2 §9.1.1.1.2).
  public Optional<String> find(String part) {
    return zip.names().contains(part) ? Optional.of(part)
        : Optional.ofNullable(byLowerCase.get(part.toLowerCase(Locale.ROOT)));
  }

  /// The bytes of a part; a large one is unpacked at each call.
  public Optional<Bytes> bytes(String part) {
    Bytes known = small.get(part);
    Optional<Bytes> bytes = known == null ? find(part).flatMap(zip::part) : Optional.of(known);
    bytes.filter(b -> b.size() <= SMALL).ifPresent(b -> small.put(part, b));
    return bytes;
  }

  /// The same package for two readings of trees that nobody changes, each part parsed only once.
  public WordPackage twice() {
    return new WordPackage(name, zip, true);
  }

  /// A part as a tree of its own at each call, unless the package is for two readings.
  public XmlPart xml(String part) {
    return twice ? parsed.computeIfAbsent(part, this::parse) : parse(part);
  }

  private XmlPart parse(String part) {
    Bytes bytes = bytes(part)
        .orElseThrow(() -> new Unusable("the part " + part + " is missing", name, "open it in Word and save it again"));
    return XmlPart.parse(bytes, name + "!" + part);
  }

  /// The digest of what a part shows, made once.
  String digest(String part, UnaryOperator<String> make) {
    return digests.computeIfAbsent(part, make);
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

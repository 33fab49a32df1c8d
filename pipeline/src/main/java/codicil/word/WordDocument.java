package codicil.word;

import codicil.model.Source;
import codicil.model.Unusable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A Word document opened for reading or weaving: its trees with earlier tracked changes resolved, its styles and lists
/// as keys that can be compared across documents.
public final class WordDocument {
  private final WordPackage pack;
  private final Tracked mode;
  private final Map<String, XmlPart> trees = new LinkedHashMap<>();
  private final Map<String, Element> styles = new LinkedHashMap<>();
  private final Map<String, String> lists = new LinkedHashMap<>();
  private final Map<String, Map<String, Element>> notes = new LinkedHashMap<>();
  private final Canonical canonical;
  private final Contents contents;
  private final Boxes boxes = new Boxes();
  private final Looks<String> formats = new Looks<>();
  private final Looks<String> paragraphFormats = new Looks<>();

  private WordDocument(WordPackage pack, Tracked mode) {
    this.pack = pack;
    this.mode = mode;
    if (!tree(pack.main()).root().is("w:document")) {
      throw new Unusable("this is no Word document: its main part is a " + pack.xml(pack.main()).root().name(),
          pack.name() + "!" + pack.main(), "give a .docx file as Word saves it");
    }
    root("styles").ifPresent(root -> root.elements("w:style").forEach(s -> styles.put(s.attribute("w:styleId"), s)));
    Canonical plain = new Canonical(this::styleName, id -> "");
    root("numbering").ifPresent(root -> readLists(root, plain));
    this.canonical = new Canonical(this::styleName, id -> lists.getOrDefault(id, id));
    this.contents = new Contents(pack, canonical);
  }

  /// Opens a document with its own tracked changes accepted, as every reader sees it.
  ///
  /// @throws Unusable if it is no package or no Word document
  public static WordDocument open(Source source) {
    return open(WordPackage.open(source), Tracked.ACCEPT);
  }

  /// Opens a document with its tracked changes accepted or rejected.
  public static WordDocument open(WordPackage pack, Tracked mode) {
    return new WordDocument(pack, mode);
  }

  private void readLists(Element numbering, Canonical plain) {
    Map<String, String> definitions = new LinkedHashMap<>();
    numbering.elements("w:abstractNum")
        .forEach(definition -> definitions.put(definition.attribute("w:abstractNumId"),
            Contents.digest(plain.of(definition.elements()
                .stream()
                .filter(e -> !e.is("w:nsid") && !e.is("w:tmpl"))
                .toList()))));
    numbering.elements("w:num")
        .forEach(list -> lists.put(list.attribute("w:numId"),
            definitions.getOrDefault(list.val("w:abstractNumId").orElse(""), "?")));
  }

  /// The package that it was opened from.
  public WordPackage pack() {
    return pack;
  }

  /// The tree of a part; the same tree at each call.
  public XmlPart tree(String part) {
    XmlPart known = trees.get(part);
    if (known != null) {
      return known;
    }
    XmlPart tree = mode.resolved(pack.xml(part));
    if (tree.names().contains(Boxes.CONTENT)) {
      boxes.find(part, tree.root());
    }
    trees.put(part, tree);
    return tree;
  }

  /// The root of the part that the main part relates to as its `styles`, `numbering` or the like.
  public Optional<Element> root(String kind) {
    return pack.related(kind).map(part -> tree(part).root());
  }

  /// The body; the root of a document that has none (ISO/IEC 29500-1 §17.2.3 allows it).
  public Element body() {
    Element root = tree(pack.main()).root();
    return root.child("w:body").orElse(root);
  }

  /// The lower-case name of a style; a style that is not defined is named by its id.
  public String styleName(String id) {
    Element style = styles.get(id);
    return style == null ? "?" + id : style.val("w:name").orElse(id).toLowerCase(Locale.ROOT);
  }

  /// The styles by id, in order.
  public Map<String, Element> styles() {
    return styles;
  }

  /// A digest of the definition of a list, the same for lists that look the same.
  public String list(String id) {
    return lists.getOrDefault(id, "");
  }

  /// A text that is the same for properties that look the same.
  public String format(Optional<Element> properties) {
    return properties.map(p -> formats.of(p, format -> canonical.of(format.elements()))).orElse("");
  }

  /// As [#format], for the properties of a paragraph without its mark's format and its section.
  public String paragraphFormat(Element paragraph) {
    return paragraph.child("w:pPr")
        .map(p -> paragraphFormats.of(p, format -> canonical.of(
            format.elements().stream().filter(e -> !e.is("w:rPr") && !e.is("w:sectPr")).toList())))
        .orElse("");
  }

  /// The pieces of a paragraph of a part.
  public List<Piece> pieces(String part, Element paragraph) {
    return Inline.of(paragraph, new Inline.Objects() {
      @Override
      public String key(Element object) {
        return contents.of(part, object);
      }

      @Override
      public String boxes(Element object) {
        return boxes.in(object);
      }
    });
  }

  /// The text boxes of the parts whose trees were asked for.
  public Boxes boxes() {
    return boxes;
  }

  /// What a relationship of a part points at, comparable across documents.
  public String target(String part, String id) {
    return contents.target(part, id);
  }

  /// The notes of a kind (`footnote`, `endnote`) by id; empty if there are none.
  public Map<String, Element> notes(String kind) {
    return notes.computeIfAbsent(kind, this::readNotes);
  }

  private Map<String, Element> readNotes(String kind) {
    Map<String, Element> read = new LinkedHashMap<>();
    notePart(kind).ifPresent(part -> tree(part).root()
        .elements("w:" + kind)
        .forEach(note -> read.put(note.attribute("w:id"), note)));
    return read;
  }

  /// The name of the part that holds the notes of a kind.
  public Optional<String> notePart(String kind) {
    return pack.related(kind + "s");
  }

  /// The properties of the last section. A body without any has one that has none (ISO/IEC 29500-1 §17.6.17): it is written
  /// out, so that something can be said of it.
  public Element lastSection() {
    return body().child("w:sectPr").orElseGet(() -> {
      Element plain = Element.of("w:sectPr");
      body().add(plain);
      return plain;
    });
  }

  /// The section properties, in order; the body's own last.
  public List<Element> sections() {
    List<Element> sections = new ArrayList<>();
    boolean boxed = tree(pack.main()).names().contains(Boxes.CONTENT);
    body().walkWhile(e -> {
      if (e.is("w:p")) {
        e.child("w:pPr").flatMap(p -> p.child("w:sectPr")).ifPresent(sections::add);
      }
      return boxed || !e.is("w:p");
    });
    sections.add(lastSection());
    return sections;
  }

  /// A header or footer of a section.
  ///
  /// @param kind `header` or `footer`
  /// @param section the section's number, from 1
  /// @param type `default`, `first` or `even`
  /// @param part the part that holds it
  public record Margin(String kind, int section, String type, String part) {
    /// Tells headers apart: `1 default`.
    public String name() {
      return section + " " + type;
    }

    /// Whether it is for even pages only.
    public boolean onEvenPages() {
      return type.equals("even");
    }
  }

  /// Whether even pages have headers and footers of their own: one switch for the whole document. Without it those of
  /// even pages are not shown, and even pages have the default ones (ISO/IEC 29500-1 §17.10.1).
  public boolean evenAndOddHeaders() {
    return root("settings").map(settings -> settings.on("w:evenAndOddHeaders")).orElse(false);
  }

  /// The headers and footers of each section, in order; a section without one of its own has that of the section before
  /// (ISO/IEC 29500-1 §17.10.5). Those of even pages count only where even pages have their own.
  public List<Margin> margins() {
    List<Margin> margins = new ArrayList<>();
    Map<String, String> inherited = new TreeMap<>();
    List<Element> sections = sections();
    for (int i = 0; i < sections.size(); i++) {
      for (Element reference : sections.get(i).elements()) {
        if (reference.is("w:headerReference") || reference.is("w:footerReference")) {
          String type = reference.has("w:type") ? reference.attribute("w:type") : "default";
          Optional.ofNullable(pack.relationships(pack.main()).get(reference.attribute("r:id")))
              .flatMap(target -> pack.find(target.target()))
              .ifPresent(part -> inherited.put(reference.name().substring(2, 8) + " " + type, part));
        }
      }
      int section = i + 1;
      inherited
          .forEach((name, part) -> margins.add(new Margin(name.substring(0, 6), section, name.substring(7), part)));
    }
    boolean even = margins.stream().anyMatch(Margin::onEvenPages) && evenAndOddHeaders();
    return even ? margins : margins.stream().filter(margin -> !margin.onEvenPages()).toList();
  }
}

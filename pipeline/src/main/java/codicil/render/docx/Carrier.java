package codicil.render.docx;

import codicil.model.Bytes;
import codicil.model.Comparing;
import codicil.word.Element;
import codicil.word.Link;
import codicil.word.Parts;
import codicil.word.Relationship;
import codicil.word.WordDocument;
import codicil.word.XmlPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Carries pieces of the before-document over into the after-document, with what they need there: styles, lists,
/// pictures and other parts, notes; ids of the two packages never meet.
final class Carrier {
  private static final Set<String> LEFT_BEHIND =
      Set.of("w:proofErr", "w:lastRenderedPageBreak", "w:permStart", "w:permEnd", "w:bookmarkStart", "w:bookmarkEnd",
          "w:dataBinding", "w15:dataBinding");
  private static final Set<String> STYLES = Set.of("w:pStyle", "w:rStyle", "w:tblStyle");

  private final WordDocument before;
  private final Target target;
  private final Marks marks;
  private final Styles styles;
  private final Lists lists;
  private final Comments comments;
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();

  Carrier(WordDocument before, Target target, Marks marks) {
    this.before = before;
    this.target = target;
    this.marks = marks;
    this.lists = new Lists(before, target);
    this.comments = new Comments(before, target);
    this.styles = new Styles(before, target, lists);
  }

  /// The before-document.
  WordDocument before() {
    return before;
  }

  /// The after-document.
  WordDocument after() {
    return target.document();
  }

  /// A copy of an element of the before-document that can stand in a part of the after-document.
  Element carry(Element element, String from, String to) {
    target.woven(to).adopt(before.tree(from));
    Element copy = element.copy();
    leaveComments(copy, marks.ignore(Comparing.Difference.COMMENTS) ? Set.of() : Comments.whole(copy));
    fit(copy, from, to);
    return copy;
  }

  private void fit(Element element, String from, String to) {
    element.without(name -> name.startsWith("w:rsid") || name.equals("w14:paraId") || name.equals("w14:textId"));
    element.eachValue((name, value) -> name.startsWith("r:") || name.equals("o:relid") ? relationship(value, from, to)
        : value);
    element.children().removeIf(n -> n instanceof Element e && LEFT_BEHIND.contains(e.name()));
    if (element.is("w:sdtPr")) {
      element.children().removeIf(n -> n instanceof Element e && e.is("w:id"));
    }
    if (element.is("wp:docPr")) {
      element.with("id", marks.freshId());
    }
    for (Element child : new ArrayList<>(element.elements())) {
      if (STYLES.contains(child.name())) {
        styles.carry(child.attribute("w:val"))
            .ifPresentOrElse(id -> child.with("w:val", id),
                () -> element.replace(child, List.of()));
      } else if (child.is("w:numId")) {
        child.with("w:val", lists.carry(child.attribute("w:val")));
      } else if (child.is("w:footnoteReference") || child.is("w:endnoteReference")) {
        child.with("w:id", note(child.name().substring(2).replace("Reference", ""), child.attribute("w:id")));
      } else {
        fit(child, from, to);
      }
    }
  }

  /// Leaves the marks of all comments behind but of those that are whole.
  private void leaveComments(Element element, Set<String> whole) {
    element.children()
        .removeIf(n -> n instanceof Element e && (Comments.isMark(e) && !keeps(e, whole) || isEmptied(e, whole)));
    element.elements().forEach(inner -> leaveComments(inner, whole));
  }

  private boolean keeps(Element mark, Set<String> whole) {
    return whole.contains(mark.attribute("w:id")) && comments.carry(mark.attribute("w:id"), this)
        .map(id -> mark.with("w:id", id))
        .isPresent();
  }

  /// A run that held nothing but the reference of a comment, which stays behind.
  private static boolean isEmptied(Element run, Set<String> whole) {
    return run.is("w:r")
        && run.child("w:commentReference").filter(r -> !whole.contains(r.attribute("w:id"))).isPresent()
        && run.elements().stream().allMatch(e -> e.is("w:rPr") || e.is("w:commentReference"));
  }

  /// A hyperlink that can stand in a part of the after-document.
  Element hyperlink(Link link, String to) {
    Element hyperlink = Element.of("w:hyperlink");
    if (!link.address().isEmpty()) {
      hyperlink.with("r:id", target.relate(to, target.relationshipType(to, "hyperlink"), link.address(), true));
    }
    Map<String, String> rest = new LinkedHashMap<>();
    rest.put("w:tgtFrame", link.frame());
    rest.put("w:tooltip", link.tip());
    rest.put("w:anchor", link.anchor());
    rest.forEach((name, value) -> hyperlink.with(name, value));
    hyperlink.without(name -> hyperlink.attribute(name).isEmpty());
    return hyperlink;
  }

  private String relationship(String id, String from, String to) {
    Relationship old = before.pack().relationships(from).get(id);
    if (old == null) {
      return id;
    }
    return old.external() ? target.relate(to, old.type(), old.target(), true)
        : target.relate(to, old.type(), part(old, to), false);
  }

  /// The name in the after-document of a part of the before-document: an equal one that the part already relates to, or
  /// a copy. Headers and footers are always copied, since an equal one may be about to change.
  private String part(Relationship old, String to) {
    if (old.kind().equals("header") || old.kind().equals("footer")) {
      return copyMargin(old.target());
    }
    Bytes bytes = before.pack().bytes(old.target()).orElseGet(() -> Bytes.of(""));
    boolean alone = before.pack().relationships(old.target()).isEmpty();
    for (Relationship known : target.relationships(to).values()) {
      if (alone && known.type().equals(old.type()) && !known.external()
          && target.bytes(known.target()).map(bytes::equals).orElse(false)) {
        return known.target();
      }
    }
    return copyPart(old.target());
  }

  /// Copies a header or footer, its words fit for the after-document, and returns the name of the new part.
  String copyMargin(String name) {
    String copy = target.freeName(name);
    XmlPart old = before.tree(name);
    XmlPart tree = new XmlPart(old.root().shell(), new LinkedHashMap<>(old.namespaces()));
    target.add(copy, tree, contentType(name));
    tree.root().children().addAll(carry(old.root(), name, copy).children());
    return copy;
  }

  /// Copies a part with all that it relates to.
  String copyPart(String name) {
    String known = parts.get(name);
    if (known != null) {
      return known;
    }
    String copy = target.freeName(name);
    parts.put(name, copy);
    before.pack().bytes(name).ifPresent(bytes -> target.add(copy, bytes, contentType(name)));
    Map<String, Relationship> own = before.pack().relationships(name);
    if (!own.isEmpty()) {
      Element root = Element.of("rel:Relationships");
      own.values().forEach(r -> {
        Element element = Element.of("rel:Relationship")
            .with("Id", r.id())
            .with("Type", r.type())
            .with("Target",
                r.external() ? r.target() : "/" + copyPart(r.target()));
        root.add(r.external() ? element.with("TargetMode", "External") : element);
      });
      Map<String, String> namespaces = new LinkedHashMap<>();
      namespaces.put("rel", "http://schemas.openxmlformats.org/package/2006/relationships");
      target.add(Parts.relationshipsOf(copy), new XmlPart(root, namespaces).bytes(),
          "application/vnd.openxmlformats-package.relationships+xml");
    }
    return copy;
  }

  String contentType(String part) {
    Element types = before.pack().xml("[Content_Types].xml").root();
    String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return types.elements()
        .stream()
        .filter(e -> e.attribute("PartName").equalsIgnoreCase("/" + part)
            || e.attribute("Extension").toLowerCase(Locale.ROOT).equals(ending))
        .sorted((a, b) -> b.attribute("PartName").length() - a.attribute("PartName").length())
        .findFirst()
        .map(e -> e.attribute("ContentType"))
        .orElse("application/octet-stream");
  }

  /// Carries a note over, its words marked as deleted, and returns its id in the after-document.
  private String note(String kind, String id) {
    String key = kind + " " + id;
    String known = notes.get(key);
    if (known != null) {
      return known;
    }
    Element note = before.notes(kind).get(id);
    if (note == null) {
      return id;
    }
    String from = before.notePart(kind).orElseThrow();
    String to = target.document().notePart(kind).orElseGet(() -> newNotePart(kind, from));
    Element notesRoot = target.woven(to).root();
    String fresh = freeId(notesRoot);
    notes.put(key, fresh);
    Element copy = note.shell().with("w:id", fresh);
    notesRoot.add(copy);
    copy.children().addAll(carry(note, from, to).children());
    marks.story(copy, Revision.DELETED, false);
    return fresh;
  }

  /// An id above all that the notes or comments of a part have.
  String freeId(Element root) {
    int highest = root.elements()
        .stream()
        .map(e -> e.attribute("w:id"))
        .filter(v -> v.matches("\\d{1,8}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
    return Integer.toString(highest + 1);
  }

  /// A part for notes with only the separators of the before-document.
  private String newNotePart(String kind, String from) {
    XmlPart old = before.tree(from);
    String name = target.freeName(from);
    Element root = old.root().shell();
    old.root().elements().stream().filter(e -> !e.attribute("w:type").isEmpty()).map(Element::copy).forEach(root::add);
    target.add(name, new XmlPart(root, new LinkedHashMap<>(old.namespaces())), contentType(from));
    String type = before.pack()
        .relationships(before.pack().main())
        .values()
        .stream()
        .filter(r -> r.kind().equals(kind + "s"))
        .map(Relationship::type)
        .findFirst()
        .orElseThrow();
    target.relate(target.document().pack().main(), type, name, false);
    return name;
  }
}

package codicil.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Accepts or rejects all tracked changes of a tree (ISO/IEC 29500-1 §17.13.5).
///
/// What is read is always a document with its changes accepted; what is written is proved by accepting and rejecting.
public enum Tracked {
  /// Insertions and moves stay, deletions go, old properties are forgotten.
  ACCEPT(Set.of("w:del", "w:moveFrom"), Set.of("w:ins", "w:moveTo")),
  /// Deletions come back, insertions go, old properties are restored.
  REJECT(Set.of("w:ins", "w:moveTo"), Set.of("w:del", "w:moveFrom"));

  private static final Set<String> RANGES = Set.of("w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart",
      "w:moveToRangeEnd", "w:customXmlInsRangeStart", "w:customXmlInsRangeEnd", "w:customXmlDelRangeStart",
      "w:customXmlDelRangeEnd", "w:customXmlMoveFromRangeStart", "w:customXmlMoveFromRangeEnd",
      "w:customXmlMoveToRangeStart", "w:customXmlMoveToRangeEnd");
  private static final Set<String> OLD_PROPERTIES = Set.of("w:rPrChange", "w:pPrChange", "w:sectPrChange",
      "w:tblPrChange", "w:tblPrExChange", "w:trPrChange", "w:tcPrChange", "w:tblGridChange", "w:numberingChange");
  private static final Set<String> CHANGES = Stream
      .of(ACCEPT.going, ACCEPT.staying, RANGES, OLD_PROPERTIES,
          Set.of("w:delText", "w:delInstrText", "w:cellIns", "w:cellDel"))
      .flatMap(Set::stream)
      .collect(Collectors.toUnmodifiableSet());
  /// A story or cell always holds a paragraph (ISO/IEC 29500-1 §17.4.65); files without one are read as if they had it.
  private static final Set<String> STORIES = Set.of("w:body", "w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote");
  private static final Set<String> HOLDERS =
      Set.of("w:r", "w:t", "w:hyperlink", "w:sdt", "w:sdtContent", "w:smartTag", "w:customXml", "w:fldSimple");
  /// Where a mark of insertion or deletion is itself a property and holds nothing.
  private static final Set<String> PROPERTIES = Set.of("w:rPr", "w:trPr", "w:numPr", "m:ctrlPr");

  private final Set<String> going;
  private final Set<String> staying;

  Tracked(Set<String> going, Set<String> staying) {
    this.going = going;
    this.staying = staying;
  }

  /// Whether an element of this name is a tracked change or belongs to one.
  static boolean isChange(String name) {
    return CHANGES.contains(name);
  }

  /// A part with all changes resolved. It shares with the given one what no change touches: a part that is accepted and
  /// rejected need not be there three times.
  public XmlPart resolved(XmlPart part) {
    Set<Element> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    if (part.tracked()) {
      touches(part.root(), touched);
    }
    boolean boxed = part.names().contains(Boxes.CONTENT);
    part.root().walkWhile(element -> {
      if (!touched.contains(element)) {
        fill(element);
      }
      return boxed || !element.is("w:p");
    });
    return touched.isEmpty() ? part : new XmlPart(resolved(part.root(), touched), part.namespaces(), part.names());
  }

  /// Collects the elements that are changes or hold some, and tables without rows, which go with their changes.
  private static boolean touches(Element element, Set<Element> touched) {
    if (element.isChildless()) {
      return (isChange(element.name()) || element.is("w:tbl")) && touched.add(element);
    }
    boolean touches = isChange(element.name()) || element.is("w:tbl") && Blocks.rows(element).isEmpty();
    for (Node child : element.children()) {
      touches |= child instanceof Element inner && touches(inner, touched);
    }
    if (touches) {
      touched.add(element);
    }
    return touches;
  }

  private Element resolved(Element original, Set<Element> touched) {
    if (!touched.contains(original)) {
      return original;
    }
    Element element = original.renamed(original.name());
    if (this == REJECT) {
      restore(element);
    }
    List<Node> resolved = new ArrayList<>(element.children().size());
    for (Node child : element.children()) {
      switch (child) {
        case Chars chars -> resolved.add(chars);
        case Element inner -> resolve(element, inner, touched, resolved);
      }
    }
    element.children().clear();
    element.children().addAll(resolved);
    joinParagraphs(element);
    fill(element);
    return element;
  }

  private static void fill(Element element) {
    if (STORIES.contains(element.name()) && element.child("w:p").isEmpty() && Blocks.of(element).isEmpty()
        && element.child("w:altChunk").isEmpty()) {
      element.children().add(sectionIndex(element), Element.of("w:p"));
    }
  }

  private void resolve(Element parent, Element child, Set<Element> touched, List<Node> resolved) {
    String name = child.name();
    if (RANGES.contains(name) || OLD_PROPERTIES.contains(name) || name.equals("w:cellIns")
        || name.equals("w:cellDel")) {
      return;
    }
    if (staying.contains(name) || going.contains(name)) {
      if (staying.contains(name) && !PROPERTIES.contains(parent.name())) {
        resolved.addAll(resolved(child, touched).children());
      } else if (going.contains(name) && parent.is("w:rPr")) {
        resolved.add(child); // the paragraph's mark is looked at when paragraphs are joined
      }
      return;
    }
    if (child.is("w:tr") && goes(child, "w:trPr", going) || child.is("w:tc") && goes(child, "w:tcPr", cellMarks())) {
      return;
    }
    Element inner = resolved(child, touched);
    if (inner.is("w:tbl") && Blocks.rows(inner).isEmpty()) {
      return;
    }
    resolved.add(renamed(inner));
  }

  private Set<String> cellMarks() {
    return this == ACCEPT ? Set.of("w:cellDel") : Set.of("w:cellIns");
  }

  private static boolean goes(Element element, String properties, Set<String> marks) {
    return element.child(properties)
        .stream()
        .flatMap(p -> p.elements().stream())
        .anyMatch(m -> marks.contains(m.name()));
  }

  /// Deleted text that comes back is text again.
  private static Element renamed(Element child) {
    String name = switch (child.name()) {
      case "w:delText" -> "w:t";
      case "w:delInstrText" -> "w:instrText";
      default -> child.name();
    };
    return name.equals(child.name()) ? child : child.renamed(name);
  }

  /// Puts the old properties of an element in the place of its new ones; what a change never covers stays (the
  /// paragraph mark's format and section in `w:pPr`, the references to headers in `w:sectPr`).
  private static void restore(Element properties) {
    properties.elements()
        .stream()
        .filter(e -> OLD_PROPERTIES.contains(e.name()) && !e.is("w:numberingChange"))
        .findFirst()
        .ifPresent(change -> {
          List<Node> kept = new ArrayList<>(
              properties.elements().stream().filter(e -> outside(properties, e)).map(Node.class::cast).toList());
          List<Node> old = change.elements().stream().findFirst().map(Element::children).orElse(List.of());
          properties.children().clear();
          if (properties.is("w:sectPr")) {
            properties.children().addAll(kept);
            properties.children().addAll(old);
          } else {
            properties.children().addAll(old);
            properties.children().addAll(kept);
          }
        });
  }

  private static boolean outside(Element properties, Element child) {
    return switch (properties.name()) {
      case "w:pPr" -> child.is("w:rPr") || child.is("w:sectPr");
      case "w:sectPr" -> child.is("w:headerReference") || child.is("w:footerReference");
      case "w:rPr" -> isMark(child);
      case "w:trPr" -> isMark(child);
      case "w:tcPr" -> child.is("w:cellIns") || child.is("w:cellDel") || child.is("w:cellMerge");
      default -> false;
    };
  }

  private static boolean isMark(Element child) {
    return ACCEPT.going.contains(child.name()) || ACCEPT.staying.contains(child.name());
  }

  /// A paragraph whose mark goes joins the next one, whose properties win. Before a table, or at the end of its
  /// container, it stays only if it still holds something.
  private void joinParagraphs(Element container) {
    if (container.children().stream().noneMatch(c -> c instanceof Element e && e.is("w:p") && markGoes(e))) {
      return;
    }
    List<Node> joined = new ArrayList<>();
    List<Node> pending = new ArrayList<>();
    for (Node child : container.children()) {
      boolean paragraph = child instanceof Element e && e.is("w:p");
      if (paragraph && child instanceof Element p) {
        boolean goes = markGoes(p);
        dropMark(p);
        List<Node> content = content(p);
        if (goes) {
          pending.addAll(content);
        } else {
          Element whole = pending.isEmpty() ? p : p.renamed(p.name());
          whole.children().addAll(whole.child("w:pPr").isPresent() ? 1 : 0, pending);
          pending.clear();
          joined.add(whole);
        }
      } else {
        flush(pending, child instanceof Element e && e.is("w:tbl"), joined);
        joined.add(child);
      }
    }
    flush(pending, true, joined);
    container.children().clear();
    container.children().addAll(joined);
  }

  private static int sectionIndex(Element container) {
    return container.child("w:sectPr").map(container::indexOf).orElse(container.children().size());
  }

  private static void flush(List<Node> pending, boolean end, List<Node> joined) {
    if (end && !pending.stream().allMatch(Tracked::isHollow)) {
      Element paragraph = Element.of("w:p");
      paragraph.children().addAll(pending);
      joined.add(paragraph);
      pending.clear();
    }
  }

  /// Whether nothing is left to be seen: a run without text, a hyperlink without runs.
  private static boolean isHollow(Node node) {
    return switch (node) {
      case Chars chars -> chars.text().isEmpty();
      case Element element -> Inline.isSilent(element) || element.name().endsWith("Pr")
          || HOLDERS.contains(element.name()) && element.children().stream().allMatch(Tracked::isHollow);
    };
  }

  private static List<Node> content(Element paragraph) {
    return paragraph.children().stream().filter(n -> !(n instanceof Element e && e.is("w:pPr"))).toList();
  }

  private boolean markGoes(Element paragraph) {
    return paragraph.child("w:pPr")
        .flatMap(p -> p.child("w:rPr"))
        .stream()
        .flatMap(r -> r.elements().stream())
        .anyMatch(m -> going.contains(m.name()));
  }

  private void dropMark(Element paragraph) {
    paragraph.child("w:pPr")
        .flatMap(p -> p.child("w:rPr"))
        .ifPresent(r -> r.children().removeIf(m -> m instanceof Element e && going.contains(e.name())));
  }
}

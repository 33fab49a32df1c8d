package codicil.render.docx;

import codicil.word.Element;
import codicil.word.Relationship;
import codicil.word.WordDocument;
import codicil.word.XmlPart;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The comments on deleted text (ISO/IEC 29500-1 §17.13.4), carried over where all of their marks are: half a range
/// would reach into text that has another history.
final class Comments {
  private final WordDocument before;
  private final Target target;
  private final Map<String, String> carried = new HashMap<>();
  private Optional<String> added = Optional.empty();

  Comments(WordDocument before, Target target) {
    this.before = before;
    this.target = target;
  }

  static boolean isMark(Element element) {
    return switch (element.name()) {
      case "w:commentRangeStart", "w:commentRangeEnd", "w:commentReference" -> true;
      default -> false;
    };
  }

  /// The ids of the comments of which every mark stands in this element of the before-document.
  static Set<String> whole(Element element) {
    Set<String> starts = new LinkedHashSet<>();
    Set<String> ends = new LinkedHashSet<>();
    Set<String> whole = new LinkedHashSet<>();
    element.walk(e -> {
      switch (e.name()) {
        case "w:commentRangeStart" -> starts.add(e.attribute("w:id"));
        case "w:commentRangeEnd" -> ends.add(e.attribute("w:id"));
        case "w:commentReference" -> whole.add(e.attribute("w:id"));
        default -> {
          // no mark of a comment
        }
      }
    });
    whole.retainAll(starts);
    whole.retainAll(ends);
    return whole;
  }

  /// Copies a comment and returns its id in the after-document; empty if the before-document lost it.
  Optional<String> carry(String id, Carrier carrier) {
    String known = carried.get(id);
    Optional<String> from = before.pack().related("comments");
    Optional<Element> comment = before.root("comments")
        .flatMap(root -> root.elements("w:comment").filter(c -> c.attribute("w:id").equals(id)).findFirst());
    if (known != null || from.isEmpty() || comment.isEmpty()) {
      return Optional.ofNullable(known);
    }
    String to = target.document().pack().related("comments").or(() -> added).orElseGet(() -> add(from.get(), carrier));
    Element root = target.woven(to).root();
    String fresh = carrier.freeId(root);
    carried.put(id, fresh);
    Element copy = comment.get().shell().with("w:id", fresh);
    root.add(copy);
    copy.children().addAll(carrier.carry(comment.get(), from.get(), to).children());
    return Optional.of(fresh);
  }

  private String add(String from, Carrier carrier) {
    XmlPart old = before.tree(from);
    String name = target.freeName(from);
    target.add(name, new XmlPart(old.root().shell(), new LinkedHashMap<>(old.namespaces())),
        carrier.contentType(from));
    String type = before.pack()
        .relationships(before.pack().main())
        .values()
        .stream()
        .filter(r -> r.kind().equals("comments"))
        .map(Relationship::type)
        .findFirst()
        .orElseThrow();
    target.relate(target.document().pack().main(), type, name, false);
    added = Optional.of(name);
    return name;
  }
}

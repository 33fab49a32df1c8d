package codicil.word;

import codicil.model.Atom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The text boxes of a document: stories that stand in drawings (ISO/IEC 29500-1 §17.3.1, `w:txbxContent`).
///
/// Word writes a text box twice, as a drawing and, for older readers, as VML (`mc:AlternateContent`, ISO/IEC 29500-3
/// §7). The first is the text box, the other its twin.
public final class Boxes {
  /// The element that holds what stands in a text box.
  static final String CONTENT = "w:txbxContent";
  private static final String PREFIX = "box ";

  private final Map<String, Box> byName = new HashMap<>();
  private final Map<Element, String> names = new HashMap<>();
  private final Map<Element, Box> twinned = new HashMap<>();

  /// A text box.
  ///
  /// @param part the part that it stands in
  /// @param content its `w:txbxContent`
  /// @param twins the same for readers that do not know the drawing
  public record Box(String part, Element content, List<Element> twins) {
    public Box {
      twins = List.copyOf(twins);
    }
  }

  /// Whether a story's name is that of a text box.
  public static boolean isBox(String story) {
    return story.startsWith(PREFIX);
  }

  /// Finds the text boxes of a part, without tracked changes and before anything is woven.
  void find(String part, Element root) {
    String place = part.endsWith("/document.xml") ? "" : Parts.file(part) + " ";
    List<Element> found = new ArrayList<>();
    collect(root, part, found);
    for (int i = 0; i < found.size(); i++) {
      String name = PREFIX + place + (i + 1);
      names.put(found.get(i), name);
      Box box = twinned.remove(found.get(i));
      byName.put(name, box == null ? new Box(part, found.get(i), List.of()) : box);
    }
  }

  private void collect(Element element, String part, List<Element> found) {
    if (element.is("mc:AlternateContent")) {
      alternatives(element, part, found);
      return;
    }
    if (element.is(CONTENT)) {
      found.add(element);
    }
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        collect(inner, part, found);
      }
    }
  }

  private void alternatives(Element alternatives, String part, List<Element> found) {
    List<List<Element>> all = new ArrayList<>();
    for (Element alternative : alternatives.elements()) {
      List<Element> own = new ArrayList<>();
      collect(alternative, part, own);
      all.add(own);
    }
    if (all.isEmpty()) {
      return;
    }
    List<Element> first = all.getFirst();
    for (int i = 0; i < first.size(); i++) {
      int index = i;
      List<Element> twins = all.stream()
          .skip(1)
          .filter(other -> other.size() == first.size() && other.get(index).text().equals(first.get(index).text()))
          .map(other -> other.get(index))
          .toList();
      twinned.putIfAbsent(first.get(i), new Box(part, first.get(i), twins));
    }
    found.addAll(first);
  }

  /// The names of the text boxes that an element shows, parted by [Atom#AND].
  String in(Element element) {
    if (names.isEmpty()) {
      return "";
    }
    List<String> found = new ArrayList<>();
    names(element, found);
    return found.stream().collect(Collectors.joining(Atom.AND));
  }

  private void names(Element element, List<String> found) {
    String name = names.get(element);
    if (name != null) {
      found.add(name);
      return;
    }
    element.elements().forEach(inner -> names(inner, found));
  }

  /// The text box of this name.
  ///
  /// @throws IllegalArgumentException if the document has none of this name
  public Box box(String name) {
    Box box = byName.get(name);
    if (box == null) {
      throw new IllegalArgumentException("no text box " + name);
    }
    return box;
  }
}

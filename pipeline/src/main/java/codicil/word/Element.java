package codicil.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// An element of an XML tree, mutable because weaving changes a tree in place.
///
/// Names are prefixed with the customary prefix of their namespace (`w:p`, `r:id`), whatever prefix the file used; see
/// [XmlPart]. Attributes keep their order.
public final class Element implements Node {
  /// Most elements have no attributes, and need no map for them.
  private static final Map<String, String> NONE = Map.of();

  private final String name;
  private Map<String, String> attributes;
  private final List<Node> children;

  private Element(String name, Map<String, String> attributes, List<Node> children) {
    this.name = name;
    this.attributes = attributes;
    this.children = children;
  }

  /// A new element with these children and no attributes.
  public static Element of(String name, Node... children) {
    return new Element(name, NONE, new ArrayList<>(List.of(children)));
  }

  /// Its prefixed name.
  public String name() {
    return name;
  }

  /// Whether it has this prefixed name.
  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  /// Its attributes by prefixed name, in order; changes show in the element.
  public Map<String, String> attributes() {
    if (isBare()) {
      attributes = new LinkedHashMap<>(4);
    }
    return attributes;
  }

  @SuppressWarnings("ReferenceEquality") // this very map: an emptied one is another
  private boolean isBare() {
    return attributes == NONE;
  }

  /// Visits its attributes in order.
  public void eachAttribute(BiConsumer<String, String> visitor) {
    attributes.forEach(visitor);
  }

  /// Its child nodes; changes show in the element.
  public List<Node> children() {
    return children;
  }

  /// The value of an attribute, empty text if it is not there.
  public String attribute(String attributeName) {
    return attributes.getOrDefault(attributeName, "");
  }

  /// Sets an attribute and returns this element.
  public Element with(String attributeName, String value) {
    attributes().put(attributeName, value);
    return this;
  }

  /// Appends a child and returns this element.
  public Element add(Node child) {
    children.add(child);
    return this;
  }

  /// Its child elements, in order.
  public List<Element> elements() {
    List<Element> elements = new ArrayList<>(children.size());
    for (Node child : children) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /// Its child elements of a name, in order.
  public Stream<Element> elements(String childName) {
    return elements().stream().filter(element -> element.is(childName));
  }

  /// Its first child element of a name.
  public Optional<Element> child(String childName) {
    for (Node child : children) {
      if (child instanceof Element element && element.is(childName)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /// The `w:val` of its first child of a name.
  public Optional<String> val(String childName) {
    return child(childName).map(element -> element.attribute("w:val"));
  }

  /// Whether it has a child of a name that is switched on (ISO/IEC 29500-1 §17.17.4: no value means on).
  public boolean on(String childName) {
    return child(childName).map(element -> !List.of("0", "false", "off", "none").contains(element.attribute("w:val")))
        .orElse(false);
  }

  /// Replaces a child by other nodes; nothing happens if it is not there.
  public void replace(Node child, List<? extends Node> replacements) {
    int index = indexOf(child);
    if (index >= 0) {
      children.remove(index);
      children.addAll(index, replacements);
    }
  }

  /// The index of this very child, -1 if it is not one.
  @SuppressWarnings("ReferenceEquality") // this very node: others may be equal
  public int indexOf(Node child) {
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) == child) {
        return i;
      }
    }
    return -1;
  }

  /// Visits this element and all elements below it, parents first.
  public void walk(Consumer<Element> visitor) {
    visitor.accept(this);
    for (Node child : children) {
      if (child instanceof Element element) {
        element.walk(visitor);
      }
    }
  }

  /// All character data below it, in order.
  public String text() {
    StringBuilder text = new StringBuilder();
    collect(text);
    return text.toString();
  }

  private void collect(StringBuilder text) {
    for (Node child : children) {
      switch (child) {
        case Chars chars -> text.append(chars.text());
        case Element element -> element.collect(text);
      }
    }
  }

  /// A copy with the same name and attributes and no children.
  public Element shell() {
    return new Element(name, attributes.isEmpty() ? NONE : new LinkedHashMap<>(attributes), new ArrayList<>());
  }

  @Override
  public Element copy() {
    Element copy = shell();
    for (Node child : children) {
      copy.children.add(child.copy());
    }
    return copy;
  }

  @Override
  public String toString() {
    return "<" + name + attributes + ">";
  }
}

package codicil.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// An element of an XML tree, mutable because weaving changes a tree in place.
///
/// Names are prefixed with the customary prefix of their namespace (`w:p`, `r:id`), whatever prefix the file used; see
/// [XmlPart]. Attributes keep their order.
public final class Element implements Node {
  private static final String[] NO_ATTRIBUTES = {};
  private static final Set<String> OFF = Set.of("0", "false", "off", "none");

  private final String name;
  /// Names and values in turn: a long document has millions, and few elements have more than five.
  private String[] attributes;
  /// The immutable empty list as long as nobody wants to change it: every other element is childless.
  private List<Node> children;

  private Element(String name, String[] attributes, List<Node> children) {
    this.name = name;
    this.attributes = attributes;
    this.children = children;
  }

  /// A new childless element with these attributes, names and values in turn; the array is not copied.
  static Element read(String name, String[] attributes) {
    return new Element(name, attributes, List.of());
  }

  /// A new element with these children and no attributes.
  public static Element of(String name, Node... children) {
    return new Element(name, NO_ATTRIBUTES, children.length == 0 ? List.of() : new ArrayList<>(List.of(children)));
  }

  /// Its prefixed name.
  public String name() {
    return name;
  }

  /// Whether it has this prefixed name.
  public boolean is(String wanted) {
    return name.equals(wanted);
  }

  /// Visits its attributes in order.
  public void eachAttribute(BiConsumer<String, String> visitor) {
    for (int i = 0; i < attributes.length; i += 2) {
      visitor.accept(attributes[i], attributes[i + 1]);
    }
  }

  /// Its child nodes; changes show in the element.
  public List<Node> children() {
    if (children.isEmpty() && !(children instanceof ArrayList)) {
      children = new ArrayList<>(0);
    }
    return children;
  }

  /// Whether it has no child nodes.
  public boolean isChildless() {
    return children.isEmpty();
  }

  /// Whether it has an attribute of this prefixed name.
  public boolean has(String attributeName) {
    return find(attributeName) >= 0;
  }

  /// The value of an attribute, empty text if it is not there.
  public String attribute(String attributeName) {
    int at = find(attributeName);
    return at < 0 ? "" : attributes[at + 1];
  }

  private int find(String attributeName) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attributeName)) {
        return i;
      }
    }
    return -1;
  }

  /// Sets an attribute and returns this element.
  public Element with(String attributeName, String value) {
    int at = find(attributeName);
    if (at < 0) {
      at = attributes.length;
      attributes = Arrays.copyOf(attributes, at + 2);
    } else {
      attributes = attributes.clone(); // copies share their attributes
    }
    attributes[at] = attributeName;
    attributes[at + 1] = value;
    return this;
  }

  /// Takes away the attributes of which the name passes.
  public void without(Predicate<String> unwanted) {
    List<String> kept = new ArrayList<>(attributes.length);
    eachAttribute((attributeName, value) -> {
      if (!unwanted.test(attributeName)) {
        kept.add(attributeName);
        kept.add(value);
      }
    });
    if (kept.size() < attributes.length) {
      attributes = kept.toArray(NO_ATTRIBUTES);
    }
  }

  /// Gives each attribute the value that its name and value yield.
  public void eachValue(BinaryOperator<String> change) {
    eachAttribute((attributeName, value) -> {
      String changed = change.apply(attributeName, value);
      if (!changed.equals(value)) {
        with(attributeName, changed);
      }
    });
  }

  /// Appends a child and returns this element.
  public Element add(Node child) {
    children().add(child);
    return this;
  }

  /// Its child elements, in order.
  public List<Element> elements() {
    if (children.isEmpty()) {
      return List.of();
    }
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
    for (int i = 0; i < children.size(); i++) { // asked so often that iterators would be felt
      if (children.get(i) instanceof Element element && element.is(childName)) {
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
    return child(childName).map(element -> !OFF.contains(element.attribute("w:val")))
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
  public int indexOf(Node child) {
    return indexOf(child, 0);
  }

  /// As above, looked for from an index on.
  @SuppressWarnings("ReferenceEquality") // this very node: others may be equal
  public int indexOf(Node child, int from) {
    for (int i = from; i < children.size(); i++) {
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

  /// As above; below an element that fails the test nothing is visited.
  void walkWhile(Predicate<Element> visitor) {
    if (visitor.test(this)) {
      for (Node child : children) {
        if (child instanceof Element element) {
          element.walkWhile(visitor);
        }
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
    return new Element(name, attributes, List.of());
  }

  /// An element of another name with the same attributes and the very same children.
  public Element renamed(String newName) {
    return new Element(newName, attributes, children.isEmpty() ? List.of() : new ArrayList<>(children));
  }

  @Override
  public Element copy() {
    Element copy = shell();
    if (!children.isEmpty()) {
      copy.children = new ArrayList<>(children.size());
      for (Node child : children) {
        copy.children.add(child.copy());
      }
    }
    return copy;
  }

  /// Whether another element has the same name, attributes in the same order, and children that are the same.
  boolean isLike(Element other) {
    if (!name.equals(other.name) || !Arrays.equals(attributes, other.attributes)
        || children.size() != other.children.size()) {
      return false;
    }
    for (int i = 0; i < children.size(); i++) {
      boolean like = switch (children.get(i)) {
        case Chars chars -> chars.equals(other.children.get(i));
        case Element element -> other.children.get(i) instanceof Element theirs && element.isLike(theirs);
      };
      if (!like) {
        return false;
      }
    }
    return true;
  }

  /// The same for elements that are alike.
  int likeness() {
    int likeness = 31 * name.hashCode() + Arrays.hashCode(attributes);
    for (Node child : children) {
      likeness = 31 * likeness + switch (child) {
        case Chars chars -> chars.hashCode();
        case Element element -> element.likeness();
      };
    }
    return likeness;
  }

  @Override
  public String toString() {
    return "<" + name + Arrays.toString(attributes) + ">";
  }
}

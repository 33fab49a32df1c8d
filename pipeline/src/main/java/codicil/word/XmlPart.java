package codicil.word;

import codicil.model.Bytes;
import codicil.model.Unusable;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/// An XML part of a package as a tree.
///
/// Prefixes are made customary on reading, and all namespaces are declared on the root on writing: then an element can
/// be moved to any place of any part without thinking of namespaces. Prefixes named inside values (`mc:Ignorable`,
/// `Requires`) are renamed with them. Comments and processing instructions are dropped; they carry nothing in Office
/// documents.
///
/// @param root the root element
/// @param namespaces the namespaces by prefix, as declared anywhere in the part
/// @param names the names of elements and attributes that it was read with
public record XmlPart(Element root, Map<String, String> namespaces, Set<String> names) {
  private static final int DEEPEST = 400;
  private static final int MOST_ELEMENTS = 12_000_000;
  private static final XMLInputFactory FACTORY = factory();

  /// A new part, without tracked changes.
  public XmlPart(Element root, Map<String, String> namespaces) {
    this(root, namespaces, Set.of());
  }

  /// Whether it was read with tracked changes in it.
  public boolean tracked() {
    return names.stream().anyMatch(Tracked::isChange);
  }

  /// Reads a part.
  ///
  /// @param where its name, for messages
  /// @throws Unusable if it is no well-formed XML, has a DOCTYPE, is nested too deeply, or longer than
  ///         it can be
  public static XmlPart parse(Bytes bytes, String where) {
    try {
      BoundedTokens tokens = new BoundedTokens(bytes, where);
      XMLStreamReader reader = FACTORY.createXMLStreamReader(tokens);
      try {
        return new Parser(where, tokens).parse(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new Unusable("malformed XML", where + " line " + line, "open the document in Word and save it again", e);
    }
  }

  /// Aalto reads no DTD and expands no entities of its own accord, and its factories serve many threads at once.
  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // malformed text is told when it is met
    return factory;
  }

  /// Declares the namespaces of another part that this one does not have, and ignores those that the other ignores, so
  /// that elements of the other can be carried over.
  public void adopt(XmlPart other) {
    other.namespaces.forEach(namespaces::putIfAbsent);
    List<String> ignorable = new ArrayList<>(ignorable());
    other.ignorable().stream().filter(prefix -> !ignorable.contains(prefix)).forEach(ignorable::add);
    if (!ignorable.isEmpty()) {
      namespaces.putIfAbsent("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
      root.with("mc:Ignorable", String.join(" ", ignorable));
    }
  }

  private List<String> ignorable() {
    String value = root.attribute("mc:Ignorable").strip();
    return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
  }

  /// Writes the part as UTF-8.
  public Bytes bytes() {
    return XmlText.of(this);
  }

  private static final class Parser {
    private final String where;
    private final BoundedTokens tokens;
    private final Map<String, String> namespaces = new LinkedHashMap<>();
    private final Map<String, String> prefixOf = new LinkedHashMap<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    /// Names by namespace and local name, so that equal ones are one string.
    private final Map<String, Map<String, String>> names = new HashMap<>();
    /// Equal values as one string: most are a few widths, revision ids and names of styles.
    private final Map<String, String> values = new HashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private int elements;

    Parser(String where, BoundedTokens tokens) {
      this.where = where;
      this.tokens = tokens;
    }

    XmlPart parse(XMLStreamReader reader) throws XMLStreamException {
      Element root = Element.of("");
      open.push(root);
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(reader);
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters(reader);
          case XMLStreamConstants.DTD -> throw new Unusable("DOCTYPE is not allowed", where,
              "no Word document has one: do not trust this file");
          case XMLStreamConstants.ENTITY_REFERENCE -> throw new Unusable("unknown entity", where,
              "open the document in Word and save it again");
          default -> {
            // comments and processing instructions carry nothing
          }
        }
        tokens.ended();
      }
      Set<String> met = names.values().stream().flatMap(l -> l.values().stream()).collect(Collectors.toSet());
      return new XmlPart(root.elements().getFirst(), namespaces, met);
    }

    private void characters(XMLStreamReader reader) {
      Element parent = open.peek();
      if (parent == null || open.size() < 2 || mayDrop(parent) && reader.isWhiteSpace()) {
        return;
      }
      parent.add(new Chars(reader.getText()));
    }

    /// Blanks between elements mean nothing but in the elements that hold text.
    private static boolean mayDrop(Element parent) {
      return switch (parent.name()) {
        case "w:t", "w:delText", "w:instrText", "w:delInstrText", "m:t" -> false;
        default -> parent.name().startsWith("w:") || parent.name().startsWith("m:");
      };
    }

    private void start(XMLStreamReader reader) {
      if (open.size() > DEEPEST) {
        throw new Unusable("elements are nested more than " + DEEPEST + " deep", where, "do not trust this file");
      }
      if (++elements > MOST_ELEMENTS) {
        throw new Unusable("more than " + MOST_ELEMENTS + " elements", where, "split the document");
      }
      for (int i = 0; i < reader.getNamespaceCount(); i++) {
        declare(text(reader.getNamespacePrefix(i)), text(reader.getNamespaceURI(i)));
      }
      String name = name(text(reader.getNamespaceURI()), reader.getLocalName(), text(reader.getPrefix()));
      String[] attributes = new String[2 * reader.getAttributeCount()];
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        String attribute = name(text(reader.getAttributeNamespace(i)), reader.getAttributeLocalName(i),
            text(reader.getAttributePrefix(i)));
        attributes[2 * i] = attribute;
        attributes[2 * i + 1] = once(value(attribute, reader.getAttributeValue(i)));
      }
      Element element = Element.read(name, attributes);
      open.element().add(element);
      open.push(element);
    }

    private String once(String value) {
      String known = values.putIfAbsent(value, value);
      return known == null ? value : known;
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
      return value == null ? "" : value;
    }

    private void declare(String prefix, String uri) {
      if (!uri.isEmpty()) {
        renamed.put(prefix, prefix(uri, prefix));
      }
    }

    private String prefix(String uri, String suggested) {
      String known = prefixOf.get(uri);
      if (known != null) {
        return known;
      }
      String prefix = Prefixes.customary(uri).orElse(suggested.isEmpty() ? "ns" : suggested);
      boolean taken = Prefixes.customary(uri).isEmpty()
          && (namespaces.containsKey(prefix) || Prefixes.isCustomary(prefix));
      String free = taken ? prefix + namespaces.size() : prefix;
      namespaces.putIfAbsent(free, uri);
      prefixOf.put(uri, free);
      return free;
    }

    private String name(String uri, String local, String prefix) {
      if (uri.isEmpty()) {
        return local;
      }
      if (uri.equals("http://www.w3.org/XML/1998/namespace")) {
        return "xml:" + local;
      }
      Map<String, String> locals = names.computeIfAbsent(uri, _ -> new HashMap<>());
      String known = locals.get(local);
      if (known != null) {
        return known;
      }
      String name = prefix(uri, prefix) + ":" + local;
      locals.put(local, name);
      return name;
    }

    private String value(String attribute, String value) {
      return switch (attribute) {
        case "mc:Ignorable", "mc:MustUnderstand", "mc:PreserveElements", "mc:PreserveAttributes", "mc:ProcessContent",
            "Requires" ->
          Arrays.stream(value.strip().split("\\s+"))
              .map(prefix -> renamed.getOrDefault(prefix, prefix))
              .collect(Collectors.joining(" "));
        default -> value;
      };
    }
  }
}

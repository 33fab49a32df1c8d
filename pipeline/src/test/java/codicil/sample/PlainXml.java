package codicil.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/// Writes XML in one way only: the namespaces that are used, declared at the root, and attributes in order of their
/// names. JAXB declares all that it knows, in an order that changes from one run to the next.
final class PlainXml {
  private final StringBuilder out = new StringBuilder(
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

  private PlainXml() {}

  static byte[] of(byte[] xml) {
    Element root = parse(xml);
    root.removeAttributeNS("http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable");
    var namespaces = new TreeMap<String, String>();
    collect(root, namespaces);
    var plain = new PlainXml();
    plain.element(root, namespaces);
    return plain.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Element parse(byte[] xml) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(xml))
          .getDocumentElement();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collect(Element element, Map<String, String> namespaces) {
    use(element, namespaces);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (!declares(attribute) && attribute.getPrefix() != null) {
        use(attribute, namespaces);
      }
      if (attribute.getNodeName().equals("xsi:type")) {
        String prefix = attribute.getNodeValue().replaceAll(":.*", "");
        namespaces.put("xmlns:" + prefix, element.lookupNamespaceURI(prefix));
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, namespaces);
      }
    }
  }

  private static void use(Node node, Map<String, String> namespaces) {
    String uri = node.getNamespaceURI();
    String name = node.getPrefix() == null ? "xmlns" : "xmlns:" + node.getPrefix();
    if (uri != null && !uri.equals(XMLConstants.XML_NS_URI)) {
      namespaces.put(name, uri);
    }
  }

  private void element(Element element, Map<String, String> declarations) {
    out.append('<').append(element.getNodeName());
    declarations.forEach(this::attribute);
    NamedNodeMap attributes = element.getAttributes();
    var sorted = new TreeMap<String, String>();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      if (!declares(attribute)) {
        sorted.put(attribute.getName(), attribute.getValue());
      }
    }
    sorted.forEach(this::attribute);
    if (!element.hasChildNodes()) {
      out.append("/>");
      return;
    }
    out.append('>');
    children(element);
    out.append("</").append(element.getNodeName()).append('>');
  }

  private void children(Element element) {
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        element(inner, Map.of());
      } else if (child instanceof Text text && !(text.getData().isBlank() && hasElements(element))) {
        out.append(escaped(text.getData()).replace(">", "&gt;"));
      }
    }
  }

  /// Blank text beside elements is only JAXB's indentation.
  private static boolean hasElements(Element element) {
    return element.getElementsByTagName("*").getLength() > 0;
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value).replace("\"", "&quot;")).append('"');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static boolean declares(Node attribute) {
    return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
  }
}

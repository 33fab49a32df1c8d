package codicil.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The pages of a redline as a tree, before they are set.
final class Galley {
  private Galley() {}

  /// Reads well-formed XHTML that our own templates made.
  static Document read(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(legal(xhtml))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("the templates made no well-formed page: " + e.getMessage(), e);
    }
  }

  /// Without the characters that no XML document may hold (XML 1.0 §2.2), which a hostile PDF can bring.
  private static String legal(String xhtml) {
    return xhtml.codePoints().allMatch(Galley::isLegal) ? xhtml
        : xhtml.codePoints()
            .filter(Galley::isLegal)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLegal(int character) {
    return character >= 0x20 && character < 0xfffe && !(character >= 0xd800 && character <= 0xdfff)
        || character > 0xffff || character == '\t' || character == '\n' || character == '\r';
  }

  /// Visits every node in the order of reading. A visitor may change the node that it is given and what is in it.
  static void walk(Node node, Consumer<Node> visitor) {
    visitor.accept(node);
    for (Node child : children(node)) {
      walk(child, visitor);
    }
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  /// The elements of this name, in the order of reading.
  static List<Element> elements(Document page, String name) {
    NodeList found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      elements.add((Element) found.item(at));
    }
    return elements;
  }
}

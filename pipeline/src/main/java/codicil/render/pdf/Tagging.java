package codicil.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Prepares a page for readers who hear it: no level of heading is left out (ISO 14289-1 §7.4.2), every link says where it
/// leads (§7.18.5), words are drawn in the order of reading, what is inserted and deleted is an element of its own, and the headings are bookmarks.
final class Tagging {
  /// Stands in the file as the alternative text of what was inserted until [Seal] puts the mark in its place.
  static final String INSERTED = "codicil:inserted";
  /// As above, of what was deleted.
  static final String DELETED = "codicil:deleted";

  /// What holds no words itself, only the blanks between the elements in it.
  private static final Set<String> BLOCKS =
      Set.of("body", "section", "div", "table", "thead", "tbody", "tr", "ul", "ol", "bookmarks", "bookmark");
  private static final int TITLE_LENGTH = 120;

  private final Document page;
  private final Set<String> names = new HashSet<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private int level;
  private int headings;

  private Tagging(Document page) {
    this.page = page;
  }

  static void tag(Document page) {
    Tagging tagging = new Tagging(page);
    Galley.walk(page, node -> {
      if (node instanceof Element element) {
        tagging.names.add(element.getAttribute("id"));
      }
    });
    Element bookmarks = page.createElement("bookmarks");
    Galley.elements(page, "head").getFirst().appendChild(bookmarks);
    tagging.open.push(bookmarks);
    Galley.walk(Galley.elements(page, "body").getFirst(), tagging::heading);
    Galley.elements(page, "a").forEach(tagging::link);
    mark("ins", INSERTED, page);
    mark("del", DELETED, page);
    Galley.walk(Galley.elements(page, "body").getFirst(), node -> order(node, page));
  }

  /// The layout draws the words of an element before the elements that stand among them, and the file would be read aloud
  /// and copied in that order; so words beside elements get elements of their own.
  private static void order(Node node, Document page) {
    if (!(node instanceof Element element) || BLOCKS.contains(element.getTagName())
        || !holdsElements(element)) {
      return;
    }
    boolean holdsBlocks = element.getTagName().matches("t[dh]|li");
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE && !(holdsBlocks && child.getNodeValue().isBlank())) {
        Element own = page.createElement("span");
        element.replaceChild(own, child);
        own.appendChild(child);
        child = own;
      }
    }
  }

  private static boolean holdsElements(Element element) {
    Node child = element.getFirstChild();
    while (child != null && !(child instanceof Element)) {
      child = child.getNextSibling();
    }
    return child != null;
  }

  private void heading(Node node) {
    if (!(node instanceof Element element) || !element.getTagName().matches("h[1-6]")) {
      return;
    }
    level = Math.min(element.getTagName().charAt(1) - '0', level + 1);
    element.setAttribute("class", (element.getAttribute("class") + " " + element.getTagName()).strip());
    Element heading = (Element) page.renameNode(element, null, "h" + level);
    String words = words(heading);
    if (!words.isEmpty()) {
      bookmark(heading, words);
    }
  }

  /// One bookmark below that of the heading around it. A heading that went has none.
  private void bookmark(Element heading, String words) {
    if (heading.getAttribute("id").isEmpty()) {
      heading.setAttribute("id", "heading-" + ++headings);
    }
    while (open.size() > level) {
      open.pop();
    }
    Element bookmark = page.createElement("bookmark");
    bookmark.setAttribute("name", shortened(words));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    Element around = open.getFirst();
    around.appendChild(bookmark);
    open.push(bookmark);
  }

  /// The words of a heading as it is now.
  private static String words(Element heading) {
    StringBuilder words = new StringBuilder();
    add(heading, words);
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private static void add(Node node, StringBuilder words) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      words.append(node.getNodeValue());
    } else if (!(node instanceof Element element && (element.getTagName().equals("del")
        || element.getAttribute("class").equals("was")))) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        add(child, words);
      }
    }
  }

  private void link(Element link) {
    String target = link.getAttribute("href");
    if (target.startsWith("#") && !names.contains(target.substring(1))) {
      link.removeAttribute("href");
      page.renameNode(link, null, "span");
    } else if (link.getAttribute("title").isEmpty()) {
      link.setAttribute("title", shortened(link.getTextContent().strip().isEmpty() ? target
          : link.getTextContent().replaceAll("\\s+", " ").strip()));
    }
  }

  /// The layout makes no element of an inline box that stands in a line by itself, but of one within it.
  private static void mark(String name, String sign, Document page) {
    List<Element> all = Galley.elements(page, name);
    for (Element change : all) {
      Element inner = page.createElement("span");
      inner.setAttribute("title", sign);
      while (change.getFirstChild() != null) {
        inner.appendChild(change.getFirstChild());
      }
      change.appendChild(inner);
    }
  }

  private static String shortened(String words) {
    return words.length() <= TITLE_LENGTH ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, TITLE_LENGTH))) + "…";
  }
}

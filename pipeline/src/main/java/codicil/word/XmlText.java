package codicil.word;

import codicil.model.Bytes;

/// Writes a tree as XML text in UTF-8, the namespaces declared on the root.
final class XmlText {
  private final StringBuilder out = new StringBuilder(1 << 16);

  private XmlText() {}

  static Bytes of(XmlPart part) {
    XmlText text = new XmlText();
    text.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    text.open(part.root());
    part.namespaces().forEach((prefix, uri) -> text.attribute("xmlns:" + prefix, uri));
    text.rest(part.root());
    return Bytes.of(text.out.toString());
  }

  private void open(Element element) {
    out.append('<').append(element.name());
  }

  private void rest(Element element) {
    element.eachAttribute(this::attribute);
    if (element.children().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child : element.children()) {
      switch (child) {
        case Chars chars -> escape(chars.text(), false);
        case Element inner -> {
          open(inner);
          rest(inner);
        }
      }
    }
    out.append("</").append(element.name()).append('>');
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value, true);
    out.append('"');
  }

  private void escape(String text, boolean inAttribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        case '\n' -> out.append(inAttribute ? "&#10;" : "\n");
        case '\r' -> out.append("&#13;");
        case '\t' -> out.append(inAttribute ? "&#9;" : "\t");
        default -> out.append(c);
      }
    }
  }
}

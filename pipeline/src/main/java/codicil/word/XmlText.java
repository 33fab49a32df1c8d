package codicil.word;

import codicil.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a tree as XML text in UTF-8, the namespaces declared on the root, a stretch at a time: the whole text of a long
/// document need not be there beside its bytes.
final class XmlText {
  private static final int STRETCH = 1 << 16;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(STRETCH);
  private final StringBuilder out = new StringBuilder(STRETCH);

  private XmlText() {}

  static Bytes of(XmlPart part) {
    XmlText text = new XmlText();
    text.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    text.open(part.root());
    part.namespaces().forEach((prefix, uri) -> text.attribute("xmlns:" + prefix, uri));
    text.rest(part.root());
    text.encode();
    return Bytes.owning(text.bytes.toByteArray());
  }

  private void encode() {
    bytes.writeBytes(out.toString().getBytes(StandardCharsets.UTF_8));
    out.setLength(0);
  }

  private void open(Element element) {
    if (out.length() > STRETCH) {
      encode(); // between elements, where no character is cut in two
    }
    out.append('<').append(element.name());
  }

  private void rest(Element element) {
    element.eachAttribute(this::attribute);
    if (element.isChildless()) {
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
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) {
      plain++;
    }
    out.append(text, 0, plain);
    for (int i = plain; i < text.length(); i++) {
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

  private static boolean isPlain(char c) {
    return c > '>' || c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"';
  }
}

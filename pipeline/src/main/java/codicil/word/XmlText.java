package codicil.word;

import codicil.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Writes a tree as XML text in UTF-8, the namespaces declared on the root, a stretch at a time: the whole text of a long
/// document need not be there beside its bytes.
///
/// The parts that hold a package together (content types, relationships) are written without prefixes, with their
/// namespace as the default one: LibreOffice knows their elements only so, and opens no file with others.
final class XmlText {
  private static final int STRETCH = 1 << 16;
  private static final Set<String> BARE = Set.of("ct", "rel");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(STRETCH);
  private final StringBuilder out = new StringBuilder(STRETCH);

  /// The prefix, with its colon, that is not written; empty if all are.
  private final String bare;

  private XmlText(String bare) {
    this.bare = bare;
  }

  static Bytes of(XmlPart part) {
    String prefix = part.root().name().replaceFirst(":.*", "");
    boolean bare = BARE.contains(prefix);
    XmlText text = new XmlText(bare ? prefix + ":" : "");
    text.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    text.open(part.root());
    part.namespaces()
        .forEach((name, uri) -> text.attribute(bare && name.equals(prefix) ? "xmlns" : "xmlns:" + name, uri));
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
    out.append('<');
    name(element);
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
    out.append("</");
    name(element);
    out.append('>');
  }

  private void name(Element element) {
    String name = element.name();
    out.append(name, !bare.isEmpty() && name.startsWith(bare) ? bare.length() : 0, name.length());
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

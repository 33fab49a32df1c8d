package codicil.render.akn;

import java.util.ArrayDeque;
import java.util.Deque;

/// XML as it is written, one element after the other.
final class Xml {
  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /// @param attributes names and values by turns
  Xml open(String name, String... attributes) {
    tag(name, attributes).append('>');
    open.push(name);
    return this;
  }

  Xml empty(String name, String... attributes) {
    tag(name, attributes).append("/>");
    return this;
  }

  Xml close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  Xml text(String words) {
    out.append(escaped(words));
    return this;
  }

  /// An element with words only.
  Xml words(String name, String words, String... attributes) {
    return open(name, attributes).text(words).close();
  }

  private StringBuilder tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int at = 0; at < attributes.length; at += 2) {
      out.append(' ')
          .append(attributes[at])
          .append("=\"")
          .append(escaped(attributes[at + 1]).replace("\"", "&quot;"))
          .append('"');
    }
    return out;
  }

  /// Characters that XML 1.0 cannot hold (§2.2) are left out.
  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    words.codePoints()
        .filter(point -> point >= ' ' && point != 0xFFFE && point != 0xFFFF && !(point >= 0xD800 && point <= 0xDFFF)
            || point == '\t' || point == '\n')
        .forEach(safe::appendCodePoint);
    return safe.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String toString() {
    return out + "\n";
  }
}

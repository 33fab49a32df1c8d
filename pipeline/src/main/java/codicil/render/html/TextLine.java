package codicil.render.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;

/// A line of a clause with its links. Written here and not in a template because every blank counts.
///
/// @param words the words of the line
/// @param links the links in it, in order, not overlapping
public record TextLine(String words, List<Anchor> links) implements Content {
  public TextLine {
    links = List.copyOf(links);
  }

  /// A link.
  ///
  /// @param start UTF-16 offset of its first character in the line, from 0
  /// @param end UTF-16 offset after its last character
  /// @param style the name of its style
  public record Anchor(int start, int end, String href, String style) {}

  @Override
  public void writeTo(TemplateOutput output) {
    int at = 0;
    for (Anchor link : links) {
      Escape.htmlContent(words.substring(at, link.start()), output);
      output.writeContent("<a class=\"" + link.style() + "\" href=\"");
      Escape.htmlAttribute(link.href(), output);
      output.writeContent("\">");
      Escape.htmlContent(words.substring(link.start(), link.end()), output);
      output.writeContent("</a>");
      at = link.end();
    }
    Escape.htmlContent(words.substring(at), output);
  }
}

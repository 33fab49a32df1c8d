package codicil.render.html;

import codicil.model.Emphasis;
import codicil.model.Picture;
import codicil.render.Block;
import codicil.render.Piece;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The content of a paragraph: its number and its pieces.
///
/// Written here and not in a template because every blank counts: a line end of a template between two pieces would
/// stand as a blank inside a word.
///
/// @param view which side of it; [View#BOTH] marks both in one text
/// @param pictures the pictures by their keys
public record Inline(Block.Para para, View view, Map<String, Picture> pictures) implements Content {
  private record Element(Emphasis emphasis, String name) {}

  private static final List<Element> ELEMENTS = List.of(new Element(Emphasis.BOLD, "b"),
      new Element(Emphasis.ITALIC, "i"), new Element(Emphasis.UNDERLINE, "u"), new Element(Emphasis.STRIKE, "s"),
      new Element(Emphasis.SUPERSCRIPT, "sup"), new Element(Emphasis.SUBSCRIPT, "sub"));
  private static final List<Emphasis> STYLES = List.of(Emphasis.SMALL_CAPS, Emphasis.CAPS, Emphasis.HIDDEN);

  @Override
  public void writeTo(TemplateOutput output) {
    if (!printed().isEmpty()) {
      number(output);
    }
    if (!para.was().isEmpty() && view != View.BEFORE) {
      element(output, "span", "was", () -> Escape.htmlContent(was(), output));
      output.writeContent(" ");
    }
    para.parts().stream().filter(this::shows).forEach(piece -> marked(output, piece));
  }

  private boolean shows(Piece piece) {
    return switch (view) {
      case BOTH, SIDES -> true;
      case BEFORE -> piece.isBefore();
      case AFTER -> piece.isAfter();
    };
  }

  private String printed() {
    return view != View.BEFORE || para.was().isEmpty() ? para.number()
        : para.was().equals("unnumbered") ? "" : para.was();
  }

  private void number(TemplateOutput output) {
    String tag = switch (para.mark().kind()) {
      case INSERTED, MOVED_TO -> "ins";
      case DELETED, MOVED_FROM -> "del";
      case KEPT, RENUMBERED, EDITED, SPLIT, MERGED, COSMETIC, FORMATTED -> "span";
    };
    String style = para.mark().isMoved() ? "num moved" : "num";
    element(output, tag, style, () -> Escape.htmlContent(printed(), output));
    output.writeContent(" ");
  }

  private String was() {
    if (para.number().isEmpty()) {
      return "no longer numbered " + para.was();
    }
    return para.was().equals("unnumbered") ? "newly numbered" : "renumbered from " + para.was();
  }

  private void marked(TemplateOutput output, Piece piece) {
    Runnable inner = () -> emphasised(output, piece, 0);
    switch (piece.kind()) {
      case KEPT, RENUMBERED, EDITED, SPLIT, MERGED, COSMETIC -> inner.run();
      case INSERTED -> element(output, "ins", "", inner);
      case DELETED -> element(output, "del", "", inner);
      case MOVED_TO -> element(output, "ins", "moved", inner);
      case MOVED_FROM -> element(output, "del", "moved", inner);
      case FORMATTED -> element(output, "span", "formatted", inner);
    }
  }

  private void emphasised(TemplateOutput output, Piece piece, int from) {
    for (int at = from; at < ELEMENTS.size(); at++) {
      if (look(piece).contains(ELEMENTS.get(at).emphasis())) {
        int next = at + 1;
        element(output, ELEMENTS.get(at).name(), "", () -> emphasised(output, piece, next));
        return;
      }
    }
    String styles = String.join(" ", STYLES.stream()
        .filter(look(piece)::contains)
        .map(style -> style.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList());
    if (styles.isEmpty()) {
      content(output, piece);
    } else {
      element(output, "span", styles, () -> content(output, piece));
    }
  }

  private Set<Emphasis> look(Piece piece) {
    return view == View.BEFORE ? piece.was() : piece.emphasis();
  }

  private void picture(TemplateOutput output, Piece piece) {
    Optional<Picture> picture = Optional.ofNullable(pictures.get(piece.link()));
    if (picture.isEmpty()) {
      element(output, "span", "thing", () -> Escape.htmlContent("[" + piece.text() + "]", output));
      return;
    }
    String words = picture.get().alternative();
    output.writeContent("<img alt=\"");
    Escape.htmlAttribute(words.isEmpty() ? piece.text() : words, output);
    output.writeContent("\" src=\"data:" + picture.get().type() + ";base64,"
        + Base64.getEncoder().encodeToString(picture.get().content().toArray()) + "\">");
  }

  private void content(TemplateOutput output, Piece piece) {
    switch (piece.form()) {
      case BREAK -> output.writeContent("<br>");
      case END -> output.writeContent("<abbr title=\"end of paragraph\">" + piece.text() + "</abbr>");
      case PICTURE -> picture(output, piece);
      case THING ->
        element(output, "span", "thing", () -> Escape.htmlContent("[" + piece.text() + "]", output));
      case NOTE -> element(output, "sup", "noteref", () -> link(output, "#" + piece.link(), "note " + piece.text()));
      case WORDS -> {
        if (isSafe(piece.link())) {
          link(output, piece.link(), piece.text());
        } else {
          Escape.htmlContent(piece.text(), output);
        }
      }
    }
  }

  /// Whether a link in the document leads somewhere that a page may offer.
  private static boolean isSafe(String link) {
    String target = link.toLowerCase(Locale.ROOT);
    return target.startsWith("https://") || target.startsWith("http://") || target.startsWith("mailto:");
  }

  private static void link(TemplateOutput output, String target, String words) {
    output.writeContent("<a rel=\"noreferrer noopener\" href=\"");
    Escape.htmlAttribute(target, output);
    output.writeContent("\">");
    Escape.htmlContent(words, output);
    output.writeContent("</a>");
  }

  private static void element(TemplateOutput output, String name, String style, Runnable inner) {
    output.writeContent(style.isEmpty() ? "<" + name + ">" : "<" + name + " class=\"" + style + "\">");
    inner.run();
    output.writeContent("</" + name + ">");
  }
}

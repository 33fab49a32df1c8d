package codicil.render.docx;

import codicil.word.Chars;
import codicil.word.Element;
import codicil.word.Link;
import codicil.word.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The hyperlinks of an edited paragraph. Where words stay and only the link around them comes, goes or leads elsewhere,
/// the link is a field of which the edges are inserted or deleted around words that are not, as Word writes it when a
/// link is laid over words that were there before.
final class Links {
  private final Loom loom;
  private final Map<Element, Link> ofAfter = new HashMap<>();

  Links(Loom loom) {
    this.loom = loom;
  }

  private Optional<Link> linkBefore(Element wrapper) {
    return Link.of(wrapper, loom.beforePart(), loom.before());
  }

  private Element hyperlink(Link link) {
    return loom.carrier().hyperlink(link, loom.afterPart());
  }

  /// The link around a piece of the before side.
  Optional<Link> before(Piece piece) {
    return piece.wrappers().stream().map(this::linkBefore).flatMap(Optional::stream).findFirst();
  }

  /// Where a link of the after side leads.
  Link link(Element hyperlink) {
    return Optional.ofNullable(ofAfter.get(hyperlink))
        .or(() -> Link.of(hyperlink, loom.afterPart(), loom.after()))
        .orElseThrow(() -> new IllegalArgumentException("no hyperlink: " + hyperlink.name()));
  }

  /// Whether a wrapper of the before side does the same as one of the after side.
  boolean same(Element before, Element now) {
    if (!now.is("w:hyperlink")) {
      return before.is(now.name());
    }
    Optional<String> place = linkBefore(before).map(Link::place);
    return place.equals(Optional.of(link(now).place()));
  }

  /// Pieces of the after side with every link as the element that stands for it: fields cannot be cut, elements can.
  List<Piece> asElements(List<Piece> pieces) {
    Map<Element, Element> hyperlinks = new HashMap<>();
    List<Piece> shown = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.wrappers().stream().noneMatch(w -> w.is("w:fldSimple"))) {
        shown.add(piece);
      } else {
        List<Element> wrappers = piece.wrappers()
            .stream()
            .map(w -> w.is("w:fldSimple") ? hyperlinks.computeIfAbsent(w, this::asElement) : w)
            .toList();
        shown.add(new Piece(piece.text(), piece.atom(), piece.key(), piece.ref(), piece.content(), wrappers));
      }
    }
    return shown;
  }

  private Element asElement(Element field) {
    Link link = Link.of(field, loom.afterPart(), loom.after()).orElseThrow();
    Element hyperlink = hyperlink(link);
    ofAfter.put(hyperlink, link);
    return hyperlink;
  }

  /// A wrapper of the before side as it can stand in the after-document.
  Element carried(Element wrapper) {
    if (wrapper.is("w:fldSimple")) {
      return hyperlink(linkBefore(wrapper).orElseThrow());
    }
    Element shell = wrapper.shell();
    wrapper.elements().stream().filter(e -> e.name().endsWith("Pr")).map(Element::copy).forEach(shell::add);
    return loom.carry(shell);
  }

  /// The parts of a run with which a field that is a link begins.
  static List<Element> begin(Link link) {
    Element instruction = Element.of("w:instrText", new Chars(link.instruction())).with("xml:space", "preserve");
    return List.of(edge("begin"), instruction, edge("separate"));
  }

  static Element edge(String type) {
    return Element.of("w:fldChar").with("w:fldCharType", type);
  }
}

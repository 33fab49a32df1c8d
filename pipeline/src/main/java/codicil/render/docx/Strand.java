package codicil.render.docx;

import codicil.word.Chars;
import codicil.word.Element;
import codicil.word.Inline;
import codicil.word.Node;
import codicil.word.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The new content of an edited paragraph as it grows: runs inside their hyperlinks and content controls, those with the
/// same revision under one mark, fragments of one run joined again.
final class Strand {
  private final Element paragraph;
  private final Marks marks;
  private final List<Element> sources = new ArrayList<>();
  private final List<Element> open = new ArrayList<>();
  private Optional<Revision> state = Optional.empty();
  private Optional<Element> mark = Optional.empty();
  private Optional<Element> runSource = Optional.empty();
  private Optional<Element> run = Optional.empty();

  /// @param paragraph the paragraph, holding nothing but its properties
  Strand(Element paragraph, Marks marks) {
    this.paragraph = paragraph;
    this.marks = marks;
  }

  /// Adds a part of a piece.
  ///
  /// @param wrappers the elements around it, outermost first; copies of them are made as needed
  /// @param revision its state; empty if it is kept
  /// @param source the run that it is a child of; empty if it is a child of the paragraph
  /// @param oldFormat the properties that the run had before; empty if they are the same
  /// @param node the part itself
  void add(List<Element> wrappers, Optional<Revision> revision, Optional<Element> source, Optional<Element> oldFormat,
      Node node) {
    enter(wrappers);
    source.ifPresentOrElse(from -> run(from, revision, oldFormat).add(node), () -> {
      put(node, silent(node) ? Optional.empty() : revision);
      run = Optional.empty();
    });
  }

  private static boolean silent(Node node) {
    return node instanceof Element e && Inline.isSilent(e);
  }

  private Element run(Element from, Optional<Revision> revision, Optional<Element> oldFormat) {
    Optional<Element> current = run;
    if (current.isPresent() && runSource.filter(s -> s == from).isPresent() && revision.equals(state)
        && last().filter(n -> n == current.get()).isPresent() && oldFormat.isEmpty()) {
      return current.get();
    }
    Element fresh = from.shell();
    from.child("w:rPr").ifPresent(p -> fresh.add(p.copy()));
    oldFormat
        .ifPresent(old -> Properties.record(Properties.of(fresh, "w:rPr"), marks.of("w:rPrChange"), Optional.of(old)));
    put(fresh, revision);
    runSource = oldFormat.isEmpty() ? Optional.of(from) : Optional.empty();
    run = Optional.of(fresh);
    return fresh;
  }

  private Optional<Node> last() {
    List<Node> children = mark.orElseGet(this::container).children();
    return children.isEmpty() ? Optional.empty() : Optional.of(children.getLast());
  }

  private void put(Node node, Optional<Revision> revision) {
    if (revision.isEmpty()) {
      container().add(node);
      mark = Optional.empty();
    } else {
      Element current = mark.filter(m -> revision.equals(state)).orElseGet(() -> {
        Element fresh = marks.of(revision.get().element());
        container().add(fresh);
        return fresh;
      });
      current.add(node);
      mark = Optional.of(current);
    }
    state = revision;
  }

  private void enter(List<Element> wrappers) {
    int common = 0;
    while (common < sources.size() && common < wrappers.size() && sources.get(common) == wrappers.get(common)) {
      common++;
    }
    if (common == sources.size() && common == wrappers.size()) {
      return;
    }
    while (sources.size() > common) {
      sources.removeLast();
      open.removeLast();
    }
    mark = Optional.empty();
    run = Optional.empty();
    for (Element wrapper : wrappers.subList(common, wrappers.size())) {
      Element shell = wrapper.shell();
      wrapper.elements().stream().filter(e -> e.name().endsWith("Pr")).map(Element::copy).forEach(shell::add);
      if (wrapper.is("w:sdt")) {
        shell.add(Element.of("w:sdtContent"));
      }
      container().add(shell);
      sources.add(wrapper);
      open.add(shell);
    }
  }

  private Element container() {
    if (open.isEmpty()) {
      return paragraph;
    }
    return open.getLast().child("w:sdtContent").orElse(open.getLast());
  }

  /// The part of a piece that shows these characters of it.
  static Node fragment(Piece piece, Node node, int from, int to, boolean deleted) {
    if (!(node instanceof Element element) || !element.is("w:t") || from == 0 && to == piece.text().length()) {
      return node instanceof Element element && deleted ? Marks.deletedPart(element) : node;
    }
    String text = piece.text().substring(from, to);
    Element part = Element.of(deleted ? "w:delText" : "w:t", new Chars(text));
    return text.strip().equals(text) ? part : part.with("xml:space", "preserve");
  }
}

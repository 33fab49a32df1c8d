package codicil.word;

import codicil.model.Atom;
import java.util.List;
import java.util.Optional;

/// A piece of a paragraph: characters of one run, something indivisible, or a silent mark without any text.
///
/// @param text its characters; empty for a silent mark
/// @param atom what it is if it is indivisible and has no plain text
/// @param key for an atom: equal keys say the same
/// @param ref the names of the notes and text boxes that it refers to, parted by [Atom#AND]
/// @param content what it consists of, in order
/// @param wrappers the elements around it inside the paragraph (hyperlinks, content controls), outermost first
public record Piece(String text, Optional<Atom.Kind> atom, String key, String ref, List<Part> content,
    List<Element> wrappers) {
  public Piece {
    content = List.copyOf(content);
    wrappers = List.copyOf(wrappers);
  }

  /// Either a child of a run, or (without a run) a child of the paragraph.
  ///
  /// @param run the run that holds the node
  /// @param node the child of the run, or of the paragraph
  public record Part(Optional<Element> run, Node node) {}

  /// Whether it has no text: a bookmark, a comment's anchor, a proofing mark.
  public boolean isSilent() {
    return text.isEmpty();
  }

  /// The properties of its first run.
  public Optional<Element> format() {
    return content.stream().findFirst().flatMap(Part::run).flatMap(run -> run.child("w:rPr"));
  }
}

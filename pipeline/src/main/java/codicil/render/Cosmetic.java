package codicil.render;

import codicil.model.Atom;
import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Segment;
import codicil.model.Typography;

/// Whether an edit is cosmetic: words that differ in their typography alone.
final class Cosmetic {
  private Cosmetic() {}

  /// Whether the words that differ in a paragraph differ in typography alone.
  static boolean isAll(Change.Edited edited) {
    return Typography.without(edited.before().text()).equals(Typography.without(edited.after().text()))
        && edited.segments().stream().noneMatch(s -> switch (s) {
          case Segment.Same _ -> false;
          case Segment.Insertion in -> holdsThing(edited.after(), in.start(), in.end());
          case Segment.Deletion out -> holdsThing(edited.before(), out.start(), out.end());
        });
  }

  /// A picture or note is no typography, and neither is a mark between fields.
  private static boolean holdsThing(Paragraph paragraph, int start, int end) {
    return paragraph.atoms()
        .stream()
        .anyMatch(atom -> atom.kind() != Atom.Kind.FIELD && atom.start() < end && start < atom.end());
  }
}

package codicil.word;

import codicil.model.Atom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A hyperlink written as a complex field, read as what it says: its result inside a simple field of the same instruction.
final class FieldLink {
  private FieldLink() {}

  /// The result of a field with the link around it; empty if the field is no hyperlink, or not plainly one.
  ///
  /// @param field its pieces, from its begin to its end
  static Optional<List<Piece>> within(List<Piece> field) {
    List<Element> around = field.getFirst().wrappers();
    int separate = separate(field);
    String instruction = instruction(field.subList(1, separate));
    if (separate == field.size() || Link.of(instruction).isEmpty() || !sameIn(around, field.getLast())
        || field.stream().anyMatch(piece -> !startsWith(piece.wrappers(), around) || isLinked(piece))) {
      return Optional.empty();
    }
    Element link = Element.of("w:fldSimple").with("w:instr", instruction);
    List<Piece> within = new ArrayList<>();
    for (int i = 1; i < field.size() - 1; i++) {
      if (i > separate || field.get(i).isSilent()) {
        within.add(inside(field.get(i), around.size(), link));
      }
    }
    return within.stream().allMatch(Piece::isSilent) ? Optional.empty() : Optional.of(within);
  }

  /// The index of the edge between instruction and result; the size of the field if its instruction holds other fields.
  private static int separate(List<Piece> field) {
    for (int i = 1; i < field.size(); i++) {
      if (Fields.isEdge(field.get(i), "separate")) {
        return i;
      }
      if (Fields.isBegin(field.get(i))) {
        break;
      }
    }
    return field.size();
  }

  private static String instruction(List<Piece> pieces) {
    StringBuilder instruction = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.atom().equals(Optional.of(Atom.Kind.FIELD_EDGE))
          && piece.content().getFirst().node() instanceof Element element) {
        instruction.append(element.text());
      }
    }
    return instruction.toString();
  }

  private static boolean isLinked(Piece piece) {
    return piece.wrappers().stream().anyMatch(Link::isLink);
  }

  private static boolean sameIn(List<Element> around, Piece piece) {
    return piece.wrappers().size() == around.size() && startsWith(piece.wrappers(), around);
  }

  private static boolean startsWith(List<Element> wrappers, List<Element> first) {
    for (int i = 0; i < first.size(); i++) {
      if (i >= wrappers.size() || wrappers.get(i) != first.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static Piece inside(Piece piece, int depth, Element link) {
    List<Element> wrappers = new ArrayList<>(piece.wrappers());
    wrappers.add(depth, link);
    return new Piece(piece.text(), piece.atom(), piece.key(), piece.ref(), piece.content(), wrappers);
  }
}

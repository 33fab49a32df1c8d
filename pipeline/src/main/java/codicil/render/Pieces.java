package codicil.render;

import codicil.model.Atom;
import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Cuts a stretch of a paragraph where its format changes and where an atom begins or ends.
final class Pieces {
  private Pieces() {}

  static List<Piece> of(Paragraph paragraph, Mark.Kind kind, Notes.Side notes) {
    return of(paragraph, 0, paragraph.text().length(), kind, notes);
  }

  static List<Piece> of(Paragraph paragraph, int start, int end, Mark.Kind kind, Notes.Side notes) {
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int cut : cuts(paragraph, start, end)) {
      pieces.add(piece(paragraph, from, cut, kind, notes));
      from = cut;
    }
    return pieces;
  }

  private static Set<Integer> cuts(Paragraph paragraph, int start, int end) {
    Set<Integer> cuts = new TreeSet<>();
    paragraph.spans().forEach(span -> cuts.add(span.end()));
    for (Atom atom : paragraph.atoms()) {
      if (!isWords(atom)) {
        cuts.add(atom.start());
        cuts.add(atom.end());
      }
    }
    cuts.removeIf(cut -> cut <= start || cut >= end);
    if (end > start) {
      cuts.add(end);
    }
    return cuts;
  }

  private static boolean isWords(Atom atom) {
    return atom.kind() == Atom.Kind.FIELD;
  }

  private static Piece piece(Paragraph paragraph, int from, int to, Mark.Kind kind, Notes.Side notes) {
    String text = paragraph.text().substring(from, to);
    for (Atom atom : paragraph.atoms()) {
      if (!isWords(atom) && atom.start() <= from && to <= atom.end()) {
        return thing(atom, text, kind, notes);
      }
    }
    for (Span span : paragraph.spans()) {
      if (span.start() <= from && to <= span.end()) {
        return new Piece(kind, Piece.Form.WORDS, text, span.emphasis(), span.link());
      }
    }
    return new Piece(kind, Piece.Form.WORDS, text, Set.of(), "");
  }

  private static Piece thing(Atom atom, String text, Mark.Kind kind, Notes.Side notes) {
    Set<Emphasis> none = Set.of();
    return switch (atom.kind()) {
      case NOTE -> notes.find(atom.ref())
          .map(note -> new Piece(kind, Piece.Form.NOTE, note.label(), none, note.id()))
          .orElseGet(() -> new Piece(kind, Piece.Form.THING, "note", none, ""));
      case PICTURE -> new Piece(kind, Piece.Form.THING, "picture", none, "");
      case OBJECT -> new Piece(kind, Piece.Form.THING, "object", none, "");
      case FORMULA -> new Piece(kind, Piece.Form.THING, "formula", none, "");
      case SYMBOL -> new Piece(kind, Piece.Form.THING, "symbol", none, "");
      case BREAK -> new Piece(kind, Piece.Form.BREAK, "", none, "");
      case FIELD, FIELD_EDGE -> new Piece(kind, Piece.Form.WORDS, words(text), none, "");
    };
  }

  private static String words(String text) {
    return text.replace(String.valueOf(Atom.OBJECT), "");
  }
}

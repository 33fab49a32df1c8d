package codicil.render;

import codicil.model.Atom;
import codicil.model.Emphasis;
import codicil.model.Paragraph;
import codicil.model.Segment;
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

  /// A stretch whose format differs, cut where either side's format changes.
  static List<Piece> reformatted(Paragraph before, Paragraph after, Segment.Same same, Notes.Side notes) {
    List<Piece> pieces = new ArrayList<>();
    int shift = same.beforeStart() - same.afterStart();
    boolean comparable = same.beforeEnd() - same.beforeStart() == same.afterEnd() - same.afterStart();
    Set<Integer> cuts = cuts(after, same.afterStart(), same.afterEnd());
    if (comparable) {
      cuts(before, same.beforeStart(), same.beforeEnd()).forEach(cut -> cuts.add(cut - shift));
    }
    int from = same.afterStart();
    for (int cut : cuts) {
      int old = comparable ? from + shift : same.beforeStart();
      Piece piece = piece(after, from, cut, Mark.Kind.FORMATTED, notes);
      pieces.add(new Piece(piece.kind(), piece.form(), piece.text(), piece.emphasis(), emphasis(before, old),
          piece.link()));
      from = cut;
    }
    return pieces;
  }

  private static Set<Emphasis> emphasis(Paragraph paragraph, int at) {
    return paragraph.spans()
        .stream()
        .filter(span -> span.start() <= at && at < span.end())
        .findFirst()
        .map(Span::emphasis)
        .orElse(Set.of());
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
        return new Piece(kind, Piece.Form.WORDS, text, span.emphasis(), span.emphasis(), span.link());
      }
    }
    return Piece.plain(kind, text);
  }

  private static Piece thing(Atom atom, String text, Mark.Kind kind, Notes.Side notes) {
    return switch (atom.kind()) {
      case NOTE -> notes.find(atom.ref())
          .map(note -> named(kind, Piece.Form.NOTE, note.label(), note.id()))
          .orElseGet(() -> named(kind, Piece.Form.THING, "note", ""));
      case PICTURE -> named(kind, Piece.Form.PICTURE, "picture", atom.key());
      case OBJECT -> named(kind, Piece.Form.THING, "object", "");
      case FORMULA -> named(kind, Piece.Form.THING, "formula", "");
      case SYMBOL -> named(kind, Piece.Form.THING, "symbol", "");
      case BREAK -> named(kind, Piece.Form.BREAK, "", "");
      case FIELD, FIELD_EDGE -> Piece.plain(kind, words(text));
    };
  }

  private static Piece named(Mark.Kind kind, Piece.Form form, String text, String link) {
    return new Piece(kind, form, text, Set.of(), Set.of(), link);
  }

  private static String words(String text) {
    return text.replace(String.valueOf(Atom.OBJECT), "");
  }
}

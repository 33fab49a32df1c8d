package codicil.history;

import codicil.model.Atom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Puts the pieces of a [Wording] together, joining those of one kind.
final class Wordsmith {
  private final List<Wording.Piece> pieces = new ArrayList<>();

  Wording wording() {
    return new Wording(pieces);
  }

  /// A paragraph of one kind; a blank one is left out.
  void paragraph(String words, Wording.Kind kind) {
    if (!Words.none(words)) {
      begin(kind);
      add(kind, words);
    }
  }

  /// A paragraph against the words that it had.
  void paragraph(Transcript was, String words, Descent descent, Look look) {
    if (Words.none(words) && descent.cuts().isEmpty()) {
      return;
    }
    begin(descent.shares().isEmpty() && descent.cuts().isEmpty() ? Wording.Kind.INSERTED : Wording.Kind.SAME);
    Iterator<Cut> cuts = descent.cuts().iterator();
    Cut cut = cuts.hasNext() ? cuts.next() : END;
    int at = 0;
    for (Share share : descent.shares()) {
      for (; cut.at() < share.end(); cut = cuts.hasNext() ? cuts.next() : END) {
        add(Wording.Kind.DELETED, cut.words());
      }
      add(Wording.Kind.INSERTED, words.substring(at, share.start()));
      if (look.counts(share)) {
        add(Wording.Kind.SAME, words.substring(share.start(), share.end()));
      } else {
        add(Wording.Kind.DELETED,
            was.paragraphs().get(share.paragraph()).substring(share.beforeStart(), share.beforeEnd()));
        add(Wording.Kind.INSERTED, words.substring(share.start(), share.end()));
      }
      at = share.end();
    }
    for (; !cut.equals(END); cut = cuts.hasNext() ? cuts.next() : END) {
      add(Wording.Kind.DELETED, cut.words());
    }
    add(Wording.Kind.INSERTED, words.substring(at));
  }

  private static final Cut END = new Cut(Integer.MAX_VALUE, "");

  private void begin(Wording.Kind kind) {
    if (!pieces.isEmpty()) {
      add(kind, "\n");
    }
  }

  private void add(Wording.Kind kind, String words) {
    String shown = words.replace(String.valueOf(Atom.OBJECT), "");
    if (shown.isEmpty()) {
      return;
    }
    if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
      pieces.add(new Wording.Piece(kind, pieces.removeLast().words() + shown));
    } else {
      pieces.add(new Wording.Piece(kind, shown));
    }
  }
}

package codicil.check;

import codicil.model.Atom;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Span;
import java.util.List;

/// What a line says and how that looks. Most paragraphs of a proof are equal: they are compared as they are, and written
/// out only where they are not.
sealed interface Wording {
  /// What it says: words, objects, the shape of a table.
  String words();

  /// How that looks, and where its links lead.
  String format();

  /// The head of a story, a piece of a table.
  record Fixed(String words, String format) implements Wording {}

  /// A paragraph, of which some differences may not count.
  record Said(Paragraph paragraph, Comparing comparing) implements Wording {
    /// Whether the other certainly says the same.
    boolean saysAs(Said other) {
      return paragraph.text().equals(other.paragraph.text()) && sameAtoms(other.paragraph);
    }

    /// Whether the other certainly looks the same.
    boolean looksAs(Said other) {
      return paragraph.format().equals(other.paragraph.format()) && sameSpans(other.paragraph.spans())
          && paragraph.text().length() == other.paragraph.text().length() && sameAtoms(other.paragraph);
    }

    private boolean sameAtoms(Paragraph other) {
      List<Atom> atoms = paragraph.atoms();
      if (atoms.size() != other.atoms().size()) {
        return false;
      }
      for (int i = 0; i < atoms.size(); i++) {
        Atom mine = atoms.get(i);
        Atom theirs = other.atoms().get(i);
        if (mine.start() != theirs.start() || mine.end() != theirs.end() || mine.kind() != theirs.kind()
            || !mine.key().equals(theirs.key())) {
          return false;
        }
      }
      return true;
    }

    private boolean sameSpans(List<Span> others) {
      List<Span> spans = paragraph.spans();
      if (spans.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < spans.size(); i++) {
        Span mine = spans.get(i);
        Span theirs = others.get(i);
        if (mine.start() != theirs.start() || mine.end() != theirs.end() || !mine.format().equals(theirs.format())
            || !mine.link().equals(theirs.link())) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String words() {
      StringBuilder words = new StringBuilder("paragraph ");
      int at = 0;
      for (Atom atom : paragraph.atoms()) {
        words.append(paragraph.text(), at, atom.start()).append('[').append(atom.key()).append(']');
        at = atom.end();
      }
      return comparing.key(words.append(paragraph.text(), at, paragraph.text().length()).toString());
    }

    @Override
    public String format() {
      return format(paragraph);
    }

    /// The paragraph's own format, then each format with the number of its characters; a field counts as one, because its
    /// result may be computed afresh.
    private static String format(Paragraph paragraph) {
      StringBuilder format = new StringBuilder(paragraph.format());
      int[] length = lengths(paragraph);
      String last = "";
      int count = 0;
      for (Span span : paragraph.spans()) {
        String look = span.link().isEmpty() ? span.format() : span.format() + "→" + span.link();
        if (!look.equals(last)) {
          format.append(count).append(last);
          last = look;
          count = 0;
        }
        count += length[span.end()] - length[span.start()];
      }
      return format.append(count).append(last).toString();
    }

    /// By offset how many characters stand before it, each field as one.
    private static int[] lengths(Paragraph paragraph) {
      int[] length = new int[paragraph.text().length() + 1];
      int atom = 0;
      for (int i = 0; i < paragraph.text().length(); i++) {
        while (atom < paragraph.atoms().size() && paragraph.atoms().get(atom).end() <= i) {
          atom++;
        }
        boolean inField = atom < paragraph.atoms().size() && paragraph.atoms().get(atom).kind() == Atom.Kind.FIELD
            && paragraph.atoms().get(atom).start() < i;
        length[i + 1] = length[i] + (inField ? 0 : 1);
      }
      return length;
    }
  }
}

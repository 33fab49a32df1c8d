package codicil.history;

import codicil.model.Atom;
import codicil.model.Paragraph;
import codicil.model.Typography;
import java.util.Set;

/// What counts as words.
final class Words {
  private static final Set<Atom.Kind> NO_WORDS = Set.of(Atom.Kind.FIELD_EDGE, Atom.Kind.BREAK);

  private Words() {}

  /// The text of a paragraph, with a blank for each thing that no reader takes for a word. Offsets stay as they are.
  static String visible(Paragraph paragraph) {
    StringBuilder text = new StringBuilder(paragraph.text());
    for (Atom atom : paragraph.atoms()) {
      if (NO_WORDS.contains(atom.kind())) {
        text.replace(atom.start(), atom.end(), " ".repeat(atom.end() - atom.start()));
      }
    }
    return text.toString();
  }

  static boolean none(String words) {
    return Typography.evenly(words).isEmpty();
  }
}

package codicil.render;

import codicil.model.Atom;
import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Segment;
import java.util.List;
import java.util.Locale;

/// Whether two texts differ in their typography alone: capitals, the amount and kind of blanks, straight or curly quotes,
/// long or short dashes, hyphens that only say where a line may end.
///
/// Other marks are no typography: a comma can decide a case.
final class Typography {
  private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
  private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u2039\u203a`\u00b4";
  private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  private Typography() {}

  /// Whether the words that differ in a paragraph differ in typography alone.
  static boolean isAll(Change.Edited edited) {
    return plain(edited.before()).equals(plain(edited.after()))
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

  /// The words without their typography.
  private static List<String> plain(Paragraph paragraph) {
    StringBuilder plain = new StringBuilder();
    paragraph.text()
        .codePoints()
        .filter(it -> INVISIBLE.indexOf(it) < 0)
        .forEach(it -> plain.appendCodePoint(plain(it)));
    return List.of(plain.toString()
        .replace("...", "\u2026")
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT)
        .strip()
        .split(" +"));
  }

  private static int plain(int character) {
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return ' ';
    }
    return DASHES.indexOf(character) >= 0 ? '-'
        : SINGLE_QUOTES.indexOf(character) >= 0 ? '\'' : DOUBLE_QUOTES.indexOf(character) >= 0 ? '"' : character;
  }
}

package codicil.history;

import codicil.model.Atom;
import codicil.model.Paragraph;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What counts as words, and what is a matter of looks only.
final class Words {
  private static final Set<Atom.Kind> NO_WORDS = Set.of(Atom.Kind.FIELD_EDGE, Atom.Kind.BREAK);
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
  private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛`´′]");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟«»″]|''");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");

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

  /// The same for words that differ in case, quotation marks, dashes and blanks only.
  static String look(String words) {
    String quotes = DOUBLE_QUOTES.matcher(SINGLE_QUOTES.matcher(words).replaceAll("'")).replaceAll("\"");
    return BLANKS.matcher(DASHES.matcher(quotes).replaceAll("-")).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// The same for words that differ in blanks only.
  static String plain(String words) {
    return BLANKS.matcher(words).replaceAll("");
  }

  static boolean none(String words) {
    return plain(words).isEmpty();
  }
}

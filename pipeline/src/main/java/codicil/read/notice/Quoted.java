package codicil.read.notice;

import java.util.Optional;

/// A title in quotes, curly or straight, single or double.
///
/// @param title the words between the quotes
/// @param rest what follows the closing quote
record Quoted(String title, String rest) {
  private static final String OPENERS = "‘“'\"";
  private static final String CLOSERS = "’”'\"";

  /// The title that a text begins with, blanks and a colon or dash aside; empty if it begins otherwise.
  static Optional<Quoted> at(String text) {
    String from = text.replaceFirst("^[\\s:–—-]+", "");
    int kind = from.isEmpty() ? -1 : OPENERS.indexOf(from.charAt(0));
    if (kind < 0) {
      return Optional.empty();
    }
    int depth = 0;
    for (int i = 0; i < from.length(); i++) {
      if (opens(from, i, kind)) {
        depth++;
      } else if (closes(from, i, kind) && --depth == 0) {
        return Optional.of(new Quoted(from.substring(1, i).strip(), from.substring(i + 1)));
      }
    }
    return Optional.empty();
  }

  private static boolean opens(String text, int i, int kind) {
    if (text.charAt(i) != OPENERS.charAt(kind)) {
      return false;
    }
    boolean curly = OPENERS.charAt(kind) != CLOSERS.charAt(kind);
    return curly || i == 0 || " (".indexOf(text.charAt(i - 1)) >= 0 && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /// An apostrophe stands before a small letter; behind a closing quote a table's next cell may follow at once.
  private static boolean closes(String text, int i, int kind) {
    return text.charAt(i) == CLOSERS.charAt(kind)
        && (i + 1 == text.length() || !Character.isLowerCase(text.charAt(i + 1)));
  }
}

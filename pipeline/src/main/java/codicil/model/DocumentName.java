package codicil.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The identity of a document of a code: its class and letter, never its title.
///
/// @param kind the class in lower case: `section`, `schedule`, `appendix`
/// @param letter the letter or number in upper case: `H`, `11`, `AD`
public record DocumentName(String kind, String letter) {
  private static final Pattern SLUG = Pattern.compile("([a-z]+)-([a-z0-9]+)");

  public DocumentName {
    if (!kind.equals(kind.toLowerCase(Locale.ROOT)) || !letter.equals(letter.toUpperCase(Locale.ROOT)) || kind.isEmpty()
        || letter.isEmpty()) {
      throw new IllegalArgumentException("document " + kind + " " + letter);
    }
  }

  /// Reads the form used in addresses and file names, `appendix-ad`; empty if the text is nothing of the kind.
  public static Optional<DocumentName> parse(String id) {
    Matcher form = SLUG.matcher(id);
    return form.matches() ? Optional.of(new DocumentName(form.group(1), form.group(2).toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// The form used in addresses and file names: `appendix-ad`.
  public String id() {
    return kind + "-" + letter.toLowerCase(Locale.ROOT);
  }

  /// Whether the number of a clause carries the letter of this section, which people then say once: `J3.6`.
  boolean isSaidBy(String clause) {
    return kind.equals("section") && clause.length() > letter.length() && clause.startsWith(letter)
        && Character.isDigit(clause.charAt(letter.length()));
  }

  /// As people cite a clause of it: `Section J3.6`, `Appendix AD 3.8.2`; the document alone if the clause is empty, or the
  /// division that is all of it (`J`, `APPENDIX AD`).
  public String citing(String clause) {
    boolean all = clause.equals(letter) && kind.equals("section") || clause.equalsIgnoreCase(toString());
    return all ? toString()
        : isSaidBy(clause) ? toString().replace(" " + letter, " " + clause) : (this + " " + clause).strip();
  }

  /// As people write it: `Appendix AD`.
  @Override
  public String toString() {
    return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + letter;
  }
}

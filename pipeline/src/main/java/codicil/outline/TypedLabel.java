package codicil.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A label that was typed at the start of a paragraph.
///
/// @param printed the label as it stands there
/// @param gap what parts it from the words after it: blanks, dashes, nothing
/// @param rest the words after it
record TypedLabel(String printed, String gap, String rest) {
  /// A blank that does not break (U+00A0) parts like any other.
  private static final String BLANK = "[\\s\\h]";
  private static final Pattern FORM = Pattern.compile("(?s)" + BLANK + "*("
      + "(?:SECTION|SCHEDULE|APPENDIX|ANNEX|PART|Section|Schedule|Appendix|Annex|Part)"
      + " (?:[A-Z]{1,2}|\\d{1,3})(?![\\w.(])[.:]?|[A-Z]?\\d{1,4}[A-Z]{0,2}(?:\\.\\d{1,4}[A-Z]{0,2})*\\.?"
      + "|\\((?:[A-Za-z]{1,4}|\\d{1,2}[A-Z]?)\\)|(?:[a-z]{1,4}|[A-Z]|[IVX]{1,5}|\\d{1,2})[.)])"
      + "(?=" + BLANK + "|\\(|$|(?<=\\.\\d{1,4})\\p{IsHan})([\\s\\h\\u2013\\u2014-]*)(.*)");
  private static final Pattern BLANKS = Pattern.compile(BLANK + "{2,}");

  /// What looks like a label; whether it is one depends on where it stands.
  static Optional<TypedLabel> read(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() ? Optional.of(new TypedLabel(form.group(1), form.group(2), form.group(3)))
        : Optional.empty();
  }

  /// Whether a tab or a row of blanks sets it apart.
  boolean tabbed() {
    return gap.contains("\t") || BLANKS.matcher(gap).matches();
  }

  /// Whether the words follow without a blank, as they may in Chinese.
  boolean isGlued() {
    return gap.isEmpty() && !rest.isEmpty() && !rest.startsWith("(");
  }

  /// Whether the words after it begin with another label, as in `(a)(i)`.
  boolean isCompound() {
    return printed.endsWith(")") && rest.startsWith("(");
  }
}

package codicil.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A label that was typed at the start of a paragraph.
///
/// @param printed the label as it stands there
/// @param rest the words after it
/// @param tabbed whether a tab or a row of blanks sets it apart
record TypedLabel(String printed, String rest, boolean tabbed) {
  private static final Pattern FORM = Pattern.compile("(?s)\\s*("
      + "(?:SECTION|SCHEDULE|APPENDIX|ANNEX|PART|Section|Schedule|Appendix|Annex|Part)"
      + " (?:[A-Z]{1,2}|\\d{1,3})(?![\\w.(])[.:]?|[A-Z]?\\d{1,4}[A-Z]{0,2}(?:\\.\\d{1,4}[A-Z]{0,2})*\\.?"
      + "|\\((?:[A-Za-z]{1,4}|\\d{1,2}[A-Z]?)\\)|(?:[a-z]{1,4}|[A-Z]|[IVX]{1,5}|\\d{1,2})[.)])(?=\\s|\\(|$)([\\s\\u2013\\u2014-]*)(.*)");

  /// What looks like a label; whether it is one depends on where it stands.
  static Optional<TypedLabel> read(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches() ? Optional.of(new TypedLabel(form.group(1), form.group(3), isApart(form.group(2))))
        : Optional.empty();
  }

  private static boolean isApart(String between) {
    return between.contains("\t") || between.isBlank() && between.length() > 1;
  }

  /// Whether the words after it begin with another label, as in `(a)(i)`.
  boolean isCompound() {
    return printed.endsWith(")") && rest.startsWith("(");
  }
}

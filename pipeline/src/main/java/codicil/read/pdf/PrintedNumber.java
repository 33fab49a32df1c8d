package codicil.read.pdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that is printed before a heading or an item of a list. A PDF does not say whether it was typed or counted;
/// taken as counted, a clause that was only renumbered has not changed.
///
/// @param number as printed; `•` for a bullet
/// @param length how many characters of the text it takes with the blanks behind it
record PrintedNumber(String number, int length) {
  private static final String DIVISION =
      "(?i:annex|appendix|schedule|section|part|article|chapter|exhibit|attachment)\\s+[A-Z0-9]{1,4}\\.?";
  private static final String COUNTED =
      "[(\\[]?(?:\\d{1,4}[A-Z]{0,2}|[A-Z]{1,2}\\d{1,4}[A-Z]?|[A-Za-z]|[ivxlc]{2,6}|[IVXLC]{2,6})"
          + "(?:\\.\\d{1,4}[A-Z]{0,2})*\\.?[)\\]]?";
  private static final Pattern FORM =
      Pattern.compile("(?s)(" + DIVISION + "|" + COUNTED + ")(\\s+|(?<=\\))(?=\\p{IsHan}))(?=\\S).*");
  /// Symbol fonts have their bullets at U+F000 and on.
  private static final Pattern BULLET = Pattern.compile("(?s)([•●▪◦‣■□–—\\uF000-\\uF0FF-]|o)(\\s+)(?=\\S).*");
  private static final Pattern ONLY_BULLET = Pattern.compile("(?s)(?:[•●▪◦‣■□\\uF000-\\uF0FF]|o\\s+\\p{Lu}).*");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]|[ivxlcIVXLC]+");

  /// @param certain whether what begins the text must be a label if it looks like one, so that no wide gap is asked for
  static Optional<PrintedNumber> in(String text, boolean certain) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      boolean apart = form.group(2).contains("\t");
      boolean isLabel = apart || certain && !WORD.matcher(form.group(1)).matches();
      return isLabel ? Optional.of(new PrintedNumber(form.group(1).strip(), form.end(2))) : Optional.empty();
    }
    Matcher bullet = BULLET.matcher(text);
    return bullet.matches() && (certain || bullet.group(2).contains("\t") || ONLY_BULLET.matcher(text).matches())
        ? Optional.of(new PrintedNumber("•", bullet.end(2)))
        : Optional.empty();
  }
}

package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Terms that a clause defines in passing, by a name in parentheses behind what it names: `a full extract (the Weekly
/// Extract)`, `the tests (the Entry Process Tests, or EPT)`, `a notice (each, a “Notice”)`.
///
/// Without quotation marks every long word of the name must be a capital's, which a remark or a reference is not.
final class InPassing {
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{N}&’'-]*(?:\\h(?:\\p{Lu}[\\p{L}\\p{N}&’'-]*|and|or|of|for|to|the))*";
  private static final Pattern FORM = Pattern.compile(
      "\\((?:together,?\\h|collectively,?\\h|each,?\\h|hereafter\\h)?(?:the|an?)\\h[\"“‘']?(" + NAME
          + ")[\"”’']?(?:,?\\hor\\h[\"“‘']?(" + NAME + ")[\"”’']?)?\\)");

  private InPassing() {}

  /// The names, in the order of the text.
  static List<String> in(String text) {
    List<String> names = new ArrayList<>();
    if (text.indexOf('(') >= 0) {
      Matcher form = FORM.matcher(text);
      while (form.find()) {
        names.add(form.group(1));
        if (form.group(2) != null) {
          names.add(form.group(2));
        }
      }
    }
    return names;
  }
}

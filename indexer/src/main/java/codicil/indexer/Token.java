package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a query.
///
/// @param kind what it is
/// @param text its characters; of a phrase, those between the quotation marks
/// @param at the UTF-16 offset in the query where it begins, from 0
record Token(Kind kind, String text, int at) {
  enum Kind {
    WORD, PHRASE, AND, OR, NOT, NEAR, OPEN, CLOSE
  }

  /// A parenthesis belongs to a word if it is a paragraph of the clause before it: `J1.2(b)`, also `J1.2 (b)`.
  private static final Pattern FORM = Pattern.compile(
      "(?<phrase>[\"“”][^\"“”]*[\"“”])|(?<open>\\()|(?<close>\\))|(?<not>-(?=[^\\s-]))"
          + "|(?<word>(?:[^\\s\"“”()]*\\d[^\\s\"“”()]*" + Citation.PARAGRAPHS + "\\*?|[^\\s\"“”()]+))|(?<mark>[\"“”])");

  /// Within ten words of each other, or `NEAR/3`.
  private static final Pattern NEAR = Pattern.compile("NEAR(?:/(\\d{1,3}))?");
  private static final int USUALLY_BETWEEN = 10;

  /// How many words may stand between what `NEAR` joins.
  int between() {
    Matcher form = NEAR.matcher(text);
    return form.matches() && form.group(1) != null ? Integer.parseInt(form.group(1)) : USUALLY_BETWEEN;
  }

  /// Cuts a query into its pieces.
  ///
  /// @throws codicil.model.Unusable if a quotation mark is not closed, or no number follows `NEAR/`
  static List<Token> of(String query) {
    List<Token> tokens = new ArrayList<>();
    Matcher form = FORM.matcher(query);
    while (form.find()) {
      if (form.group("mark") != null) {
        throw QueryReader.mistyped("this quotation mark is not closed", form.start(), "close it, or take it away");
      }
      if (form.group().startsWith("NEAR/") && !NEAR.matcher(form.group()).matches()) {
        throw QueryReader.mistyped("behind NEAR/ stands a number of words, 0 to 999", form.start(),
            "write NEAR/5, or NEAR alone for "
                + USUALLY_BETWEEN);
      }
      tokens.add(of(form));
    }
    return tokens;
  }

  private static Token of(Matcher form) {
    String text = form.group();
    if (form.group("phrase") != null) {
      return new Token(Kind.PHRASE, text.substring(1, text.length() - 1), form.start());
    }
    return new Token(form.group("word") != null ? ofWord(text) : ofSign(text), text, form.start());
  }

  private static Kind ofWord(String text) {
    return NEAR.matcher(text).matches() ? Kind.NEAR : switch (text) {
      case "AND" -> Kind.AND;
      case "OR" -> Kind.OR;
      case "NOT" -> Kind.NOT;
      default -> Kind.WORD;
    };
  }

  private static Kind ofSign(String text) {
    return switch (text) {
      case "(" -> Kind.OPEN;
      case ")" -> Kind.CLOSE;
      default -> Kind.NOT;
    };
  }

  /// Whether a new part of the query begins with it.
  boolean beginsPart() {
    return switch (kind) {
      case WORD, PHRASE, NOT, OPEN -> true;
      case AND, OR, NEAR, CLOSE -> false;
    };
  }
}

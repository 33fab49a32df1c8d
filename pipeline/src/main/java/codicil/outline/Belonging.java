package codicil.outline;

import codicil.model.DocumentName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what the words after a reference say it belongs to: `… of Appendix AD`, `… of this Section`, `… of J2.2`.
sealed interface Belonging {
  /// Nothing is said.
  record Nothing() implements Belonging {}

  /// The text itself.
  record Here() implements Belonging {}

  /// A document or an inner part, by its word and sign.
  record Part(String word, String sign, boolean isOfCode) implements Belonging {}

  /// A document, by its title.
  record Titled(DocumentName document) implements Belonging {}

  /// Another clause, whose items are meant.
  record Clause(String number) implements Belonging {}

  /// Something outside: an Act, a licence, `that Section`.
  record Outside(String name) implements Belonging {}

  Pattern OF = Pattern.compile(
      "(?:\\s*\\([^()]{3,80}\\))?,?\\s+(?<of>of|in|to|under|at)\\s+(?<the>the\\s+)?(?:inner\\s+)?(?<code>SEC\\s+)?");
  Pattern THIS = Pattern.compile("(this|that|those|such)\\s+\\p{L}+");
  Pattern PART = Pattern.compile("(Section|Schedule|Appendix|Annex)\\s+([A-Z]{1,2}|\\d{1,2})(?!\\w)(?!\\.\\w)");
  Pattern NUMBERED = Pattern.compile("(?:(?:[Ss]ub-?)?(?:[Ss]ection|[Cc]lause|[Pp]aragraph|Article)\\s+)?("
      + "(?:[A-Z]{1,2}\\d|\\d{1,4}\\.)" + "[\\w.]*(?<!\\.)" + Citation.PARENTHESES + "*)");
  Pattern NAME = Pattern.compile("[A-Z][\\w’'-]*(?:\\s+(?:(?:of|and|for|the)\\s+)*[A-Z\\d][\\w’'-]*)*");
  Pattern OWN = Pattern.compile("(?:Code|SEC|Agreement|Smart Energy Code)\\b.*");

  /// What the words after a reference say.
  ///
  /// @param text as `\u00a0` free words
  /// @param from where the reference ends
  static Belonging after(String text, int from, Titles titles) {
    Matcher of = at(OF, text, from);
    if (!of.lookingAt()) {
      return new Nothing();
    }
    boolean isOf = of.group("of").equals("of") || of.group("the") != null && of.group("of").equals("in");
    int next = of.end();
    return self(text, next).or(() -> part(text, next, of.group("code") != null))
        .or(() -> titled(text, next, titles))
        .or(() -> numbered(text, next))
        .or(() -> isOf ? outside(text, next) : Optional.empty())
        .orElseGet(Nothing::new);
  }

  private static Optional<Belonging> self(String text, int from) {
    Matcher words = at(THIS, text, from);
    return words.lookingAt()
        ? Optional.of(words.group(1).equals("this") ? new Here() : new Outside(words.group()))
        : Optional.empty();
  }

  private static Optional<Belonging> part(String text, int from, boolean isOfCode) {
    Matcher part = at(PART, text, from);
    return part.lookingAt()
        ? Optional.of(new Part(part.group(1).toLowerCase(Locale.ROOT), part.group(2), isOfCode))
        : Optional.empty();
  }

  private static Optional<Belonging> titled(String text, int from, Titles titles) {
    Matcher title = titles.at(text, from);
    return title.lookingAt() ? Optional.of(new Titled(titles.document(title.group()))) : Optional.empty();
  }

  private static Optional<Belonging> numbered(String text, int from) {
    Matcher number = at(NUMBERED, text, from);
    return number.lookingAt() ? Optional.of(new Clause(number.group(1).replaceAll("\\s", ""))) : Optional.empty();
  }

  private static Optional<Belonging> outside(String text, int from) {
    Matcher name = at(NAME, text, from);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(OWN.matcher(name.group()).matches() ? new Here() : new Outside(name.group()));
  }

  private static Matcher at(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }
}

package codicil.indexer;

import codicil.model.Unusable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the query language, by recursive descent:
///
///     any  = all ("OR" all)*
///     all  = near ("AND"? near)*
///     near = part (("NEAR" | "NEAR/" number) part)*
///     part = ("NOT" | "-") part | "(" any ")" | "\"" phrase "\"" | field ":" value | word
///
/// In a word, `*` stands for any letters and `?` for one. Operators are capitals: `and` is a word.
final class QueryReader {
  private static final String FIELDS = Stream.of(Ask.Field.values())
      .map(field -> field.name().toLowerCase(Locale.ROOT))
      .collect(Collectors.joining(", "));
  private static final Pattern FIELD_ALONE = Pattern.compile("(?i)(?:" + FIELDS.replace(", ", "|") + "):");
  private static final Pattern JOINED = Pattern.compile("(\\p{L}{2,})(\\d+\\.\\d.*)");
  private static final int LETTERS_BESIDE_A_STAR = 2;

  private final String query;
  private final List<Token> tokens;
  private int next;

  private QueryReader(String query) {
    this.query = query;
    this.tokens = Token.of(query);
  }

  /// @throws Unusable if the query cannot be understood; says at which character
  static Ask read(String query) {
    QueryReader reader = new QueryReader(query);
    if (reader.tokens.isEmpty()) {
      throw mistyped("there is nothing to look for", 0, "name at least one word");
    }
    Ask ask = reader.any();
    if (reader.peek().isPresent()) {
      throw mistyped("this parenthesis closes nothing", reader.tokens.get(reader.next).at(), "");
    }
    if (ask.negative()) {
      throw mistyped("the query only says what is not wanted", reader.firstNot(), "name at least one word to find");
    }
    return ask;
  }

  static Unusable mistyped(String what, int at, String advice) {
    return new Unusable(what, "query, character " + (at + 1), advice);
  }

  private int firstNot() {
    return tokens.stream().filter(token -> token.kind() == Token.Kind.NOT).mapToInt(Token::at).findFirst().orElse(0);
  }

  private Ask any() {
    List<Ask> parts = new ArrayList<>(List.of(all()));
    while (take(Token.Kind.OR)) {
      parts.add(all());
    }
    Optional<Ask> negative = parts.stream().filter(Ask::negative).findFirst();
    if (parts.size() > 1 && negative.isPresent()) {
      throw mistyped("an alternative of OR only says what is not wanted", firstNot(), "put a word before NOT");
    }
    return parts.size() == 1 ? parts.getFirst() : new Ask.Any(parts);
  }

  private Ask all() {
    List<Ask> parts = new ArrayList<>(apart(near()));
    while (take(Token.Kind.AND) || peek().filter(Token::beginsPart).isPresent()) {
      parts.addAll(apart(near()));
    }
    return parts.size() == 1 ? parts.getFirst() : new Ask.All(parts);
  }

  /// `SRV6.15.1` asks for what `SRV 6.15.1` asks for.
  private static List<Ask> apart(Ask part) {
    Matcher joined = JOINED.matcher(part instanceof Ask.Word(String text) ? text : "");
    return joined.matches() ? List.of(new Ask.Word(joined.group(1)), new Ask.Word(joined.group(2))) : List.of(part);
  }

  private Ask near() {
    int start = peek().map(Token::at).orElse(query.length());
    List<Ask> parts = new ArrayList<>(List.of(part()));
    int between = 0;
    for (Optional<Token> near = peek(); near.filter(token -> token.kind() == Token.Kind.NEAR).isPresent(); near =
        peek()) {
      between = Math.max(between, near.get().between());
      next++;
      parts.add(part());
    }
    if (parts.size() > 1 && !parts.stream().allMatch(QueryReader::mayBeNear)) {
      throw mistyped("NEAR joins words and phrases only", start, "put a word or a phrase on both sides of it");
    }
    return parts.size() == 1 ? parts.getFirst() : new Ask.Near(parts, between);
  }

  private static boolean mayBeNear(Ask part) {
    return switch (part) {
      case Ask.Word _,Ask.Phrase _ -> true;
      case Ask.Prefix _,Ask.Wild _,Ask.Near _,Ask.Within _,Ask.All _,Ask.Any _,Ask.Not _ -> false;
    };
  }

  private Ask part() {
    Token token = peek()
        .orElseThrow(() -> mistyped("the query ends where a word is expected", query.length(),
            "take the last operator away, or name a word"));
    next++;
    return switch (token.kind()) {
      case NOT -> new Ask.Not(part());
      case OPEN -> group(token);
      case PHRASE -> new Ask.Phrase(token.text());
      case WORD -> word(token);
      case AND, OR, NEAR, CLOSE -> throw mistyped("a word is expected before " + token.text(), token.at(),
          "operators stand between words; write them in small letters to look for them");
    };
  }

  private Ask group(Token open) {
    Ask inner = any();
    if (!take(Token.Kind.CLOSE)) {
      throw mistyped("this parenthesis is not closed", open.at(), "");
    }
    return inner;
  }

  private Ask word(Token token) {
    int colon = token.text().indexOf(':');
    if (FIELD_ALONE.matcher(token.text()).matches() && !valueFollows(token)) {
      throw mistyped("a value is expected right after " + token.text(), token.at() + token.text().length(),
          "write it without a blank; put the word in quotation marks to look for it");
    }
    return colon > 0 && (colon < token.text().length() - 1 || valueFollows(token)) && fieldLike(token.text(), colon)
        ? within(token, colon)
        : plain(token.text(), token.at());
  }

  private static boolean fieldLike(String text, int colon) {
    return text.substring(0, colon).chars().allMatch(Character::isLetter);
  }

  private boolean valueFollows(Token field) {
    return peek().filter(token -> token.kind() == Token.Kind.PHRASE && token.at() == field.at() + field.text().length())
        .isPresent();
  }

  private Ask within(Token token, int colon) {
    String name = token.text().substring(0, colon);
    Ask.Field field = Stream.of(Ask.Field.values())
        .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> mistyped("there is no field " + name, token.at(),
            "the fields are " + FIELDS + "; put the words in quotation marks to look for them"));
    String value = token.text().substring(colon + 1);
    if (value.isEmpty()) {
      return new Ask.Within(field, tokens.get(next++).text(), false);
    }
    return switch (plain(value, token.at() + colon + 1)) {
      case Ask.Prefix prefix -> new Ask.Within(field, prefix.text(), true);
      case Ask.Wild _ -> throw mistyped("in a field * stands only at the end", token.at() + colon + 1,
          "write the beginning of the value and then *");
      case Ask.Word _,Ask.Phrase _,Ask.Near _,Ask.Within _,Ask.All _,Ask.Any _,Ask.Not _ ->
        new Ask.Within(field, value, false);
    };
  }

  // A question mark at the end is punctuation.
  private static Ask plain(String text, int at) {
    int star = text.indexOf('*');
    int mark = text.indexOf('?');
    boolean inside = mark >= 0 && mark < text.length() - 1;
    if (star < 0 && !inside) {
      return new Ask.Word(text);
    }
    if (text.chars().filter(Character::isLetterOrDigit).count() < LETTERS_BESIDE_A_STAR && !text.matches("\\w+\\*")) {
      throw mistyped("almost every word looks so", at,
          "write two letters or more beside the " + (star < 0 ? "?" : "*"));
    }
    return star == text.length() - 1 && !inside ? new Ask.Prefix(text.substring(0, star)) : new Ask.Wild(text);
  }

  private Optional<Token> peek() {
    return next < tokens.size() ? Optional.of(tokens.get(next)) : Optional.empty();
  }

  private boolean take(Token.Kind kind) {
    boolean there = peek().filter(token -> token.kind() == kind).isPresent();
    if (there) {
      next++;
    }
    return there;
  }
}

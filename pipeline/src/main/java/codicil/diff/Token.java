package codicil.diff;

import codicil.model.Atom;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The smallest thing that a redline inserts or deletes: a word, a number, a blank, a punctuation mark, an atom.
///
/// @param key equal keys mean equal content: the characters, the atom's key
/// @param start UTF-16 offset in the paragraph's text, from 0
/// @param end UTF-16 offset after it
/// @param format the formats of its characters, and where the links around them lead
/// @param word whether it counts as a word
record Token(String key, int start, int end, String format, boolean word) {

  /// What stands between the keys of tokens.
  private static final String AND = "\u0002";

  /// The tokens of a paragraph, in order, covering its text; blanks that do not count belong to what stands before them.
  static List<Token> of(Paragraph paragraph, Comparing comparing) {
    return of(paragraph, comparing, Words::end);
  }

  /// A key of all tokens of a paragraph: equal keys mean equal content.
  static String key(Paragraph paragraph, Comparing comparing) {
    if (!comparing.ignored().isEmpty()) {
      return of(paragraph, comparing).stream().map(Token::key).collect(Collectors.joining(AND));
    }
    StringBuilder key = new StringBuilder(2 * paragraph.text().length());
    int at = 0;
    for (Atom atom : paragraph.atoms()) {
      append(paragraph.text(), at, atom.start(), key);
      key.append(key(atom)).append(AND);
      at = atom.end();
    }
    append(paragraph.text(), at, paragraph.text().length(), key);
    key.setLength(Math.max(0, key.length() - AND.length()));
    return key.toString();
  }

  private static void append(String text, int from, int to, StringBuilder key) {
    for (int start = from; start < to;) {
      int end = Words.end(text, start, to);
      key.append(text, start, end).append(AND);
      start = end;
    }
  }

  private static String key(Atom atom) {
    return atom.kind() + "\u0001" + atom.key();
  }

  /// As above, each character that a reader sees for itself.
  static List<Token> characters(Paragraph paragraph, Comparing comparing) {
    return of(paragraph, comparing, Words::characterEnd);
  }

  /// Finds the end of the token that starts at an offset of a text and ends before a limit.
  private interface Cut {
    int end(String text, int start, int limit);
  }

  private static List<Token> of(Paragraph paragraph, Comparing comparing, Cut cut) {
    List<Token> tokens = new ArrayList<>();
    Formats formats = new Formats(paragraph.spans());
    int at = 0;
    for (Atom atom : paragraph.atoms()) {
      words(paragraph.text(), at, atom.start(), cut, formats, tokens);
      tokens.add(new Token(key(atom), atom.start(), atom.end(), formats.of(atom.start(), atom.end()),
          atom.kind() == Atom.Kind.FIELD));
      at = atom.end();
    }
    words(paragraph.text(), at, paragraph.text().length(), cut, formats, tokens);
    return comparing.ignored().isEmpty() ? tokens : loosely(tokens, comparing);
  }

  private static List<Token> loosely(List<Token> tokens, Comparing comparing) {
    List<Token> loose = new ArrayList<>();
    for (Token token : tokens) {
      String key = comparing.key(token.key);
      if (key.isEmpty() && !loose.isEmpty()) {
        Token last = loose.removeLast();
        loose.add(new Token(last.key, last.start, token.end, last.format, last.word));
      } else if (!loose.isEmpty() && loose.getLast().key.isEmpty()) {
        loose.set(loose.size() - 1, new Token(key, loose.getLast().start, token.end, token.format, token.word));
      } else {
        loose.add(new Token(key, token.start, token.end, token.format, token.word));
      }
    }
    return loose;
  }

  private static void words(String text, int from, int to, Cut cut, Formats formats, List<Token> tokens) {
    for (int start = from; start < to;) {
      int end = cut.end(text, start, to);
      tokens.add(new Token(text.substring(start, end), start, end, formats.of(start, end),
          Words.isWord(text.codePointAt(start))));
      start = end;
    }
  }

  /// Looks formats up in order of offsets.
  private static final class Formats {
    private final List<Span> spans;
    private int at;

    Formats(List<Span> spans) {
      this.spans = spans;
    }

    /// The format of a range; where it changes inside, each format with the length of its part.
    String of(int start, int end) {
      while (at < spans.size() && spans.get(at).end() <= start) {
        at++;
      }
      if (at >= spans.size() || spans.get(at).end() >= end) {
        return at < spans.size() ? look(spans.get(at)) : "";
      }
      StringBuilder mixed = new StringBuilder();
      for (int i = at; i < spans.size() && spans.get(i).start() < end; i++) {
        Span span = spans.get(i);
        mixed.append(Math.min(span.end(), end) - Math.max(span.start(), start)).append(look(span));
      }
      return mixed.toString();
    }

    private static String look(Span span) {
      return span.link().isEmpty() ? span.format() : span.format() + "\u0001" + span.link();
    }
  }
}

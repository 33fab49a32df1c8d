package codicil.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the inline marks of a line: `*bold*`, `{ref H8.15}`, `{note: text}`, `{tab}`.
final class Pieces {
  private static final Pattern MARK =
      Pattern.compile(
          "\\*(?<bold>[^*]+)\\*|\\{ref (?<ref>[^}]+)}|\\{note: (?<note>[^}]+)}|(?<tab>\\{tab})");

  private Pieces() {}

  /// @throws IllegalArgumentException if a brace or an asterisk is left that is part of no mark
  static List<Piece> of(String text) {
    var pieces = new ArrayList<Piece>();
    Matcher mark = MARK.matcher(text);
    int done = 0;
    while (mark.find()) {
      addWords(pieces, text.substring(done, mark.start()), text);
      pieces.add(piece(mark));
      done = mark.end();
    }
    addWords(pieces, text.substring(done), text);
    return List.copyOf(pieces);
  }

  private static Piece piece(Matcher mark) {
    if (mark.group("bold") != null) {
      return new Piece.Words(mark.group("bold"), true);
    }
    if (mark.group("ref") != null) {
      return new Piece.Reference(mark.group("ref").strip());
    }
    if (mark.group("note") != null) {
      return new Piece.Note(mark.group("note").strip());
    }
    return new Piece.Tab();
  }

  private static void addWords(List<Piece> pieces, String words, String line) {
    if (words.contains("{") || words.contains("}") || words.contains("*")) {
      throw new IllegalArgumentException("a mark is not closed in: " + line);
    }
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words, false));
    }
  }
}

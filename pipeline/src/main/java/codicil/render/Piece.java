package codicil.render;

import codicil.model.Emphasis;
import java.util.Set;

/// A stretch of a paragraph in one state and one format.
///
/// @param kind what happened to it
/// @param form words, or what stands in their place
/// @param text the words; for a note its printed number, for an object its name in words
/// @param emphasis the letter formatting that a reader sees
/// @param was the letter formatting that it had; the same unless `kind` says that its format differs
/// @param link where it leads: a web address for words in a hyperlink, the name of a [Note] for a note, the key of a
///     picture; else empty
public record Piece(Mark.Kind kind, Form form, String text, Set<Emphasis> emphasis, Set<Emphasis> was, String link) {
  /// What a piece consists of.
  public enum Form {
    /// words
    WORDS,
    /// a line break or page break
    BREAK,
    /// the end of a paragraph that was split or merged
    END,
    /// a reference to a note
    NOTE,
    /// a picture
    PICTURE,
    /// a formula or other thing without words, named in words
    THING
  }

  private static final String END_SIGN = "¶";

  public Piece {
    emphasis = Set.copyOf(emphasis);
    was = Set.copyOf(was);
  }

  /// Words without letter formatting.
  public static Piece plain(Mark.Kind kind, String words) {
    return new Piece(kind, Form.WORDS, words, Set.of(), Set.of(), "");
  }

  /// The end of a paragraph that came or went.
  static Piece end(Mark.Kind kind) {
    return new Piece(kind, Form.END, END_SIGN, Set.of(), Set.of(), "");
  }

  /// Whether it stands on the before side.
  public boolean isBefore() {
    return kind != Mark.Kind.INSERTED && kind != Mark.Kind.MOVED_TO;
  }

  /// Whether it stands on the after side.
  public boolean isAfter() {
    return kind != Mark.Kind.DELETED && kind != Mark.Kind.MOVED_FROM;
  }

  /// Whether it has this letter formatting.
  public boolean has(Emphasis wanted) {
    return emphasis.contains(wanted);
  }

  /// The words, blank for what has none; the end of a paragraph as a line end.
  public String words() {
    return switch (form) {
      case WORDS -> text;
      case BREAK -> " ";
      case END -> "\n";
      case NOTE, PICTURE, THING -> "";
    };
  }
}

package codicil.model;

import java.util.List;

/// An indivisible piece of a paragraph's text: a picture, note reference, field, formula, break.
///
/// It stands for the characters `[start, end)` of the text. What has no words of its own stands as one
/// [#OBJECT] character; a field stands as the words that it shows.
///
/// @param start UTF-16 offset of its first character, from 0
/// @param end UTF-16 offset after its last character; always more than `start`
/// @param kind what it is
/// @param key two atoms with the same kind and key say the same (for a picture: a digest of the image)
/// @param ref what it points at: for a note or text box the name of its [Story]; several are parted by [#AND]; otherwise
///        empty
public record Atom(int start, int end, Kind kind, String key, String ref) {
  /// The character that stands for what has no words (U+FFFC OBJECT REPLACEMENT CHARACTER).
  public static final char OBJECT = '\uFFFC';

  /// Stands between the names of the stories that one atom points at: a drawing may hold several text boxes.
  public static final String AND = ";";

  /// The names of the stories that it points at, in order.
  public List<String> refs() {
    return ref.isEmpty() ? List.of() : List.of(ref.split(AND, -1));
  }

  /// The kinds of atoms.
  public enum Kind {
    /// a field that begins and ends in this paragraph, shown as its result
    FIELD,
    /// one end of a field that spans paragraphs (a table of contents)
    FIELD_EDGE,
    /// a reference to a footnote or endnote
    NOTE,
    /// a picture or drawing
    PICTURE,
    /// an embedded object, text box, chart; what stands in a text box is a story of its own
    OBJECT,
    /// an equation
    FORMULA,
    /// a line, column or page break
    BREAK,
    /// a character of a symbol font
    SYMBOL
  }

  public Atom {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("atom " + start + ".." + end);
    }
  }
}

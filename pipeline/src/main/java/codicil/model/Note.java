package codicil.model;

/// A footnote or endnote in a clause: which lines of the clause's text it takes up.
///
/// @param line the first of them, from 0
/// @param lines how many, at least 1
public record Note(int line, int lines) implements Inset {
  public Note {
    if (line < 0 || lines < 1) {
      throw new IllegalArgumentException("note of " + lines + " lines at " + line);
    }
  }
}

package codicil.model;

/// The letter formatting that a reader sees and that a rendering in another format keeps.
public enum Emphasis {
  BOLD, ITALIC, UNDERLINE, STRIKE, SUPERSCRIPT, SUBSCRIPT, SMALL_CAPS, CAPS, HIDDEN
}

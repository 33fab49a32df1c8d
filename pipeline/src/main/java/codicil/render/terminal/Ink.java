package codicil.render.terminal;

import codicil.render.Mark;

/// How marked words look: in colour (ECMA-48 SGR), or between signs as `wdiff` writes them.
public enum Ink {
  /// with colours; nothing is said by colour alone: what was inserted is underlined, what was deleted struck through
  COLOUR,
  /// `[-deleted-]`, `{+inserted+}`
  PLAIN;

  private static final String ESC = "\u001B[";
  private static final String RESET = ESC + "0m";

  /// Words under a mark.
  String marked(Mark.Kind kind, String words) {
    return words.isEmpty() ? "" : switch (kind) {
      case INSERTED -> this == COLOUR ? paint("32;4", words) : "{+" + words + "+}";
      case DELETED -> this == COLOUR ? paint("31;9", words) : "[-" + words + "-]";
      case MOVED_TO -> this == COLOUR ? paint("35;4", words) : "{>" + words + ">}";
      case MOVED_FROM -> this == COLOUR ? paint("35;9", words) : "[<" + words + "<]";
      case FORMATTED -> this == COLOUR ? paint("33", words) : "{~" + words + "~}";
      case KEPT, RENUMBERED, EDITED, SPLIT, MERGED, COSMETIC -> words;
    };
  }

  /// The heading of a side or a clause.
  String heading(String words) {
    return this == COLOUR ? paint("1;36", words) : words;
  }

  /// What stands around the changes.
  String faint(String words) {
    return this == COLOUR ? paint("2", words) : words;
  }

  private static String paint(String code, String words) {
    return ESC + code + "m" + words + RESET;
  }
}

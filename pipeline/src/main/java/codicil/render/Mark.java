package codicil.render;

/// How a passage or a stretch of words is marked.
///
/// @param kind what happened to it
/// @param anchor its name among the changes of the redline (`c3` for a change of words, `t3` for one of typography
///     only, `f3` of format only, `n3` of the number only); empty if it is no entry of its own
/// @param move the number of the move, from 0; only where `kind` is one of the two ends of a move
/// @param other where the other end of the move is, in words (`H8.4, above`); empty unless moved
public record Mark(Kind kind, String anchor, int move, String other) {
  /// What can happen to a passage or to words.
  public enum Kind {
    /// nothing
    KEPT("Unchanged"),
    /// nothing but that its automatic number is another
    RENUMBERED("Renumbered"),
    /// it is only on the after side
    INSERTED("Inserted"),
    /// it is only on the before side
    DELETED("Deleted"),
    /// some of its words differ
    EDITED("Reworded"),
    /// it became several paragraphs
    SPLIT("Split"),
    /// it and its neighbours became one paragraph
    MERGED("Merged"),
    /// its words differ in typography alone: capitals, blanks, quotes, dashes
    COSMETIC("Typography only"),
    /// its words are the same, its format differs
    FORMATTED("Format only"),
    /// it was here and is elsewhere now
    MOVED_FROM("Moved from here"),
    /// it is here and was elsewhere
    MOVED_TO("Moved to here");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// The kind as shown to a reader.
    public String words() {
      return words;
    }

    /// What the anchors of this kind begin with; entries of one series follow one another.
    char series() {
      return switch (this) {
        case INSERTED, DELETED, EDITED, SPLIT, MERGED, MOVED_FROM, MOVED_TO, KEPT -> 'c';
        case COSMETIC -> 't';
        case FORMATTED -> 'f';
        case RENUMBERED -> 'n';
      };
    }
  }

  /// The mark of what did not change.
  public static final Mark NONE = of(Kind.KEPT);

  static Mark of(Kind kind) {
    return new Mark(kind, "", 0, "");
  }

  Mark anchored(String name) {
    return new Mark(kind, name, move, other);
  }

  /// Whether it is an entry of its own in the list of changes.
  public boolean isEntry() {
    return !anchor.isEmpty();
  }

  /// Whether it is one of the two ends of a move.
  public boolean isMoved() {
    return kind == Kind.MOVED_FROM || kind == Kind.MOVED_TO;
  }
}

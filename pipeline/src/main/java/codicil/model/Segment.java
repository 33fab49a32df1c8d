package codicil.model;

/// What became of a stretch of words inside an edited paragraph. Offsets are UTF-16, half-open, from 0.
public sealed interface Segment {
  /// Words that both sides share; `reformatted` if their format differs.
  record Same(int beforeStart, int beforeEnd, int afterStart, int afterEnd, boolean reformatted) implements Segment {}

  /// Words of the after side only.
  record Insertion(int start, int end) implements Segment {}

  /// Words of the before side only.
  record Deletion(int start, int end) implements Segment {}
}

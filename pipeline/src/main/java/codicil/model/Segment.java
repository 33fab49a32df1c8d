package codicil.model;

/// What became of a stretch of words inside an edited paragraph. Offsets are UTF-16, half-open, from 0.
public sealed interface Segment {
  /// The same stretch of paragraphs that begin so many characters earlier on the before side and on the after side.
  Segment shifted(int before, int after);

  /// Words that both sides share; `reformatted` if their format differs.
  record Same(int beforeStart, int beforeEnd, int afterStart, int afterEnd, boolean reformatted) implements Segment {
    @Override
    public Same shifted(int before, int after) {
      return new Same(beforeStart + before, beforeEnd + before, afterStart + after, afterEnd + after, reformatted);
    }
  }

  /// Words of the after side only.
  record Insertion(int start, int end) implements Segment {
    @Override
    public Insertion shifted(int before, int after) {
      return new Insertion(start + after, end + after);
    }
  }

  /// Words of the before side only.
  record Deletion(int start, int end) implements Segment {
    @Override
    public Deletion shifted(int before, int after) {
      return new Deletion(start + before, end + before);
    }
  }
}

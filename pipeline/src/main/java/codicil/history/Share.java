package codicil.history;

/// Words of a paragraph that were there before. Offsets are UTF-16, half-open, from 0.
///
/// @param paragraph the paragraph of the before side that they stood in
/// @param beforeStart where they began there
/// @param beforeEnd where they ended there
/// @param start where they begin now
/// @param end where they end now
/// @param kind in what they may differ
public record Share(int paragraph, int beforeStart, int beforeEnd, int start, int end, Kind kind) {
  /// In what words that are shared may differ.
  public enum Kind {
    /// in nothing
    SAME,
    /// in blanks, or in the clause's own number typed there: no words differ
    INERT,
    /// in case, quotation marks, dashes
    COSMETIC
  }
}

package codicil.render.html;

/// Which side of a redline is shown.
public enum View {
  /// both in one text
  BOTH,
  /// both, each in a column of its own
  SIDES,
  /// the column of the before side
  BEFORE,
  /// the column of the after side
  AFTER
}

package codicil.history;

import java.util.Locale;

/// What can happen to a clause from one text to the next.
public enum Event {
  /// it was not there before
  INSERTED,
  /// its own words differ
  REWORDED,
  /// only case, quotation marks, dashes or blanks of its words differ
  COSMETIC,
  /// its printed number is another
  RENUMBERED,
  /// it stood elsewhere
  MOVED,
  /// a part of another clause became this one
  SPLIT,
  /// words of another clause went into it
  MERGED;

  /// The event as a word for programs and readers, `reworded`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

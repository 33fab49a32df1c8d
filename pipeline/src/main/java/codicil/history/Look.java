package codicil.history;

/// What is looked at when it is asked whether words changed.
public enum Look {
  /// every letter and mark
  STRICT,
  /// words: what differs in case, quotation marks, dashes and blanks is the same
  THROUGH_COSMETIC;

  /// Whether these words count as having been there before.
  boolean counts(Share share) {
    return switch (share.kind()) {
      case SAME, INERT -> true;
      case COSMETIC -> this == THROUGH_COSMETIC;
    };
  }
}

package codicil.indexer;

import java.util.Locale;

/// How many hits there are.
///
/// @param counted how many were counted
/// @param exact whether these are all; else there are more, which nobody counted
public record Total(int counted, boolean exact) {
  /// None at all.
  public boolean isNone() {
    return counted == 0;
  }

  /// `1 clause`, `12 clauses`, `more than 1,000 clauses`.
  ///
  /// @param one what one of them is called
  public String of(String one) {
    return String.format(Locale.ROOT, "%s%,d %s%s", exact ? "" : "more than ", counted, one, counted == 1 && exact ? ""
        : "s");
  }

  /// Whether there are more than so many.
  public boolean exceeds(int many) {
    return counted > many || !exact;
  }
}

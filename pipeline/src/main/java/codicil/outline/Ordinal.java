package codicil.outline;

import java.util.Comparator;

/// A place in a sequence: 4, 4A, 4B, 5.
///
/// @param value the number, from 0
/// @param suffix what sets an inserted clause apart (`A` in `N4A`); empty for the clauses first numbered
record Ordinal(int value, String suffix) implements Comparable<Ordinal> {
  static Ordinal of(int value) {
    return new Ordinal(value, "");
  }

  /// Whether this may stand right after the other: 5 after 4 or 4A, 4A after 4, 4B after 4A.
  boolean follows(Ordinal other) {
    if (suffix.isEmpty()) {
      return value == other.value + 1;
    }
    return value == other.value && follows(suffix, other.suffix);
  }

  private static boolean follows(String suffix, String other) {
    return other.isEmpty() ? suffix.equalsIgnoreCase("A")
        : suffix.length() == other.length() && suffix.charAt(suffix.length() - 1) == other.charAt(other.length() - 1)
            + 1;
  }

  /// Whether this begins a sequence; an inserted clause may stand before the first.
  boolean isFirst() {
    return value <= 1;
  }

  @Override
  public int compareTo(Ordinal other) {
    return Comparator.comparingInt(Ordinal::value).thenComparing(Ordinal::suffix).compare(this, other);
  }
}

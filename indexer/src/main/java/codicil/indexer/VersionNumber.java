package codicil.indexer;

import codicil.model.Address;

/// A stored version as a number that grows from version to version, so that a stretch of versions is a range. The numbers
/// of two versions do not depend on which others are stored.
final class VersionNumber {
  /// The end of a stretch that goes on with the latest version, whichever that is.
  static final long OPEN = Long.MAX_VALUE;
  private static final long MINORS = 10_000;

  private VersionNumber() {}

  static long of(Address.At at) {
    return switch (at) {
      case Address.At.Base _ -> 0;
      case Address.At.Release release -> 1 + release.number().major() * MINORS + release.number().minor();
      case Address.At.Day _,Address.At.Latest _ -> throw new IllegalArgumentException("no stored version is " + at);
    };
  }

  /// A number that grows with the place in a text, then with the version.
  static long behind(int place, Address.At version) {
    return ((long) place << Integer.SIZE) + of(version);
  }

  static String name(Address.At at) {
    return switch (at) {
      case Address.At.Base _ -> "base";
      case Address.At.Release release -> release.number().toString();
      case Address.At.Day _,Address.At.Latest _ -> throw new IllegalArgumentException("no stored version is " + at);
    };
  }
}

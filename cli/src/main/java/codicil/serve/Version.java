package codicil.serve;

import codicil.model.Address;

/// How a version is written.
final class Version {
  private Version() {}

  /// In addresses and files: `v50.0`, `base`, `2021-12-01`, `latest`.
  static String id(Address.At at) {
    return switch (at) {
      case Address.At.Base _ -> "base";
      case Address.At.Release release -> release.number().toString();
      case Address.At.Day day -> day.day().toString();
      case Address.At.Latest _ -> "latest";
    };
  }

  /// In sentences.
  static String words(Address.At at) {
    return at instanceof Address.At.Base ? "the version before the first recorded change" : id(at);
  }
}

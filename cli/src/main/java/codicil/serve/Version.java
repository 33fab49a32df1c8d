package codicil.serve;

import codicil.model.Address;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a version is written.
final class Version {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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

  /// A day: `1 December 2021`.
  static String day(LocalDate day) {
    return DAY.format(day);
  }
}

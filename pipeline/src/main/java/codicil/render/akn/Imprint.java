package codicil.render.akn;

import codicil.model.Address;
import java.time.LocalDate;
import java.util.Optional;

/// What the metadata say of a text.
///
/// @param address its address, its version stated; empty for a file outside a code
/// @param title its title
/// @param saved the day on which the file was last saved
/// @param from the day from which it is in force, as far as known
/// @param to the day from which it no longer is, as far as known
public record Imprint(Optional<Address> address, String title, LocalDate saved, Optional<LocalDate> from,
    Optional<LocalDate> to) {
  /// No code says of which country it is: ISO 3166 leaves `zz` to users, ISO 639-2 has `und` for an undetermined language.
  private static final String ROOT = "/akn/zz/act/";

  /// The name of the document without its version.
  String work() {
    return ROOT + address.map(named -> named.code() + "/" + named.document().id()).orElse("file");
  }

  String expression() {
    String version = switch (address.map(Address::at).orElseGet(Address.At.Latest::new)) {
      case Address.At.Release release -> release.number().toString();
      case Address.At.Base _ -> "base";
      case Address.At.Day day -> day.day().toString();
      case Address.At.Latest _ -> saved.toString();
    };
    return work() + "/und@" + version;
  }

  /// Where another document of the same code is found.
  static String work(Address other) {
    return ROOT + other.code() + "/" + other.document().id();
  }
}

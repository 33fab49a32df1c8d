package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import codicil.model.Bytes;
import codicil.model.Text;
import java.util.List;
import java.util.function.Supplier;

/// A version of a document as it is handed to the index.
///
/// The text is asked for only if the index does not hold it yet: what is unchanged is never read again.
///
/// @param address the document and the release that brought the version, or its base; without a clause
/// @param titles the titles under which the document is known
/// @param aliases its short names (`DUIS`)
/// @param inForce when the version is in force, as far as recorded; empty if nothing is known of it
/// @param latest whether it is the latest recorded version of its document
/// @param content a digest of what the text is made from; equal digests promise equal texts
/// @param text yields the text
public record DocumentVersion(Address address, List<String> titles, List<String> aliases, List<Days> inForce,
    boolean latest, String content, Supplier<Text> text) {
  public DocumentVersion {
    titles = List.copyOf(titles);
    aliases = List.copyOf(aliases);
    inForce = inForce.stream().filter(days -> days.from().isBefore(days.to())).toList();
    if (!address.clause().isEmpty() || release(address.at()).isEmpty()) {
      throw new IllegalArgumentException("no version of a document: " + address);
    }
  }

  /// How the index names the release that brought the version: `v50.0`, or `base`.
  String release() {
    return release(address.at());
  }

  /// Two versions with equal fingerprints leave the same documents in the index.
  String fingerprint() {
    return Bytes.of(String.join("\n", address.toString(), titles.toString(), aliases.toString(), inForce.toString(),
        String.valueOf(latest), content)).sha256();
  }

  private static String release(Address.At at) {
    return switch (at) {
      case Address.At.Release release -> release.number().toString();
      case Address.At.Base _ -> "base";
      case Address.At.Day _,Address.At.Latest _ -> "";
    };
  }
}

package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import codicil.model.Bytes;
import java.util.List;
import java.util.function.Supplier;

/// A document through its stored versions, as it is handed to the index.
///
/// The contents are asked for only if the index does not hold them yet: what is unchanged is never read again.
///
/// @param address the document; without a version and without a clause
/// @param titles the titles under which it is known, the preferred one first
/// @param aliases its short names (`DUIS`)
/// @param versions its stored versions, the oldest first
/// @param content a digest of what the contents are made from; equal digests promise equal contents
/// @param contents yields the clauses and their changes
public record DocumentHistory(Address address, List<String> titles, List<String> aliases, List<Version> versions,
    String content, Supplier<Contents> contents) {
  public DocumentHistory {
    titles = List.copyOf(titles);
    aliases = List.copyOf(aliases);
    versions = List.copyOf(versions);
    if (!address.clause().isEmpty() || !(address.at() instanceof Address.At.Latest)) {
      throw new IllegalArgumentException("no document: " + address);
    }
  }

  /// A stored version.
  ///
  /// @param at the release that brought it, or the base
  /// @param inForce when it is in force, as far as recorded; empty if nothing is known of it
  public record Version(Address.At at, List<Days> inForce) {
    public Version {
      inForce = inForce.stream().filter(days -> days.from().isBefore(days.to())).toList();
      VersionNumber.of(at);
    }

    /// How the index names it: `v50.0`, or `base`.
    String name() {
      return VersionNumber.name(at);
    }
  }

  /// The clauses of all versions, and what changed from each to the next.
  public record Contents(List<ClauseSpan> clauses, List<ChangedClause> changes) {
    public Contents {
      clauses = List.copyOf(clauses);
      changes = List.copyOf(changes);
    }
  }

  String id() {
    return address.document().id();
  }

  /// Two histories with equal fingerprints leave the same in the index.
  String fingerprint() {
    return Bytes.of(String.join("\n", address.toString(), titles.toString(), aliases.toString(), versions.toString(),
        content)).sha256();
  }
}

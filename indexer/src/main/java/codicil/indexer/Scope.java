package codicil.indexer;

import codicil.model.Address;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.Optional;

/// Which texts a search looks in.
public sealed interface Scope {
  /// The latest recorded version of each document.
  record Latest() implements Scope {}

  /// What was in force on a day, as far as recorded.
  record On(LocalDate day) implements Scope {}

  /// What was in force on any day from the first to the last, both among them.
  record Between(LocalDate first, LocalDate last) implements Scope {
    public Between {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(last + " is before " + first);
      }
    }
  }

  /// The versions that a release brought, or the base.
  record Version(Address.At at) implements Scope {
    public Version {
      VersionNumber.of(at);
    }
  }

  /// All versions; a clause is one hit, however often it changed.
  record Ever() implements Scope {}

  /// The words that came in or went out.
  ///
  /// @param in with this release; empty for any
  /// @param since after this release
  /// @param words which of them
  record Changes(Optional<ReleaseNumber> in, Optional<ReleaseNumber> since, Words words) implements Scope {}

  /// Words that changed.
  enum Words {
    INSERTED, DELETED, EITHER
  }
}

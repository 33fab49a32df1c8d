package codicil.cli;

import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.publish.AsOf;
import codicil.publish.Extract;
import codicil.publish.LastSaved;
import codicil.store.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/// A version of a document from the log, or of one clause of it, as a user named it.
///
/// @param source its text, named for the reader
/// @param date when the release took effect; for the base when its file was saved
/// @param at the version that was taken
/// @param remark what the user should know of how the version was chosen
record StoredVersion(Source source, Instant date, Address.At at, Optional<String> remark) {

  /// The version that a citation names, or the last stored one before it if its release did not change the document; of a
  /// clause only that clause.
  ///
  /// @throws Unusable if no such text is stored, or it has no such clause
  static StoredVersion of(Workspace workspace, Cited cited) {
    StoredVersion whole = of(workspace, cited.document(), cited.at());
    return cited.named().map(clause -> whole.only(workspace, cited.document(), clause)).orElse(whole);
  }

  /// As above, of a whole document.
  ///
  /// @throws Unusable if no such text is stored
  static StoredVersion of(Workspace workspace, DocumentName document, Address.At at) {
    Chosen chosen = choose(workspace, document, at);
    Source source = workspace.source(document, chosen.at()).orElseThrow();
    Instant date = day(workspace, chosen.at()).map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElseGet(() -> LastSaved.of(source));
    return new StoredVersion(new Source(document + ", " + label(chosen.at()), source.bytes()), date, chosen.at(),
        chosen.remark());
  }

  private StoredVersion only(Workspace workspace, DocumentName document, String clause) {
    Source extract = Extract.of(source, workspace.code().numbering(document), clause)
        .orElseThrow(() -> new Unusable("has no clause " + clause, source.name(), "codicil text shows its clauses"));
    return new StoredVersion(extract, date, at, remark);
  }

  /// A stored version that answers for the one that was named.
  ///
  /// @param at a stored one
  /// @param remark why it is not the named one
  record Chosen(Address.At at, Optional<String> remark) {}

  /// Chooses the stored version that a release brought or that was in force on a day, else the last one before.
  ///
  /// @throws Unusable if none is as early, or the release is not recorded
  static Chosen choose(Workspace workspace, DocumentName document, Address.At at) {
    if (at instanceof Address.At.Release release && workspace.log().release(release.number()).isEmpty()) {
      throw unrecorded(document, release.number());
    }
    Address.At found = find(workspace, document, at)
        .orElseThrow(() -> new Unusable("no text as early as " + label(at) + " is stored", document.toString(),
            "codicil log " + document.id() + " lists its versions"));
    return new Chosen(found, at instanceof Address.At.Release && !at.equals(found) ? Optional.of(
        label(at) + " brought no stored text of " + document + "; taking " + label(found) + " instead")
        : Optional.empty());
  }

  /// As above; empty if none is as early.
  static Optional<Address.At> find(Workspace workspace, DocumentName document, Address.At at) {
    Stream<Address.At> stored = workspace.versions(document).stream();
    return switch (at) {
      case Address.At.Release release -> last(stored.filter(held -> !isAfter(held, release.number())));
      case Address.At.Base base -> last(stored.filter(base::equals));
      case Address.At.Day day -> new AsOf(workspace, day.day()).version(document);
      case Address.At.Latest _ -> last(stored);
    };
  }

  private static Optional<Address.At> last(Stream<Address.At> stored) {
    return stored.reduce((_, later) -> later);
  }

  /// A release of which nothing is recorded.
  static Unusable unrecorded(DocumentName document, ReleaseNumber number) {
    return new Unusable(number + " is not recorded", document.toString(), "codicil log lists the recorded releases");
  }

  private static Optional<LocalDate> day(Workspace workspace, Address.At at) {
    return at instanceof Address.At.Release release ? workspace.log().release(release.number()).map(Release::day)
        : Optional.empty();
  }

  private static boolean isAfter(Address.At at, ReleaseNumber wanted) {
    return at instanceof Address.At.Release release && release.number().compareTo(wanted) > 0;
  }

  /// What a version is called: `base`, `v50.0`.
  static String label(Address.At at) {
    return switch (at) {
      case Address.At.Release release -> release.number().toString();
      case Address.At.Base _ -> "base";
      case Address.At.Day day -> day.day().toString();
      case Address.At.Latest _ -> "any";
    };
  }
}

package codicil.cli;

import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.publish.LastSaved;
import codicil.store.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A version of a document from the log, as a user named it.
///
/// @param source its text, named for the reader
/// @param date when the release took effect; for the base when its file was saved
/// @param at the version that was taken
/// @param remark what the user should know of how the version was chosen
record StoredVersion(Source source, Instant date, Address.At at, Optional<String> remark) {

  /// The version that a release brought, or the last stored one before it if the release did not change the document.
  ///
  /// @throws ParameterException if the name is none of a version
  /// @throws Unusable if no such text is stored
  static StoredVersion of(Workspace workspace, DocumentName document, String name, CommandLine line) {
    List<Address.At> stored = workspace.versions(document);
    if (name.toLowerCase(Locale.ROOT).equals("base")) {
      return stored(workspace, document, new Address.At.Base(), Optional.empty());
    }
    ReleaseNumber wanted = ReleaseNumber.parse(name)
        .orElseThrow(
            () -> new ParameterException(line, "'" + name + "' is no version, write it like v50.0, or base"));
    if (workspace.log().release(wanted).isEmpty()) {
      throw new Unusable(wanted + " is not recorded", document.toString(), "codicil log lists the recorded releases");
    }
    if (stored.contains(new Address.At.Release(wanted))) {
      return stored(workspace, document, new Address.At.Release(wanted), Optional.empty());
    }
    Address.At last = stored.stream()
        .filter(at -> !isAfter(at, wanted))
        .reduce((_, later) -> later)
        .orElseThrow(
            () -> new Unusable("no text as early as " + wanted + " is stored", document.toString(), ""));
    return stored(workspace, document, last,
        Optional.of(wanted + " brought no stored text of " + document + "; taking " + label(last) + " instead"));
  }

  /// The version that an address names: of a release, or the last stored one that was in force on a day.
  ///
  /// @throws Unusable if no such text is stored
  static StoredVersion of(Workspace workspace, DocumentName document, Address.At at, CommandLine line) {
    return switch (at) {
      case Address.At.Release release -> of(workspace, document, release.number().toString(), line);
      case Address.At.Base base -> stored(workspace, document, base, Optional.empty());
      case Address.At.Day day -> last(workspace, document, day.day());
      case Address.At.Latest _ -> last(workspace, document, LocalDate.MAX);
    };
  }

  private static StoredVersion last(Workspace workspace, DocumentName document, LocalDate day) {
    return lastStored(workspace, document, day).map(at -> stored(workspace, document, at, Optional.empty()))
        .orElseThrow(() -> new Unusable("no text of that day is stored", document.toString(), ""));
  }

  /// The last stored version of a document that was in force on a day.
  static Optional<Address.At> lastStored(Workspace workspace, DocumentName document, LocalDate day) {
    return workspace.versions(document).stream().filter(at -> !isLater(workspace, at, day)).reduce((_, later) -> later);
  }

  private static boolean isLater(Workspace workspace, Address.At at, LocalDate day) {
    return at instanceof Address.At.Release release
        && workspace.log().release(release.number()).map(Release::day).filter(from -> from.isAfter(day)).isPresent();
  }

  private static boolean isAfter(Address.At at, ReleaseNumber wanted) {
    return at instanceof Address.At.Release release && release.number().compareTo(wanted) > 0;
  }

  private static StoredVersion stored(Workspace workspace, DocumentName document, Address.At at,
      Optional<String> remark) {
    Source source = workspace.source(document, at)
        .orElseThrow(
            () -> new Unusable("no text of this version is stored", document + ", " + label(at), ""));
    Instant date = at instanceof Address.At.Release release
        ? workspace.log()
            .release(release.number())
            .map(Release::day)
            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
            .orElseGet(() -> LastSaved.of(source))
        : LastSaved.of(source);
    return new StoredVersion(new Source(document + ", " + label(at), source.bytes()), date, at, remark);
  }

  private static String label(Address.At at) {
    return at instanceof Address.At.Release release ? release.number().toString() : "base";
  }
}

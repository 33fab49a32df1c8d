package codicil.publish;

import codicil.log.Affected;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import codicil.store.Workspace;
import java.util.List;
import java.util.Optional;

/// A document that a release changed: what is to be redlined there.
///
/// @param document the document
/// @param release the release
/// @param versions the two versions to compare, or why there are none
record Task(DocumentName document, Release release, Versions versions) {
  /// What there is to compare.
  sealed interface Versions {
    /// The version that the release brought, and the stored one before it.
    record Both(Address.At before, Address.At after) implements Versions {}

    /// A text is missing.
    record Missing(String reason) implements Versions {}
  }

  /// Every document of every release, in the order of the log.
  static List<Task> all(Workspace workspace) {
    return workspace.log()
        .releases()
        .stream()
        .flatMap(release -> release.affected()
            .stream()
            .map(Affected::document)
            .map(document -> new Task(document, release, versions(workspace, document, release.number()))))
        .toList();
  }

  private static Versions versions(Workspace workspace, DocumentName document, Optional<ReleaseNumber> number) {
    List<Address.At> stored = workspace.versions(document);
    int after = number.map(it -> stored.indexOf(new Address.At.Release(it))).orElse(-1);
    if (after < 0) {
      return new Versions.Missing("no text of this version is held");
    }
    return after == 0 ? new Versions.Missing("no text before it is held")
        : new Versions.Both(stored.get(after - 1), stored.get(after));
  }

  /// How a version is called in file names: `base`, `v50.0`.
  static String name(Address.At version) {
    return switch (version) {
      case Address.At.Base _ -> "base";
      case Address.At.Release release -> release.number().toString();
      case Address.At.Day day -> day.day().toString();
      case Address.At.Latest _ -> "latest";
    };
  }
}

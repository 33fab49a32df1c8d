package codicil.indexer;

import codicil.log.Days;
import codicil.log.DocumentLog;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// On which days a stored version of a document was in force, as far as recorded.
///
/// A version holds from the day of its release until the next recorded change; changes that nobody recorded may lie
/// between them. Older versions of a technical specification that stay applicable beside it are not looked at: the log
/// knows them by their own number only.
public final class Validity {
  private final List<Release> changes;
  private final List<Address.At> stored;

  private Validity(List<Release> changes, List<Address.At> stored) {
    this.changes = changes;
    this.stored = stored;
  }

  /// The days of the stored versions of a document.
  ///
  /// @param stored the versions whose text is held, in order
  public static Validity of(DocumentLog log, DocumentName document, List<Address.At> stored) {
    // A plan that no source confirms changed nothing.
    return new Validity(log.versions(document).stream().filter(release -> !release.planned()).toList(),
        List.copyOf(stored));
  }

  /// The days of one of them; none if no release of its number is known to have changed the document.
  public List<Days> of(Address.At version) {
    return switch (version) {
      case Address.At.Base _ -> List.of(base());
      case Address.At.Release release -> day(release.number()).map(day -> new Days(day, next(day))).stream().toList();
      case Address.At.Day _,Address.At.Latest _ -> throw new IllegalArgumentException("no stored version is "
          + version);
    };
  }

  // The base is the text that the first stored release changed.
  private Days base() {
    Optional<LocalDate> end = stored.stream()
        .flatMap(version -> version instanceof Address.At.Release(ReleaseNumber number) ? day(number).stream()
            : Optional.<LocalDate>empty().stream())
        .findFirst();
    LocalDate to = end.orElseGet(() -> next(LocalDate.MIN));
    LocalDate from = changes.stream()
        .map(Release::day)
        .filter(day -> day.isBefore(to))
        .reduce((_, later) -> later)
        .orElse(LocalDate.MIN);
    return end.isPresent() ? new Days(from, to) : Days.until(to);
  }

  private Optional<LocalDate> day(ReleaseNumber number) {
    return changes.stream()
        .filter(release -> release.number().equals(Optional.of(number)))
        .map(Release::day)
        .findFirst();
  }

  private LocalDate next(LocalDate day) {
    return changes.stream().map(Release::day).filter(later -> later.isAfter(day)).findFirst().orElse(LocalDate.MAX);
  }
}

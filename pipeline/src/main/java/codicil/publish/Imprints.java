package codicil.publish;

import codicil.log.Code;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.Source;
import codicil.render.akn.Imprint;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/// What the log says of a version: in force from the day of its release to that of the next that changed the document.
public final class Imprints {
  private Imprints() {}

  /// The imprint of a stored version.
  ///
  /// @param from its address, its version stated
  public static Imprint of(Workspace open, Address from, Source source) {
    LocalDate saved = LocalDate.ofInstant(LastSaved.of(source), ZoneOffset.UTC);
    String title = open.code().document(from.document()).map(Code.Document::title).orElse("");
    Optional<LocalDate> start = from.at() instanceof Address.At.Release at
        ? open.log().release(at.number()).map(Release::day)
        : Optional.empty();
    Optional<LocalDate> end = start.flatMap(day -> open.log()
        .versions(from.document())
        .stream()
        .map(Release::day)
        .filter(later -> later.isAfter(day))
        .min(Comparator.naturalOrder()));
    return new Imprint(Optional.of(from), title, saved, start, end);
  }
}

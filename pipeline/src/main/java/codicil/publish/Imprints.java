package codicil.publish;

import codicil.log.Code;
import codicil.log.Release;
import codicil.model.Address;
import codicil.model.DocumentName;
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
    return new Imprint(Optional.of(from), title, saved, start(open, from.at()),
        until(open, from.document(), from.at()));
  }

  /// The day on which the next change of a document after a version took effect; empty if none is recorded.
  static Optional<LocalDate> until(Workspace open, DocumentName document, Address.At version) {
    return start(open, version).flatMap(day -> open.log()
        .versions(document)
        .stream()
        .map(Release::day)
        .filter(later -> later.isAfter(day))
        .min(Comparator.naturalOrder()));
  }

  private static Optional<LocalDate> start(Workspace open, Address.At version) {
    return version instanceof Address.At.Release at ? open.log().release(at.number()).map(Release::day)
        : Optional.empty();
  }
}

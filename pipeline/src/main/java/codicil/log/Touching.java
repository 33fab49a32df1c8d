package codicil.log;

import codicil.model.DocumentName;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A change of a clause by a modification, as far as a source says which clause it changed.
///
/// @param release the release that brought it
/// @param modification the modification
/// @param touch the place that the source names: the clause asked for, one around it or one inside it
/// @param source who says so
/// @param sentence it in one sentence
public record Touching(Release release, Modification modification, Modification.Touch touch, String source,
    String sentence) {

  static List<Touching> of(DocumentLog log, Timeline timeline, DocumentName document, String clause) {
    return timeline.versions(document)
        .stream()
        .filter(release -> !timeline.lapsed(release))
        .flatMap(release -> release.modifications().stream().flatMap(each -> of(log, release, each, document, clause)))
        .toList();
  }

  private static Stream<Touching> of(DocumentLog log, Release release, Modification modification, DocumentName document,
      String clause) {
    return modification.touches()
        .stream()
        .filter(touch -> touch.document().equals(document) && isAround(touch.clause(), clause))
        .map(touch -> new Touching(release, modification, touch, log.source(release, modification),
            modification.id() + " changed " + document.citing(touch.clause()) + " in " + release.said() + " on "
                + release.day()
                + (modification.summary().isEmpty() ? "." : ": " + modification.summary())));
  }

  /// Whether one clause is the other or holds it: `J3` holds `J3.2`, `J1.2` holds `J1.2(b)`.
  static boolean isAround(String one, String other) {
    String a = one.toUpperCase(Locale.ROOT);
    String b = other.toUpperCase(Locale.ROOT);
    return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || holds(a, b) || holds(b, a));
  }

  private static boolean holds(String outer, String inner) {
    return inner.startsWith(outer) && !Character.isLetterOrDigit(inner.charAt(outer.length()));
  }
}

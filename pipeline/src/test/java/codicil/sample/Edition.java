package codicil.sample;

import java.util.List;
import java.util.Locale;

/// One version of a document, its lines numbered.
///
/// @param starts the lists that begin in the middle, in the order in which the lines use them
record Edition(
    Manuscript manuscript, String version, List<Numbered> lines, List<ListStart> starts) {
  static final String NOTE = "Illustrative text made for Codicil – not the Smart Energy Code";

  /// As a law publisher prints it: `SECTION H: DCC SERVICES`.
  String heading() {
    return name().toUpperCase(Locale.ROOT);
  }

  String name() {
    return manuscript.document() + ": " + manuscript.title();
  }

  /// Says which change made this version. A number of the document's own is mostly not stated by the sources, so none
  /// is printed.
  String changedBy() {
    return version.equals("base")
        ? "before SEC " + manuscript.versions().get(1)
        : "as changed by SEC " + version;
  }
}

package codicil.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that the log does not record.
///
/// @param kind what kind of thing
/// @param what it in words: `v35.0–v39.0`, `the June 2020 SEC Release`
/// @param names what is missing one by one: versions, or the releases whose numbers are; none if that is not known
/// @param after what is recorded before it; empty if nothing is or the bound makes no sense
/// @param before what is recorded after it
/// @param closedBy what would close it
public record Gap(Kind kind, String what, List<String> names, Optional<Bound> after, Optional<Bound> before,
    String closedBy) {
  public Gap {
    names = List.copyOf(names);
  }

  /// What is missing.
  public enum Kind {
    /// versions of the code that no source describes
    VERSIONS,
    /// whatever followed the last recorded version
    AFTER_THE_END,
    /// the day on which a recorded version took effect
    DAY,
    /// the number of the version that a release made
    NUMBER,
    /// the rest of the documents that a release changed
    DOCUMENTS_OF_RELEASE,
    /// whether a plan was carried out
    PLAN,
    /// the document's own version numbers
    NUMBERS_OF_DOCUMENT,
    /// every change of a document
    CHANGES_OF_DOCUMENT;

    /// The word used in answers: `after-the-end`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// A recorded release on one side of it.
  ///
  /// @param release its label
  /// @param day its day
  public record Bound(String release, LocalDate day) {
    static Bound of(Release release) {
      return new Bound(release.label(), release.day());
    }

    @Override
    public String toString() {
      return release + " " + day;
    }
  }
}

package codicil.cli;

import codicil.publish.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What brought a change, as JSON has it; the fields are part of the interface.
///
/// @param version the recorded version that shows it first: `v40.0`, `base`
/// @param since that, as far as it is known: `v40.0`, `in v35.0–v40.0`, `before v34.0`
/// @param from the day on which the release took effect
/// @param why the modifications and designations that a source ties to it
/// @param orWhy the others of that release, any of which may be behind it as well
/// @param certainty `clause-stated`, `document-stated`, `release-stated`, `or-before`
/// @param mayBe what may have brought it instead, unseen
/// @param text all that in one line: `v40.0 (2021-06-24), MP146`
record Brought(String version, String since, Optional<LocalDate> from, List<String> why,
    List<String> orWhy, String certainty, List<String> mayBe, String text) {

  static Brought of(Origin origin) {
    boolean before = origin.certainty() == Origin.Certainty.OR_BEFORE;
    return new Brought(origin.version(), origin.said(), origin.from(), origin.modifications(), origin.others(),
        origin.certainty().name().toLowerCase(Locale.ROOT).replace('_', '-'), before ? List.of() : origin.unseen(),
        line(origin));
  }

  private static String line(Origin origin) {
    String unseen = origin.certainty() == Origin.Certainty.DOCUMENT_STATED && !origin.unseen().isEmpty()
        ? "; or unseen in " + String.join(", ", origin.unseen())
        : "";
    return origin.said() + origin.from().map(day -> " (" + day + ")").orElse("")
        + (origin.reason().isEmpty() ? "" : ", " + origin.reason()) + unseen;
  }
}

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
/// @param why the modifications and designations behind it, or those that may be
/// @param certainty `clause-stated`, `document-stated`, `release-stated`, `or-before`
/// @param mayBe what may have brought it instead, unseen
record Brought(String version, String since, Optional<LocalDate> from, List<String> why, String certainty,
    List<String> mayBe) {

  static Brought of(Origin origin) {
    boolean before = origin.certainty() == Origin.Certainty.OR_BEFORE;
    return new Brought(origin.version(), origin.said(), before ? Optional.empty() : origin.from(),
        origin.modifications(), origin.certainty().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        before ? List.of() : origin.unseen());
  }

  /// In one line: `v40.0 (2021-06-24), MP146`.
  String line() {
    String reason = why.isEmpty() ? ""
        : ", " + (certainty.equals("release-stated") && why.size() > 1 ? "one of " : "") + String.join(", ", why);
    String unseen = certainty.equals("document-stated") && !mayBe.isEmpty()
        ? "; or unseen: " + String.join("; ", mayBe)
        : "";
    return since + from.map(day -> " (" + day + ")").orElse("") + reason + unseen;
  }
}

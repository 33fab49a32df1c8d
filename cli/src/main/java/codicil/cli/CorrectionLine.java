package codicil.cli;

import codicil.log.Correction;
import codicil.log.DocumentLog;
import java.time.LocalDate;
import java.util.List;

/// A correction of what an answer rests on.
///
/// @param words what was changed into what
/// @param why the reason, as recorded
/// @param recorded the day on which it was recorded
/// @param counts whether the answer uses the corrected fact: not if it was asked for as known before
record CorrectionLine(String words, String why, LocalDate recorded, boolean counts) {
  static List<CorrectionLine> of(DocumentLog log, List<Correction> corrections) {
    return corrections.stream()
        .map(each -> new CorrectionLine(each.words(), each.why(), each.day(), log.counts(each)))
        .toList();
  }

  /// As an answer for people lists it.
  String text() {
    return (counts ? "  corrected on " : "  corrected later, on ") + recorded + ": " + words + " (" + why + ")";
  }
}

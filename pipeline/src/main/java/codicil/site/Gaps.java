package codicil.site;

import codicil.log.DocumentLog;
import codicil.log.Release;
import codicil.log.ReleaseAnswer;
import java.util.List;

/// What is not recorded between one release and the next.
final class Gaps {
  private Gaps() {}

  /// Versions after this release and before the next recorded one, as the log lists them; none where the numbers follow
  /// each other, and none after a release whose own number is not known.
  static List<String> after(DocumentLog log, Release release) {
    ReleaseAnswer answer = log.releaseOn(release.day());
    return answer.atLeast().contains(release) ? answer.notRecorded() : List.of();
  }

  /// A list of versions as words: `v52.0–v56.0`.
  static String words(List<String> versions) {
    return switch (versions.size()) {
      case 0 -> "";
      case 1 -> versions.getFirst();
      case 2 -> versions.getFirst() + " and " + versions.getLast();
      default -> versions.getFirst() + "–" + versions.getLast();
    };
  }
}

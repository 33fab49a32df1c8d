package codicil.log;

import java.util.List;

/// What is not recorded between one release and the next.
public final class Missing {
  private Missing() {}

  /// Versions after this release and before the next recorded one, as the log lists them; none where the numbers follow
  /// each other, and none after a release whose own number is not known.
  public static List<String> after(DocumentLog log, Release release) {
    ReleaseAnswer answer = log.releaseOn(release.day());
    return answer.atLeast().contains(release) ? answer.notRecorded() : List.of();
  }

  /// A list of versions as words: `v52.0–v56.0`.
  public static String words(List<String> versions) {
    return switch (versions.size()) {
      case 0 -> "";
      case 1 -> versions.getFirst();
      case 2 -> versions.getFirst() + " and " + versions.getLast();
      default -> versions.getFirst() + "–" + versions.getLast();
    };
  }
}

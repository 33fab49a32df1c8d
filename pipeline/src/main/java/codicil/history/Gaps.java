package codicil.history;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/// What shares leave uncovered of a paragraph.
final class Gaps {
  private Gaps() {}

  /// Whether words stand between the shares.
  static boolean hasWords(String paragraph, List<Share> shares, ToIntFunction<Share> start, ToIntFunction<Share> end) {
    int at = 0;
    for (Share share : shares.stream().sorted(Comparator.comparingInt(start)).toList()) {
      if (at < start.applyAsInt(share) && !Words.none(paragraph.substring(at, start.applyAsInt(share)))) {
        return true;
      }
      at = Math.max(at, end.applyAsInt(share));
    }
    return at < paragraph.length() && !Words.none(paragraph.substring(at));
  }
}

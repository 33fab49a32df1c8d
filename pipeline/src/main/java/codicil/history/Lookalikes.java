package codicil.history;

import codicil.model.Typography;
import codicil.model.WordCount;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins paragraphs that a redline tells as deleted and inserted, though they differ in looks only: a heading that was in
/// capitals shares no word with what it is now.
final class Lookalikes {
  private Lookalikes() {}

  static List<Descent> joined(List<Descent> descents, Transcript was, Transcript now) {
    Map<String, Deque<Integer>> left = left(descents, was);
    List<Descent> joined = new ArrayList<>(descents);
    for (int at = 0; at < joined.size(); at++) {
      String words = now.paragraphs().get(at);
      Deque<Integer> same = left.getOrDefault(Typography.without(words), new ArrayDeque<>());
      if (joined.get(at).shares().isEmpty() && !same.isEmpty()) {
        int old = same.removeFirst();
        String former = was.paragraphs().get(old);
        Share.Kind kind =
            Typography.evenly(former).equals(Typography.evenly(words)) ? Share.Kind.INERT : Share.Kind.COSMETIC;
        joined.set(at, new Descent(List.of(new Share(old, 0, former.length(), 0, words.length(), kind)), List.of(),
            false));
      }
    }
    return joined;
  }

  /// The paragraphs of the before side of which nothing is left, by their words.
  private static Map<String, Deque<Integer>> left(List<Descent> descents, Transcript was) {
    Set<Integer> used = new HashSet<>();
    descents.forEach(descent -> descent.shares().forEach(share -> used.add(share.paragraph())));
    Map<String, Deque<Integer>> left = new HashMap<>();
    for (int at = 0; at < was.paragraphs().size(); at++) {
      if (!used.contains(at) && isTelling(was.paragraphs().get(at))) {
        left.computeIfAbsent(Typography.without(was.paragraphs().get(at)), _ -> new ArrayDeque<>()).add(at);
      }
    }
    return left;
  }

  /// A word or two repeat by chance.
  private static boolean isTelling(String words) {
    return WordCount.of(words) > 2;
  }
}

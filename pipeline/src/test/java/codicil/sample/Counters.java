package codicil.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Counts the labels of a document as Word will, and starts a new list where Word would print something else.
///
/// A new list overrides its own level and all levels above it, and is left again at the first label above its own
/// level: so the printed numbers are right for readers that count for each `w:num` as well as for those that count for
/// each abstract list.
final class Counters {
  private final int[] values;
  private final boolean[] lost;
  private final List<ListStart> starts = new ArrayList<>();
  private int startLevel;

  Counters(int levels) {
    values = new int[levels];
    lost = new boolean[levels];
  }

  /// The value of a level since the last label above it; 0 before its first label.
  int value(int level) {
    return values[level];
  }

  List<ListStart> starts() {
    return List.copyOf(starts);
  }

  /// @param above what the levels above must show for the label to be right; empty where the label does not show them
  ListPlace place(int level, int ordinal, List<Integer> above) {
    boolean natural = level >= startLevel && !lost[level] && ordinal == values[level] + 1;
    for (int each = 0; each < above.size(); each++) {
      natural &= values[each] == above.get(each);
      values[each] = above.get(each);
    }
    if (!natural) {
      start(level, ordinal);
    }
    values[level] = ordinal;
    forgetBelow(level, false);
    return new ListPlace(level, ordinal, starts.size() + 1);
  }

  /// A typed label does not restart the levels below it in Word, so the next label there must.
  void typed(int level) {
    forgetBelow(level, true);
  }

  private void start(int level, int ordinal) {
    var from = new ArrayList<Integer>();
    for (int each = 0; each < level; each++) {
      from.add(Math.max(values[each], 1));
    }
    from.add(ordinal);
    starts.add(new ListStart(starts.size() + 2, List.copyOf(from)));
    startLevel = level;
  }

  private void forgetBelow(int level, boolean counterRunsOn) {
    Arrays.fill(values, level + 1, values.length, 0);
    Arrays.fill(lost, level + 1, lost.length, counterRunsOn);
  }
}

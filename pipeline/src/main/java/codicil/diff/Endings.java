package codicil.diff;

import codicil.model.Change;
import codicil.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// The last passage of a story can be neither inserted nor deleted when the other side's last passage is: they are told
/// as one edited paragraph.
final class Endings {
  private Endings() {}

  static List<Change> joined(List<Change> changes) {
    int old = -1;
    int now = -1;
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      if (change instanceof Change.Deleted && old < 0) {
        old = i;
      } else if (change instanceof Change.Inserted && now < 0) {
        now = i;
      } else if (!(change instanceof Change.Deleted) && !(change instanceof Change.Inserted)) {
        break;
      }
    }
    boolean both = old >= 0 && now >= 0;
    return both && changes.get(old) instanceof Change.Deleted(Paragraph before)
        && changes.get(now) instanceof Change.Inserted(Paragraph after)
            ? joined(changes, old, now, before, after)
            : changes;
  }

  private static List<Change> joined(List<Change> changes, int old, int now, Paragraph before, Paragraph after) {
    List<Change> joined = new ArrayList<>(changes);
    joined.remove(Math.max(old, now));
    joined.remove(Math.min(old, now));
    joined.add(new Change.Edited(before, after, ParagraphDiff.replaced(before, after)));
    return joined;
  }
}

package codicil.diff;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Redline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The last passage of a story can be neither inserted nor deleted when the other side's last passage is: they are told
/// as one edited paragraph.
final class Endings {
  static List<Change> joined(List<Change> changes) {
    int from = changes.size();
    while (from > 0 && (changes.get(from - 1) instanceof Change.Deleted || changes.get(from - 1) instanceof Change.Inserted)) {
      from--;
    }
    List<Change> tail = changes.subList(from, changes.size());
    Optional<Paragraph> old = last(Redline.reject(tail));
    Optional<Paragraph> now = last(Redline.accept(tail));
    if (old.isEmpty() || now.isEmpty()) {
      return changes;
    }
    List<Change> joined = new ArrayList<>(changes);
    joined.removeIf(change -> change instanceof Change.Deleted d && d.before() == old.get()
        || change instanceof Change.Inserted i && i.after() == now.get());
    joined.add(new Change.Edited(old.get(), now.get(), ParagraphDiff.replaced(old.get(), now.get())));
    return joined;
  }

  private static Optional<Paragraph> last(List<Passage> passages) {
    return passages.isEmpty() || !(passages.getLast() instanceof Paragraph paragraph) ? Optional.empty()
        : Optional.of(paragraph);
  }
}

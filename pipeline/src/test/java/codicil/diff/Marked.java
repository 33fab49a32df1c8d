package codicil.diff;

import codicil.model.Change;
import codicil.model.RowChange;
import codicil.model.Segment;
import codicil.model.WordCount;
import java.util.List;

/// How many words changes mark as inserted and as deleted.
final class Marked {
  private int inserted;
  private int deleted;

  private Marked() {}

  /// The words inserted, then the words deleted; those of moves count as both.
  static List<Integer> words(List<Change> changes) {
    Marked marked = new Marked();
    changes.forEach(marked::add);
    return List.of(marked.inserted, marked.deleted);
  }

  private void add(Change change) {
    switch (change) {
      case Change.Kept _ -> {
      }
      case Change.Inserted in -> inserted += WordCount.of(in.after().words());
      case Change.Deleted out -> deleted += WordCount.of(out.before().words());
      case Change.MovedTo to -> inserted += WordCount.of(to.edited().after().words());
      case Change.MovedFrom from -> deleted += WordCount.of(from.edited().before().words());
      case Change.Edited edited -> edited.segments().forEach(segment -> add(edited, segment));
      case Change.Split split -> split.parts().forEach(this::add);
      case Change.Merged merged -> merged.parts().forEach(this::add);
      case Change.EditedTable table -> table.rows().forEach(this::add);
    }
  }

  private void add(Change.Edited edited, Segment segment) {
    switch (segment) {
      case Segment.Same _ -> {
      }
      case Segment.Insertion in ->
        inserted += WordCount.of(edited.after().text().substring(in.start(), in.end()));
      case Segment.Deletion out ->
        deleted += WordCount.of(edited.before().text().substring(out.start(), out.end()));
    }
  }

  private void add(RowChange row) {
    switch (row) {
      case RowChange.Kept _ -> {
      }
      case RowChange.Inserted in -> inserted += WordCount.of(in.after().words());
      case RowChange.Deleted out -> deleted += WordCount.of(out.before().words());
      case RowChange.Edited edited -> edited.changes().forEach(cell -> cell.forEach(this::add));
    }
  }
}

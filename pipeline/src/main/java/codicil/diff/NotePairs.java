package codicil.diff;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.RowChange;
import codicil.model.Segment;
import codicil.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which note or text box of the before side answers to which of the after side: those whose references were kept.
final class NotePairs {
  private final Map<String, String> beforeOf = new LinkedHashMap<>();

  static Map<String, String> of(List<Change> changes) {
    NotePairs pairs = new NotePairs();
    pairs.look(changes);
    return pairs.beforeOf;
  }

  private void look(List<Change> changes) {
    for (Change change : changes) {
      switch (change) {
        case Change.Kept kept -> pair(kept.before(), kept.after());
        case Change.Edited edited -> pair(edited);
        case Change.Split split -> split.parts().forEach(this::pair);
        case Change.Merged merged -> merged.parts().forEach(this::pair);
        case Change.EditedTable table -> table.rows().forEach(this::look);
        case Change.Inserted _,Change.Deleted _,Change.MovedFrom _,Change.MovedTo _ -> {
          // a note that comes or goes with its paragraph has no counterpart
        }
      }
    }
  }

  private void look(RowChange row) {
    switch (row) {
      case RowChange.Kept kept -> {
        for (int i = 0; i < kept.before().cells().size(); i++) {
          pairAll(kept.before().cells().get(i).passages(), kept.after().cells().get(i).passages());
        }
      }
      case RowChange.Edited edited -> edited.changes().forEach(this::look);
      case RowChange.Inserted _,RowChange.Deleted _ -> {
        // as above
      }
    }
  }

  private void pairAll(List<Passage> before, List<Passage> after) {
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      pair(before.get(i), after.get(i));
    }
  }

  private void pair(Passage before, Passage after) {
    if (before instanceof Paragraph b && after instanceof Paragraph a) {
      List<String> olds = b.atoms().stream().flatMap(atom -> atom.refs().stream()).toList();
      List<String> news = a.atoms().stream().flatMap(atom -> atom.refs().stream()).toList();
      for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
        beforeOf.putIfAbsent(news.get(i), olds.get(i));
      }
    } else if (before instanceof Table b && after instanceof Table a) {
      for (int i = 0; i < b.rows().size(); i++) {
        look(new RowChange.Kept(b.rows().get(i), a.rows().get(i)));
      }
    }
  }

  private void pair(Change.Edited edited) {
    for (Segment segment : edited.segments()) {
      if (segment instanceof Segment.Same same) {
        List<String> olds = refs(edited.before(), same.beforeStart(), same.beforeEnd());
        List<String> news = refs(edited.after(), same.afterStart(), same.afterEnd());
        for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
          beforeOf.putIfAbsent(news.get(i), olds.get(i));
        }
      }
    }
  }

  private static List<String> refs(Paragraph paragraph, int start, int end) {
    return paragraph.atoms()
        .stream()
        .filter(atom -> atom.start() >= start && atom.end() <= end)
        .flatMap(atom -> atom.refs().stream())
        .toList();
  }
}

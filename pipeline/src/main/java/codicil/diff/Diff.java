package codicil.diff;

import codicil.model.Atom;
import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Redline;
import codicil.model.Segment;
import codicil.model.Story;
import codicil.model.StoryChange;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares two readings of a document.
public final class Diff {
  private final Likeness likeness = new Likeness();
  private final Grain grain;

  /// How finely changes are told.
  public enum Grain {
    /// word by word
    WORDS,
    /// a changed paragraph is replaced as a whole
    PARAGRAPHS,
    /// a changed table, too, is replaced as a whole
    TABLES
  }

  private Diff(Grain grain) {
    this.grain = grain;
  }

  /// What became of each passage, word by word.
  public static Redline of(Passages before, Passages after) {
    return of(before, after, Grain.WORDS);
  }

  /// What became of each passage, told so finely.
  public static Redline of(Passages before, Passages after, Grain grain) {
    return new Diff(grain).stories(before, after);
  }

  private Redline stories(Passages before, Passages after) {
    List<StoryChange> changes = new ArrayList<>();
    List<Change> body = passages(before.body(), after.body());
    changes.add(new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH, body));
    Map<String, String> paired = NotePairs.of(body);
    Map<String, Story> olds = named(before);
    for (Story story : after.stories().subList(1, after.stories().size())) {
      String oldName = isNote(story) ? paired.getOrDefault(story.name(), "") : story.name();
      Story old = oldName.isEmpty() ? null : olds.remove(id(story.kind(), oldName));
      changes.add(old == null
          ? new StoryChange(story.kind(), "", story.name(), StoryChange.Side.AFTER, inserted(story))
          : new StoryChange(story.kind(), old.name(), story.name(), StoryChange.Side.BOTH,
              passages(old.passages(), story.passages())));
    }
    olds.values().forEach(old -> changes.add(
        new StoryChange(old.kind(), old.name(), "", StoryChange.Side.BEFORE, deleted(old))));
    return new Redline(before.source(), after.source(), changes);
  }

  private static boolean isNote(Story story) {
    return story.kind() == Story.Kind.FOOTNOTE || story.kind() == Story.Kind.ENDNOTE;
  }

  private static Map<String, Story> named(Passages passages) {
    Map<String, Story> named = new LinkedHashMap<>();
    passages.stories().stream().skip(1).forEach(story -> named.put(id(story.kind(), story.name()), story));
    return named;
  }

  private static String id(Story.Kind kind, String name) {
    return kind + " " + name;
  }

  private static List<Change> inserted(Story story) {
    return story.passages().stream().<Change>map(Change.Inserted::new).toList();
  }

  private static List<Change> deleted(Story story) {
    return story.passages().stream().<Change>map(Change.Deleted::new).toList();
  }

  /// What became of the passages of a story or cell.
  List<Change> passages(List<Passage> before, List<Passage> after) {
    List<Change> changes = new ArrayList<>();
    for (Alignment.Pair pair : Alignment.of(before, after, likeness::key, likeness::looseKey, likeness::of)) {
      if (pair.after() < 0) {
        changes.add(new Change.Deleted(before.get(pair.before())));
      } else if (pair.before() < 0) {
        changes.add(new Change.Inserted(after.get(pair.after())));
      } else {
        changes.addAll(paired(before.get(pair.before()), after.get(pair.after())));
      }
    }
    return Moves.found(Endings.joined(changes), likeness);
  }

  private List<Change> paired(Passage before, Passage after) {
    return switch (before) {
      case Paragraph b when after instanceof Paragraph a -> paragraph(b, a);
      case Table b when after instanceof Table a -> new TableDiff(this, likeness).of(b, a, grain);
      default -> List.of(new Change.Deleted(before), new Change.Inserted(after));
    };
  }

  private List<Change> paragraph(Paragraph before, Paragraph after) {
    List<Segment> segments = ParagraphDiff.of(before, after);
    boolean sameWords = segments.stream().allMatch(Segment.Same.class::isInstance);
    boolean sameLook = sameWords && segments.stream().noneMatch(s -> s instanceof Segment.Same same && same.reformatted());
    if (sameLook && before.format().equals(after.format())) {
      return List.of(new Change.Kept(before, after));
    }
    if (sameWords || grain == Grain.WORDS) {
      return List.of(new Change.Edited(before, after, segments));
    }
    return List.of(new Change.Deleted(before), new Change.Inserted(after));
  }

  /// Which note of the before side answers to which of the after side: those whose references were kept.
  private static final class NotePairs {
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
          case Change.EditedTable table -> table.rows().forEach(this::look);
          case Change.Inserted _, Change.Deleted _, Change.MovedFrom _, Change.MovedTo _ -> {
            // a note that comes or goes with its paragraph has no counterpart
          }
        }
      }
    }

    private void look(codicil.model.RowChange row) {
      switch (row) {
        case codicil.model.RowChange.Kept kept -> {
          for (int i = 0; i < kept.before().cells().size(); i++) {
            pairAll(kept.before().cells().get(i).passages(), kept.after().cells().get(i).passages());
          }
        }
        case codicil.model.RowChange.Edited edited -> edited.cells().forEach(this::look);
        case codicil.model.RowChange.Inserted _, codicil.model.RowChange.Deleted _ -> {
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
        List<String> olds = b.atoms().stream().map(Atom::ref).filter(ref -> !ref.isEmpty()).toList();
        List<String> news = a.atoms().stream().map(Atom::ref).filter(ref -> !ref.isEmpty()).toList();
        for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
          beforeOf.putIfAbsent(news.get(i), olds.get(i));
        }
      } else if (before instanceof Table b && after instanceof Table a) {
        for (int i = 0; i < b.rows().size(); i++) {
          look(new codicil.model.RowChange.Kept(b.rows().get(i), a.rows().get(i)));
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
      return paragraph.atoms().stream().filter(atom -> atom.start() >= start && atom.end() <= end)
          .map(Atom::ref).filter(ref -> !ref.isEmpty()).toList();
    }
  }

  /// The last passage of a story can be neither inserted nor deleted when the other side's last passage is: they are told
  /// as one edited paragraph.
  private static final class Endings {
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
}

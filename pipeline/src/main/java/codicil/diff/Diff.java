package codicil.diff;

import codicil.model.Change;
import codicil.model.Comparing;
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
  private final Likeness likeness;
  private final Comparing comparing;
  private final Coarse coarse;

  private Diff(Comparing comparing, Coarse coarse) {
    this.likeness = new Likeness(comparing);
    this.comparing = comparing;
    this.coarse = coarse;
  }

  /// What became of each passage, word by word.
  public static Redline of(Passages before, Passages after) {
    return of(before, after, Comparing.EVERYTHING, Coarse.nothing());
  }

  /// What became of each passage, as far as it counts, some of it told coarsely.
  ///
  /// @param before what is compared of the before side ([Comparing#of(Passages)])
  /// @param after of the after side
  /// @param coarse passages and stories of these two, not of the readings that they were taken from
  public static Redline of(Passages before, Passages after, Comparing comparing, Coarse coarse) {
    return new Diff(comparing, coarse).stories(before, after);
  }

  private Redline stories(Passages before, Passages after) {
    List<StoryChange> changes = new ArrayList<>();
    List<Change> body = passages(before.body(), after.body());
    changes.add(new StoryChange(Story.Kind.BODY, "", "", StoryChange.Side.BOTH, body));
    Map<String, String> paired = NotePairs.of(body);
    Redline.sections(body).forEach((now, old) -> paired.put("section " + now, old.toString()));
    Map<String, Story> olds = named(before);
    Map<String, Story> gone = new LinkedHashMap<>(olds);
    SharedBoxes boxes = new SharedBoxes(before, after);
    for (Story story : after.stories().subList(1, after.stories().size())) {
      Optional<Story> old = counterpart(story, paired).map(olds::get);
      StoryChange change = old.map(o -> both(o, story, boxes, paired))
          .orElseGet(() -> new StoryChange(story.kind(), "", story.name(), StoryChange.Side.AFTER, inserted(story)));
      changes.add(change);
      old.ifPresent(o -> gone.remove(id(o.kind(), o.name())));
      NotePairs.of(change.changes()).forEach(paired::putIfAbsent);
    }
    gone.values()
        .forEach(old -> changes.add(
            new StoryChange(old.kind(), old.name(), "", StoryChange.Side.BEFORE, deleted(old))));
    return new Redline(before.source(), after.source(), comparing, changes);
  }

  private StoryChange both(Story old, Story now, SharedBoxes boxes, Map<String, String> paired) {
    List<Change> changes = coarse.is(old, now) && !coarse.isEverything() ? replaced(old, now)
        : passages(old.passages(), now.passages());
    return new StoryChange(now.kind(), old.name(), now.name(), StoryChange.Side.BOTH,
        boxes.clash(changes, paired) ? replaced(old, now) : changes);
  }

  /// A story replaced as a whole.
  private static List<Change> replaced(Story old, Story now) {
    List<Change> changes = new ArrayList<>(deleted(old));
    changes.addAll(inserted(now));
    return Endings.joined(changes);
  }

  /// The id of the story of the before side that a story answers to: a note or text box by its reference, a
  /// header by its section.
  private static Optional<String> counterpart(Story story, Map<String, String> paired) {
    if (isReferredTo(story)) {
      return Optional.ofNullable(paired.get(story.name())).map(name -> id(story.kind(), name));
    }
    String[] sectionAndType = story.name().split(" ", 2);
    return Optional.ofNullable(paired.get("section " + sectionAndType[0]))
        .map(section -> id(story.kind(), section + " " + sectionAndType[1]));
  }

  private static boolean isReferredTo(Story story) {
    return switch (story.kind()) {
      case FOOTNOTE, ENDNOTE, TEXT_BOX -> true;
      case BODY, HEADER, FOOTER -> false;
    };
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
  List<Change> passages(List<Passage> wholeBefore, List<Passage> wholeAfter) {
    TableCuts.Sides sides = coarse.isAny() || comparing.ignores(Comparing.Difference.TABLES)
        ? new TableCuts.Sides(wholeBefore, wholeAfter)
        : TableCuts.Sides.of(wholeBefore, wholeAfter);
    List<Passage> before = sides.before();
    List<Passage> after = sides.after();
    List<Change> changes = new ArrayList<>();
    for (Alignment.Pair pair : Alignment.of(before, after, likeness.passages())) {
      if (pair.after() < 0) {
        changes.add(new Change.Deleted(before.get(pair.before())));
      } else if (pair.before() < 0) {
        changes.add(new Change.Inserted(after.get(pair.after())));
      } else {
        changes.addAll(paired(before.get(pair.before()), after.get(pair.after())));
      }
    }
    List<Change> told = Endings.joined(Splits.found(changes, comparing, likeness, coarse));
    return comparing.ignores(Comparing.Difference.MOVES) ? told : Moves.found(told, comparing, likeness, coarse);
  }

  private List<Change> paired(Passage before, Passage after) {
    return switch (before) {
      case Paragraph b when after instanceof Paragraph a -> paragraph(b, a);
      case Table b when after instanceof Table a && comparing.ignores(Comparing.Difference.TABLES) ->
        List.of(new Change.Kept(b, a));
      case Table b when after instanceof Table a -> new TableDiff(this, likeness).of(b, a, coarse);
      default -> List.of(new Change.Deleted(before), new Change.Inserted(after));
    };
  }

  private List<Change> paragraph(Paragraph before, Paragraph after) {
    if (before.sameBesidesNumber(after)) {
      return List.of(new Change.Kept(before, after));
    }
    List<Segment> segments = ParagraphDiff.of(before, after, comparing);
    boolean sameWords = segments.stream().allMatch(Segment.Same.class::isInstance);
    boolean sameLook =
        sameWords && segments.stream().noneMatch(s -> s instanceof Segment.Same same && same.reformatted());
    if (sameLook && before.format().equals(after.format())) {
      return List.of(new Change.Kept(before, after));
    }
    if (!coarse.is(before, after)) {
      return List.of(new Change.Edited(before, after, segments));
    }
    return List.of(new Change.Deleted(before), new Change.Inserted(after));
  }
}

package codicil.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What became of each passage from one version of a document to the next: the one value from which every rendering,
/// statistic and history is made.
///
/// @param before the name of the before side
/// @param after the name of the after side
/// @param comparing what counted as a change
/// @param stories the body first
public record Redline(String before, String after, Comparing comparing, List<StoryChange> stories) {
  public Redline {
    stories = List.copyOf(stories);
  }

  /// A redline in which every difference counts.
  public Redline(String before, String after, List<StoryChange> stories) {
    this(before, after, Comparing.EVERYTHING, stories);
  }

  /// What became of the body.
  public StoryChange body() {
    return stories.getFirst();
  }

  /// Whether nothing changed in words or formats.
  public boolean unchanged() {
    return stories.stream().allMatch(StoryChange::unchanged);
  }

  /// The passages of the after side of these changes: what is left when every change is accepted. A table that was merged
  /// or split may come in parts; tables with nothing between them are one.
  public static List<Passage> accept(List<Change> changes) {
    return changes.stream().<Passage>flatMap(change -> after(change).stream()).toList();
  }

  /// The passages of the before side of these changes: what is left when every change is rejected.
  public static List<Passage> reject(List<Change> changes) {
    return changes.stream().<Passage>flatMap(change -> before(change).stream()).toList();
  }

  /// Which section of the before side answers to which of the after side, both counted from 1: those whose closing
  /// paragraph was kept, and the last of each. The keys are the after side's.
  public static Map<Integer, Integer> sections(List<Change> body) {
    Map<Integer, Integer> pairs = new LinkedHashMap<>();
    int before = 1;
    int after = 1;
    for (Change change : body) {
      boolean old = before(change).stream().anyMatch(Redline::endsSection);
      boolean now = after(change).stream().anyMatch(Redline::endsSection);
      if (old && now) {
        pairs.put(after, before);
      }
      before += old ? 1 : 0;
      after += now ? 1 : 0;
    }
    pairs.put(after, before);
    return pairs;
  }

  private static boolean endsSection(Passage passage) {
    return passage instanceof Paragraph paragraph && paragraph.endsSection();
  }

  /// The passages of the after side of a change, in order; none for what is there no more.
  public static List<? extends Passage> after(Change change) {
    return switch (change) {
      case Change.Kept kept -> List.of(kept.after());
      case Change.Inserted inserted -> List.of(inserted.after());
      case Change.Deleted _ -> List.of();
      case Change.Edited edited -> List.of(edited.after());
      case Change.Split split -> split.parts().stream().map(Change.Edited::after).toList();
      case Change.Merged merged -> List.of(merged.after());
      case Change.EditedTable edited -> List.of(edited.after());
      case Change.MovedFrom _ -> List.of();
      case Change.MovedTo moved -> List.of(moved.edited().after());
    };
  }

  /// The passages of the before side of a change, in order; none for what is new.
  public static List<? extends Passage> before(Change change) {
    return switch (change) {
      case Change.Kept kept -> List.of(kept.before());
      case Change.Inserted _ -> List.of();
      case Change.Deleted deleted -> List.of(deleted.before());
      case Change.Edited edited -> List.of(edited.before());
      case Change.Split split -> List.of(split.before());
      case Change.Merged merged -> merged.parts().stream().map(Change.Edited::before).toList();
      case Change.EditedTable edited -> List.of(edited.before());
      case Change.MovedFrom moved -> List.of(moved.edited().before());
      case Change.MovedTo _ -> List.of();
    };
  }
}

package codicil.diff;

import codicil.model.Change;
import codicil.model.Comparing;
import codicil.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds paragraphs that were split in several, and several that were merged into one.
///
/// Such a paragraph was paired with the part that it shares most words with; the other parts were left over before and
/// after it. What was left over is a part if at least half of its words are words that would be told as gone at one place
/// and come at another otherwise. Blank paragraphs between two parts belong to them.
final class Splits {
  private final Comparing comparing;
  private final Likeness likeness;
  private final Coarse coarse;
  private final List<Change> changes;

  private Splits(Comparing comparing, Likeness likeness, Coarse coarse, List<Change> changes) {
    this.comparing = comparing;
    this.likeness = likeness;
    this.coarse = coarse;
    this.changes = new ArrayList<>(changes);
  }

  /// The changes of a story or cell, with splits and merges told as such.
  static List<Change> found(List<Change> changes, Comparing comparing, Likeness likeness, Coarse coarse) {
    return new Splits(comparing, likeness, coarse, changes).told();
  }

  private List<Change> told() {
    for (int at = 0; at < changes.size(); at++) {
      slide(at);
      Optional<Found> found = changes.get(at) instanceof Change.Edited edited ? found(edited, at) : Optional.empty();
      if (found.isPresent()) {
        changes.set(at, found.get().joints().change());
        found.get().below().reversed().forEach(place -> changes.remove(place.intValue()));
        found.get().above().forEach(place -> changes.remove(place.intValue()));
        at -= found.get().above().size();
      }
    }
    return changes;
  }

  /// Of equal blank paragraphs around what came or went, either may be the one that was kept. Next to an edited paragraph it is
  /// the further one: then the parts of a paragraph stand next to it.
  private void slide(int edited) {
    if (edited + 2 >= changes.size() || !(changes.get(edited) instanceof Change.Edited)
        || !(changes.get(edited + 1) instanceof Change.Kept(Paragraph before, Paragraph after))
        || !after.text().isEmpty()) {
      return;
    }
    Change first = changes.get(edited + 2);
    for (int at = edited + 2; at < changes.size() && changes.get(at).getClass() == first.getClass(); at++) {
      if (changes.get(at) instanceof Change.Inserted(Paragraph last) && last.equals(after)) {
        changes.set(edited + 1, new Change.Inserted(after));
        changes.set(at, new Change.Kept(before, last));
        return;
      } else if (changes.get(at) instanceof Change.Deleted(Paragraph last) && last.equals(before)) {
        changes.set(edited + 1, new Change.Deleted(before));
        changes.set(at, new Change.Kept(last, after));
        return;
      }
    }
  }

  /// An edited paragraph as that which was split, or else as that which others were merged into.
  private record Whole(Change.Edited edited, boolean split) {
    Paragraph paragraph() {
      return split ? edited.before() : edited.after();
    }

    Paragraph partner() {
      return split ? edited.after() : edited.before();
    }

    /// The paragraph of a change that was left over on the side of the parts.
    Optional<Paragraph> part(Change change) {
      return switch (change) {
        case Change.Inserted(Paragraph part) when split -> Optional.of(part);
        case Change.Deleted(Paragraph part) when !split -> Optional.of(part);
        default -> Optional.empty();
      };
    }
  }

  /// The parts of a paragraph.
  ///
  /// @param above the places among the changes of those that were left over before it, from it upwards
  /// @param below of those that were left over after it, downwards
  /// @param gain how many words they keep
  private record Found(List<Integer> above, List<Integer> below, Joints joints, int gain) {}

  private Optional<Found> found(Change.Edited edited, int at) {
    Optional<Found> split = grown(new Whole(edited, true), at);
    Optional<Found> merged = grown(new Whole(edited, false), at);
    return merged.isPresent() && merged.get().gain() > split.map(Found::gain).orElse(0) ? merged : split;
  }

  /// The parts of a paragraph: all that may be, less those that prove to be none.
  private Optional<Found> grown(Whole whole, int at) {
    List<Integer> above = candidates(whole, at, -1);
    List<Integer> below = whole.partner().endsSection() ? List.of() : candidates(whole, at, 1);
    while (!above.isEmpty() || !below.isEmpty()) {
      Joints joints = joints(whole, above, below);
      int higher = joints.belonging(above.size(), -1, above.size());
      int lower = joints.belonging(above.size(), 1, below.size());
      if (higher == above.size() && lower == below.size()) {
        Joints lone = joints(whole, List.of(), List.of());
        int gain = joints.kept() - lone.kept();
        return gain > 0 && 2 * gain >= joints.words() - lone.words()
            ? Optional.of(new Found(above, below, joints, gain))
            : Optional.empty();
      }
      above = above.subList(0, higher);
      below = below.subList(0, lower);
    }
    return Optional.empty();
  }

  /// The places next to a paragraph in one direction of what was left over and may be a part of it.
  private List<Integer> candidates(Whole whole, int at, int step) {
    List<Integer> places = new ArrayList<>();
    for (int place = at + step; place >= 0 && place < changes.size() && isLeft(changes.get(place)); place += step) {
      Optional<Paragraph> part = whole.part(changes.get(place));
      if (part.isPresent() && !mayBelong(part.get(), whole)) {
        return places;
      }
      if (part.isPresent()) {
        places.add(place);
      }
    }
    return places;
  }

  private static boolean isLeft(Change change) {
    return change instanceof Change.Inserted || change instanceof Change.Deleted;
  }

  private boolean mayBelong(Paragraph part, Whole whole) {
    return !part.endsSection() && !coarse.is(part, whole.paragraph())
        && 2 * likeness.shared(part, whole.paragraph()) >= likeness.words(part);
  }

  private Joints joints(Whole whole, List<Integer> above, List<Integer> below) {
    List<Paragraph> parts = new ArrayList<>();
    above.reversed().forEach(place -> whole.part(changes.get(place)).ifPresent(parts::add));
    parts.add(whole.partner());
    below.forEach(place -> whole.part(changes.get(place)).ifPresent(parts::add));
    return new Joints(comparing, whole.paragraph(), parts, whole.split());
  }
}

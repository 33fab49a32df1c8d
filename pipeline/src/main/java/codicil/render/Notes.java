package codicil.render;

import codicil.model.Story;
import codicil.model.StoryChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The printed numbers of the notes, a side at a time: notes count in the order of their stories.
///
/// @param labels what to print at each note story, in the order of the stories
/// @param before the notes of the before side
/// @param after the notes of the after side
record Notes(List<Label> labels, Side before, Side after) {

  /// A note's name in links and its printed number.
  record Label(String id, String label) {}

  /// The notes of one side by the name of their story.
  record Side(Map<String, Label> byName) {
    Optional<Label> find(String story) {
      return Optional.ofNullable(byName.get(story));
    }
  }

  static Notes of(List<StoryChange> notes) {
    List<Label> labels = new ArrayList<>();
    Side before = new Side(new LinkedHashMap<>());
    Side after = new Side(new LinkedHashMap<>());
    Counter left = new Counter(0, 0);
    Counter right = new Counter(0, 0);
    for (StoryChange note : notes) {
      String id = "note-" + (labels.size() + 1);
      left = note.side() == StoryChange.Side.AFTER ? left : left.next(note.kind());
      right = note.side() == StoryChange.Side.BEFORE ? right : right.next(note.kind());
      Label leftLabel = new Label(id, left.printed(note.kind()));
      Label rightLabel = new Label(id, right.printed(note.kind()));
      before.byName().putIfAbsent(note.side() == StoryChange.Side.AFTER ? id : note.before(), leftLabel);
      after.byName().putIfAbsent(note.side() == StoryChange.Side.BEFORE ? id : note.after(), rightLabel);
      labels.add(note.side() == StoryChange.Side.BEFORE ? leftLabel : rightLabel);
    }
    return new Notes(List.copyOf(labels), before, after);
  }

  private record Counter(int footnotes, int endnotes) {
    Counter next(Story.Kind kind) {
      return kind == Story.Kind.ENDNOTE ? new Counter(footnotes, endnotes + 1) : new Counter(footnotes + 1, endnotes);
    }

    String printed(Story.Kind kind) {
      return kind == Story.Kind.ENDNOTE ? "end " + endnotes : String.valueOf(footnotes);
    }
  }
}

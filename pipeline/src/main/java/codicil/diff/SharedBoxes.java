package codicil.diff;

import codicil.model.Change;
import codicil.model.Passage;
import codicil.model.Passages;
import codicil.model.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Text boxes of headers that several sections share on one side only. A box is told once, as what became of one box of
/// the other side; where another section had another one there, its header is told as replaced, box and all.
final class SharedBoxes {
  private final Map<String, List<Passage>> olds;
  private final Map<String, List<Passage>> news;

  SharedBoxes(Passages before, Passages after) {
    this.olds = boxes(before);
    this.news = boxes(after);
  }

  private static Map<String, List<Passage>> boxes(Passages passages) {
    Map<String, List<Passage>> boxes = new HashMap<>();
    passages.stories()
        .stream()
        .filter(story -> story.kind() == Story.Kind.TEXT_BOX)
        .forEach(story -> boxes.put(story.name(), story.passages()));
    return boxes;
  }

  /// Whether these changes pair a box that is paired with another one already and does not say the same as it.
  ///
  /// @param paired the before side's names by the after side's
  boolean clash(List<Change> changes, Map<String, String> paired) {
    return !olds.isEmpty() && !news.isEmpty() && NotePairs.of(changes)
        .entrySet()
        .stream()
        .filter(pair -> news.containsKey(pair.getKey()) && olds.containsKey(pair.getValue()))
        .anyMatch(pair -> !paired.getOrDefault(pair.getKey(), pair.getValue()).equals(pair.getValue())
            && !olds.getOrDefault(pair.getValue(), List.of()).equals(news.getOrDefault(pair.getKey(), List.of())));
  }
}

package codicil.outline;

import codicil.model.Atom;
import codicil.model.Paragraph;
import codicil.model.Passages;
import codicil.model.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The notes of a document that no clause has taken yet.
final class Notes {
  private final Map<String, Story> left = new LinkedHashMap<>();

  Notes(Passages passages) {
    for (Story story : passages.stories()) {
      switch (story.kind()) {
        case FOOTNOTE, ENDNOTE -> left.put(story.name(), story);
        case BODY, HEADER, FOOTER, TEXT_BOX -> {
        }
      }
    }
  }

  /// The notes that a paragraph refers to first.
  List<Story> takenBy(Paragraph paragraph) {
    List<Story> taken = new ArrayList<>();
    for (Atom atom : paragraph.atoms()) {
      if (atom.kind() == Atom.Kind.NOTE) {
        Optional.ofNullable(left.remove(atom.ref())).ifPresent(taken::add);
      }
    }
    return taken;
  }

  /// The notes that nothing refers to, those that say something.
  List<Story> rest() {
    return left.values()
        .stream()
        .filter(note -> note.passages().stream().anyMatch(passage -> !passage.words().isBlank()))
        .toList();
  }
}

package codicil.model;

import java.util.List;

/// A document as read: its stories, the body first, and what was odd about it.
///
/// @param source the name of the file
/// @param stories the body first, then notes in reference order, then headers and footers by section, then text boxes
/// @param findings what was odd
public record Passages(String source, List<Story> stories, List<Finding> findings) {
  public Passages {
    stories = List.copyOf(stories);
    findings = List.copyOf(findings);
    if (stories.isEmpty() || stories.getFirst().kind() != Story.Kind.BODY) {
      throw new IllegalArgumentException("the first story is the body");
    }
  }

  /// The same, of a file with this name.
  public Passages named(String name) {
    return new Passages(name, stories, findings);
  }

  /// The passages of the body.
  public List<Passage> body() {
    return stories.getFirst().passages();
  }

  /// Every paragraph of every story, in reading order.
  public List<Paragraph> paragraphs() {
    return stories.stream().flatMap(story -> story.passages().stream()).flatMap(Passage::paragraphs).toList();
  }
}

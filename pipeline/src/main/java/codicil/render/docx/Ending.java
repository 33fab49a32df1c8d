package codicil.render.docx;

import codicil.model.Change;
import codicil.model.Paragraph;
import codicil.word.Element;
import java.util.List;
import java.util.Optional;

/// What to do at the end of a story whose last changes are all deletions or all insertions.
///
/// The mark of the last paragraph of a story or cell cannot be tracked. If the last paragraphs were deleted, the mark
/// before them is marked deleted instead, down to the one before the last: accepted, their emptied rest joins the last
/// kept paragraph; rejected, all come back. Insertions likewise.
final class Ending {
  private final List<Change> changes;
  private final int first;
  private Optional<Element> oldProperties = Optional.empty();
  private Optional<Element> anchor = Optional.empty();

  Ending(List<Change> changes) {
    this.changes = changes;
    int from = changes.size();
    while (from > 0 && single(changes.get(from - 1))) {
      from--;
    }
    boolean anchored = from > 0 && from < changes.size() && changes.getLast().getClass() == changes.get(from).getClass()
        && endsInParagraph();
    this.first = anchored && joins(changes.get(from - 1)) ? from : changes.size();
  }

  private static boolean single(Change change) {
    return change instanceof Change.Deleted || change instanceof Change.Inserted;
  }

  private boolean endsInParagraph() {
    return switch (changes.getLast()) {
      case Change.Deleted d -> d.before() instanceof Paragraph;
      case Change.Inserted i -> i.after() instanceof Paragraph;
      default -> false;
    };
  }

  /// Only a paragraph without a section break can lend its mark.
  private static boolean joins(Change change) {
    return switch (change) {
      case Change.Kept kept -> kept.after() instanceof Paragraph p && !p.endsSection();
      case Change.Edited edited -> !edited.after().endsSection();
      case Change.Split split -> !split.before().endsSection();
      case Change.Merged merged -> !merged.after().endsSection();
      default -> false;
    };
  }

  /// Whether the mark of this change's paragraph must stay unmarked, as the last of the story.
  boolean isLast(int index) {
    return first < changes.size() && index == changes.size() - 1;
  }

  boolean deletes() {
    return changes.getLast() instanceof Change.Deleted;
  }

  /// Notes the blocks of a change that both sides share: the last of them before the end lends its mark.
  void passed(int index, Element old, Element now) {
    if (index == first - 1 && first < changes.size()) {
      oldProperties = old.child("w:pPr");
      anchor = Optional.of(now);
    }
  }

  /// The paragraph whose mark is to be tracked instead of the last one's; empty if that is not needed.
  Optional<Element> anchor() {
    return anchor;
  }

  /// The properties that the anchor had on the before side.
  Optional<Element> oldProperties() {
    return oldProperties;
  }
}

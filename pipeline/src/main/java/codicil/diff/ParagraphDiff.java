package codicil.diff;

import codicil.model.Paragraph;
import codicil.model.Segment;
import com.github.difflib.algorithm.Change;
import java.util.ArrayList;
import java.util.List;

/// What became of the words of a paragraph.
final class ParagraphDiff {
  private final List<Token> before;
  private final List<Token> after;
  private final List<Segment> segments = new ArrayList<>();

  private ParagraphDiff(Paragraph before, Paragraph after) {
    this.before = Token.of(before);
    this.after = Token.of(after);
  }

  /// The segments that cover both texts in order; at a replacement the insertion stands first, as Word writes it.
  static List<Segment> of(Paragraph before, Paragraph after) {
    ParagraphDiff diff = new ParagraphDiff(before, after);
    diff.diff();
    return diff.segments;
  }

  /// The whole paragraph replaced.
  static List<Segment> replaced(Paragraph before, Paragraph after) {
    List<Segment> segments = new ArrayList<>();
    if (!after.text().isEmpty()) {
      segments.add(new Segment.Insertion(0, after.text().length()));
    }
    if (!before.text().isEmpty()) {
      segments.add(new Segment.Deletion(0, before.text().length()));
    }
    return segments;
  }

  private void diff() {
    List<String> b = before.stream().map(Token::key).toList();
    List<String> a = after.stream().map(Token::key).toList();
    int bAt = 0;
    int aAt = 0;
    for (Change change : absorbed(new Patience<String>().computeDiff(b, a, null))) {
      same(bAt, change.startOriginal, aAt);
      changed(change);
      bAt = change.endOriginal;
      aAt = change.endRevised;
    }
    same(bAt, before.size(), aAt);
  }

  /// A blank or a comma between two changes is no common ground: joined, the change reads as one.
  private List<Change> absorbed(List<Change> changes) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      if (!joined.isEmpty()
          && before.subList(joined.getLast().endOriginal, change.startOriginal).stream().noneMatch(this::holds)) {
        Change last = joined.removeLast();
        joined.add(new Change(last.deltaType, last.startOriginal, change.endOriginal, last.startRevised,
            change.endRevised));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }

  private boolean holds(Token token) {
    return token.word() || !token.key().isBlank();
  }

  private void changed(Change change) {
    if (change.startRevised < change.endRevised) {
      segments.add(
          new Segment.Insertion(after.get(change.startRevised).start(), after.get(change.endRevised - 1).end()));
    }
    if (change.startOriginal < change.endOriginal) {
      segments.add(
          new Segment.Deletion(before.get(change.startOriginal).start(), before.get(change.endOriginal - 1).end()));
    }
  }

  private void same(int bFrom, int bTo, int aFrom) {
    for (int b = bFrom; b < bTo;) {
      int start = b;
      boolean reformatted = reformatted(b, aFrom + b - bFrom);
      while (b < bTo && reformatted(b, aFrom + b - bFrom) == reformatted) {
        b++;
      }
      segments.add(new Segment.Same(before.get(start).start(), before.get(b - 1).end(),
          after.get(aFrom + start - bFrom).start(), after.get(aFrom + b - 1 - bFrom).end(), reformatted));
    }
  }

  private boolean reformatted(int b, int a) {
    return !before.get(b).format().equals(after.get(a).format());
  }
}

package codicil.diff;

import codicil.model.Comparing;
import codicil.model.Paragraph;
import codicil.model.Segment;
import com.github.difflib.algorithm.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What became of the words of a paragraph.
final class ParagraphDiff {
  /// A word with a smaller share of common characters was replaced, not respelt.
  private static final double RESPELT = 0.5;

  private final Paragraph before;
  private final Paragraph after;
  private final Comparing comparing;
  private final List<Segment> segments = new ArrayList<>();
  /// How far each side was told, and how far the tokens go that were told; a blank may lie between.
  private int beforeTold;
  private int afterTold;
  private int beforeDue;
  private int afterDue;

  private ParagraphDiff(Paragraph before, Paragraph after, Comparing comparing) {
    this.before = before;
    this.after = after;
    this.comparing = comparing;
  }

  /// The segments that cover both texts in order; at a replacement the insertion stands first, as Word writes it.
  static List<Segment> of(Paragraph before, Paragraph after, Comparing comparing) {
    return told(before, after, comparing).segments;
  }

  /// As above, of a part of a paragraph that another part follows, or followed: a blank between the two that only one side
  /// has came or went with the end of the paragraph.
  static List<Segment> followed(Paragraph before, Paragraph after, Comparing comparing) {
    ParagraphDiff diff = told(before, after, comparing);
    if (comparing.ignores(Comparing.Difference.WHITE_SPACE) && !diff.segments.isEmpty()) {
      diff.cutBlank();
      diff.replaced(before.text().length(), after.text().length());
    }
    return diff.segments;
  }

  private static ParagraphDiff told(Paragraph before, Paragraph after, Comparing comparing) {
    ParagraphDiff diff = new ParagraphDiff(before, after, comparing);
    Stretch words = new Stretch(Token.of(before, comparing), Token.of(after, comparing));
    diff.tell(words, words.changes(),
        comparing.unit() == Comparing.Unit.CHARACTERS ? diff::respelt : diff::replaced);
    return diff;
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

  /// Tokens of both sides that answer to each other as a whole.
  private record Stretch(List<Token> before, List<Token> after) {
    /// The changes; a blank or a comma between two is no common ground: joined, they read as one.
    List<Change> changes() {
      List<Change> joined = new ArrayList<>();
      for (Change change : new Patience<String>().computeDiff(keys(before), keys(after), null)) {
        if (!joined.isEmpty()
            && before.subList(joined.getLast().endOriginal, change.startOriginal).stream().noneMatch(Stretch::holds)) {
          Change last = joined.removeLast();
          joined.add(new Change(last.deltaType, last.startOriginal, change.endOriginal, last.startRevised,
              change.endRevised));
        } else {
          joined.add(change);
        }
      }
      return joined;
    }

    private static List<String> keys(List<Token> tokens) {
      return tokens.stream().map(Token::key).toList();
    }

    private static boolean holds(Token token) {
      return token.word() || !token.key().isBlank();
    }

    Stretch of(Change change) {
      return new Stretch(before.subList(change.startOriginal, change.endOriginal),
          after.subList(change.startRevised, change.endRevised));
    }

    /// The share of the tokens that these changes leave alone.
    double common(List<Change> changes) {
      int changed = changes.stream()
          .mapToInt(c -> c.endOriginal - c.startOriginal + c.endRevised - c.startRevised)
          .sum();
      return 1 - (double) changed / (before.size() + after.size());
    }

    private boolean reformatted(int b, int a) {
      return !before.get(b).format().equals(after.get(a).format());
    }

    /// Whether two tokens can be told as one stretch: a field that shows more characters than before stands alone, so
    /// that in every other stretch the characters answer to each other one by one.
    private boolean together(int one, int next, int shift) {
      return reformatted(one, one + shift) == reformatted(next, next + shift)
          && (!reformatted(one, one + shift) || sameLength(one, one + shift) && sameLength(next, next + shift));
    }

    private boolean sameLength(int b, int a) {
      return before.get(b).end() - before.get(b).start() == after.get(a).end() - after.get(a).start();
    }
  }

  private void tell(Stretch stretch, List<Change> changes, Consumer<Stretch> changed) {
    int bAt = 0;
    int aAt = 0;
    for (Change change : changes) {
      same(stretch, bAt, change.startOriginal, aAt);
      if (change.startOriginal > bAt && comparing.ignores(Comparing.Difference.WHITE_SPACE)) {
        cutBlank();
      }
      changed.accept(stretch.of(change));
      bAt = change.endOriginal;
      aAt = change.endRevised;
    }
    same(stretch, bAt, stretch.before().size(), aAt);
  }

  /// Words that were respelt are told letter by letter.
  private void respelt(Stretch words) {
    if (words.before().isEmpty() || words.after().isEmpty()) {
      replaced(words);
      return;
    }
    Stretch letters = new Stretch(within(Token.characters(before, comparing), words.before()),
        within(Token.characters(after, comparing), words.after()));
    List<Change> changes = letters.changes();
    if (letters.common(changes) < RESPELT) {
      replaced(words);
    } else {
      tell(letters, changes, this::replaced);
    }
  }

  private static List<Token> within(List<Token> letters, List<Token> words) {
    int start = words.getFirst().start();
    int end = words.getLast().end();
    return letters.stream().filter(letter -> start <= letter.start() && letter.end() <= end).toList();
  }

  private void replaced(Stretch stretch) {
    replaced(stretch.before().isEmpty() ? beforeDue : stretch.before().getLast().end(),
        stretch.after().isEmpty() ? afterDue : stretch.after().getLast().end());
  }

  /// Tells what was not told yet, up to here, as inserted and deleted.
  private void replaced(int beforeTo, int afterTo) {
    if (afterTo > afterTold) {
      segments.add(new Segment.Insertion(afterTold, afterTo));
    }
    if (beforeTo > beforeTold) {
      segments.add(new Segment.Deletion(beforeTold, beforeTo));
    }
    told(beforeTo, afterTo);
  }

  private void told(int beforeTo, int afterTo) {
    beforeTold = beforeTo;
    beforeDue = beforeTo;
    afterTold = afterTo;
    afterDue = afterTo;
  }

  /// Next to a change, a blank that only one side has is part of the change, though blanks do not count: without the words
  /// that came, those around them would stand apart otherwise or run together.
  private void cutBlank() {
    if (segments.getLast() instanceof Segment.Same last) {
      int b = words(before.text(), last.beforeStart(), last.beforeEnd());
      int a = words(after.text(), last.afterStart(), last.afterEnd());
      if (b > last.beforeStart() && a > last.afterStart() && b == last.beforeEnd() != (a == last.afterEnd())) {
        segments.removeLast();
        segments.add(new Segment.Same(last.beforeStart(), b, last.afterStart(), a, last.reformatted()));
        beforeTold = b;
        afterTold = a;
      }
    }
  }

  /// Where a stretch ends without the blanks at its end.
  private static int words(String text, int start, int end) {
    int words = end;
    while (words > start
        && (Character.isWhitespace(text.charAt(words - 1)) || Character.isSpaceChar(text.charAt(words - 1)))) {
      words--;
    }
    return words;
  }

  private void same(Stretch stretch, int bFrom, int bTo, int aFrom) {
    List<Token> b = stretch.before();
    List<Token> a = stretch.after();
    int shift = aFrom - bFrom;
    if (bTo > bFrom) {
      replaced(b.get(bFrom).start(), a.get(aFrom).start());
    }
    for (int at = bFrom; at < bTo;) {
      int start = at++;
      while (at < bTo && stretch.together(at - 1, at, shift)) {
        at++;
      }
      segments.add(new Segment.Same(b.get(start).start(), b.get(at - 1).end(), a.get(start + shift).start(),
          a.get(at - 1 + shift).end(), stretch.reformatted(start, start + shift)));
      told(b.get(at - 1).end(), a.get(at - 1 + shift).end());
    }
  }
}

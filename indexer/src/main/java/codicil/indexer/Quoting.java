package codicil.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// Picks the passage of a clause that answers a query best, and marks the words asked for.
final class Quoting extends PassageFormatter {
  /// About three lines of a terminal; a passage begins and ends between words.
  private static final int LENGTH = 240;

  private Quoting() {}

  static Quote of(Query query, String text) {
    if (text.isBlank()) {
      return Quote.whole("");
    }
    UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(new Words(Words.Kind.TEXT))
        .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(BreakIterator.getWordInstance(
            Locale.ROOT),
            LENGTH, 0.4f))
        .withFormatter(new Quoting())
        .withMaxLength(Integer.MAX_VALUE - 1)
        .withMaxNoHighlightPassages(1)
        .build();
    try {
      return highlighter.highlightWithoutSearcher(ClauseDocument.TEXT, query, text, 1) instanceof Quote quote ? quote
          : Quote.whole(text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  @Override
  public Quote format(Passage[] passages, String content) {
    Passage passage = passages[0];
    int start = passage.getStartOffset();
    int end = passage.getEndOffset();
    while (start < end && Character.isWhitespace(content.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
      end--;
    }
    return new Quote(content.substring(start, end).replaceAll("\\p{Cntrl}", " "), marks(passage, start, end),
        content.substring(0, start).isBlank(), content.substring(end).isBlank());
  }

  // Overlapping marks (an identifier and its part) become one.
  private static List<Quote.Mark> marks(Passage passage, int start, int end) {
    List<Quote.Mark> marks = new ArrayList<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int from = Math.max(start, passage.getMatchStarts()[i]) - start;
      int to = Math.min(end, passage.getMatchEnds()[i]) - start;
      if (!marks.isEmpty() && from < marks.getLast().end()) {
        Quote.Mark last = marks.removeLast();
        marks.add(new Quote.Mark(Math.min(last.start(), from), Math.max(last.end(), to)));
      } else if (from < to) {
        marks.add(new Quote.Mark(from, to));
      }
    }
    return marks;
  }
}

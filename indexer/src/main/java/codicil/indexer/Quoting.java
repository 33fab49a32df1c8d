package codicil.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// Picks the sentences of a clause that answer a query best, and marks the words asked for.
final class Quoting extends PassageFormatter {
  /// About three lines of a terminal: short sentences are taken together, a long one is cut between words.
  private static final int LENGTH = 240;
  private static final int LONGEST = 2 * LENGTH;
  private static final int PASSAGES = 2;

  /// What holds words of the text once more.
  private static final Set<String> PARTS = Set.of(Fields.WEIGHED, Fields.TABLE, Fields.NOTE);

  private final String field;
  private final Query query;
  private final UnifiedHighlighter highlighter;
  private List<Quote.Mark> notes = List.of();

  /// @param field the field whose words the query asks for, beside those that hold its words once more
  Quoting(Query query, String field) {
    this.query = query;
    this.field = field;
    this.highlighter = UnifiedHighlighter.builderWithoutSearcher(Words.TEXT)
        .withBreakIterator(() -> LengthGoalBreakIterator.createMinLength(BreakIterator.getSentenceInstance(Locale.ROOT),
            LENGTH / 2, 0.5f))
        .withFormatter(this)
        .withFieldMatcher(name -> name.equals(field) || PARTS.contains(name))
        .withMaxLength(Integer.MAX_VALUE - 1)
        .withMaxNoHighlightPassages(1)
        .build();
  }

  /// The best passages of a text in their order, at least one unless it is blank. Not for several threads.
  ///
  /// @param places where in the text its notes stand
  List<Quote> of(String text, List<Quote.Mark> places) {
    notes = places;
    if (text.isBlank()) {
      return List.of();
    }
    try {
      return highlighter.highlightWithoutSearcher(field, query, text, PASSAGES) instanceof Quotes found ? found.all()
          : List.of(Quote.whole(text));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
  }

  /// The passages of a text.
  record Quotes(List<Quote> all) {}

  @Override
  public Quotes format(Passage[] passages, String content) {
    List<Quote> quotes = new ArrayList<>();
    for (Passage passage : passages) {
      quotes.add(quote(passage, content));
    }
    return new Quotes(quotes);
  }

  private Quote quote(Passage passage, String content) {
    int start = passage.getStartOffset();
    int end = passage.getEndOffset();
    if (end - start > LONGEST) {
      int first = passage.getNumMatches() > 0 ? passage.getMatchStarts()[0] : start;
      start = first - start > LENGTH ? blankAfter(content, first - LENGTH) : start;
      end = end - start > LONGEST ? blankAfter(content, start + LONGEST - LENGTH / 2) : end;
    }
    while (start < end && Character.isWhitespace(content.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
      end--;
    }
    return new Quote(content.substring(start, end).replaceAll("\\p{Cntrl}", " "), marks(passage, start, end),
        notes(start, end),
        content.substring(0, start).isBlank(), content.substring(end).isBlank());
  }

  private List<Quote.Mark> notes(int start, int end) {
    return notes.stream().flatMap(note -> note.within(start, end)).toList();
  }

  private static int blankAfter(String content, int at) {
    int blank = Math.max(0, at);
    while (blank < content.length() && !Character.isWhitespace(content.charAt(blank))) {
      blank++;
    }
    return blank;
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

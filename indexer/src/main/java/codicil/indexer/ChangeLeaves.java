package codicil.indexer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// Words as they came into one side of a change, or went out of it: a phrase counts if one of its words did.
///
/// @param side the text that is looked at
/// @param changed whether the words must have come in or gone out; else all of the clause's will do
/// @param vocabulary the words of the index
record ChangeLeaves(ChangedClause.Side side, boolean changed, Vocabulary vocabulary) implements Leaves {

  @Override
  public Optional<Query> of(Ask leaf) {
    return switch (leaf) {
      case Ask.Word(String text) -> words(text);
      case Ask.Phrase(String text) -> words(text);
      case Ask.Prefix(String text) -> Optional.ofNullable(Terms.PLAIN.of(text).isEmpty() ? null
          : in(Intervals.prefix(new BytesRef(Terms.PLAIN.of(text).getLast()))));
      case Ask.Wild(String text) -> Optional.of(in(Intervals.wildcard(new BytesRef(text.toLowerCase(Locale.ROOT)))));
      case Ask.Near near -> near(near);
      case Ask.Within within -> within(within);
      case Ask.All _,Ask.Any _,Ask.Not _ -> throw new IllegalArgumentException("joined: " + leaf);
    };
  }

  private Optional<Query> words(String text) {
    return Optional.of(Needle.of(text, vocabulary))
        .filter(needle -> !needle.isEmpty())
        .map(Places::stretches)
        .map(this::in);
  }

  private Optional<Query> near(Ask.Near near) {
    List<Needle> needles = Needle.of(near, vocabulary);
    return needles.isEmpty() ? Optional.empty() : Optional.of(in(Places.near(needles, near.between())));
  }

  private Optional<Query> within(Ask.Within within) {
    return switch (within.field()) {
      case TEXT, TABLE, NOTE -> words(within.value());
      case DOCUMENT, NUMBER, HEADING, PATH, TERM, CLASS, KIND, RELEASE, YEAR, MODIFICATION ->
        new ClauseLeaves(vocabulary, false).of(within);
    };
  }

  private Query in(IntervalsSource words) {
    String field = ChangeDocument.field(side);
    return new IntervalQuery(field,
        changed ? Intervals.overlapping(words, Intervals.term(ChangeDocument.MARK)) : words);
  }

  /// Where the index holds the words of this side.
  Term mark() {
    return new Term(ChangeDocument.field(side), ChangeDocument.MARK);
  }
}

package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A question in words (`how soon must …`, `who pays …`) as the clause that answers it may put it: that clause need hold only
/// some of its words, may say some of them as rules do (see [Alike]), tells a time where one is asked for, and is no heading.
///
/// @param leaves what to do with words
/// @param joining the same for parts of several words
record Inquiry(Vocabulary vocabulary, ClauseLeaves leaves, Joining joining) {
  /// What a word counts for that stands for another.
  private static final float ALIKE = 0.5f;
  /// What a word counts for that only tells a time.
  private static final float TIMED = 0.5f;
  /// What stands behind `how` and only says what is asked for.
  private static final Set<String> MEASURES =
      Set.of("long", "soon", "quickly", "fast", "early", "late", "often", "many",
          "much", "far");
  private static final Set<String> OF_NO_TIME = Set.of("many", "much", "far");
  private static final List<String> TIMES =
      List.of("within", "days", "day", "hours", "hour", "minutes", "seconds", "weeks",
          "week", "months", "month", "years", "year", "before", "after", "until", "later", "date", "time");

  /// What the question asks for; empty if every word of it only makes it a question.
  List<Ask> wanted(List<Ask> parts) {
    List<Ask> wanted = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      if (!joining.common(parts.get(at)) && !(at > 0 && measures(small(parts.get(at - 1)), small(parts.get(at))))) {
        wanted.add(parts.get(at));
      }
    }
    return wanted;
  }

  private static boolean measures(String before, String word) {
    return before.equals("how") && MEASURES.contains(word);
  }

  private static String small(Ask part) {
    return part instanceof Ask.Word(String text) ? Vocabulary.small(text) : "";
  }

  /// @param wanted what it asks for
  /// @param parts all of it
  /// @param share of the words wanted, which a clause must hold; of two at least both
  Query of(List<Ask> wanted, List<Ask> parts, float share) {
    List<Query> words = wanted.stream().flatMap(this::word).toList();
    BooleanQuery.Builder most = new BooleanQuery.Builder()
        .setMinimumNumberShouldMatch(Math.max(Math.min(2, words.size()), (int) Math.ceil(share * words.size())));
    words.forEach(query -> most.add(query, Occur.SHOULD));
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(most.build(), Occur.MUST)
        .add(new TermQuery(new Term(Fields.FACET, Facet.KIND.term(ClauseDocument.CAPTION))), Occur.MUST_NOT);
    if (asksForTime(parts.stream().map(Inquiry::small).toList())) {
      query.add(new BoostQuery(leaves.synonyms(TIMES), TIMED), Occur.SHOULD);
    }
    return query.build();
  }

  private Stream<Query> word(Ask part) {
    List<String> others =
        Alike.of(small(part)).stream().flatMap(other -> vocabulary.kin(other).stream()).distinct().toList();
    return own(part).map(own -> others.isEmpty() ? own
        : new DisjunctionMaxQuery(List.of(own, new BoostQuery(leaves.synonyms(others), ALIKE)), 0));
  }

  // A question bends its words: `raise` or `raised` says nothing of what the clause has.
  private Stream<Query> own(Ask part) {
    List<Needle.Slot> slots = Needle.of(small(part), vocabulary).slots();
    return slots.size() == 1 && small(part).chars().allMatch(Character::isLetter)
        ? Stream.of(leaves.synonyms(slots.getFirst().forms()))
        : joining.of(part).stream();
  }

  private static boolean asksForTime(List<String> words) {
    return words.contains("when")
        || IntStream.range(1, words.size()).anyMatch(at -> asksForTime(words.get(at - 1), words.get(at)));
  }

  private static boolean asksForTime(String before, String word) {
    return before.equals("what") ? word.equals("time") : measures(before, word) && !OF_NO_TIME.contains(word);
  }
}

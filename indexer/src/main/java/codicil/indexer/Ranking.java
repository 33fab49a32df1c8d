package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Finds clauses and ranks them.
///
/// The ranks are steps: word statistics over a handful of words stay far below the lowest of them, so that no frequency of
/// words in a text lifts a clause over one whose heading, term or number is what was asked for.
///
/// @param vocabulary the words of the index
/// @param acronyms the short forms that it knows
record Ranking(Vocabulary vocabulary, Acronyms acronyms) {
  private static final float EXACT_NUMBER = 10_000;
  private static final float BARE_NUMBER = 8_000;
  private static final float NAME = 6_000;
  private static final float TERM = 4_000;
  private static final float TERM_IN_PASSING = 3_000;
  private static final float HEADING = 2_000;
  private static final float IN_HEADING = 1_000;
  private static final float EXPLAINED = 800;
  private static final float IDENTIFIER = 600;
  private static final float AS_TYPED_IN_HEADING = 300;
  /// Up to so many words a question means all of them.
  private static final int FEW = 3;
  /// A code: it holds a digit or an underscore, or a capital after a small letter.
  private static final Pattern CODE = Pattern.compile("\\S*(?:[\\d_]|\\p{Ll}\\p{Lu})\\S*");

  /// What is found by a question, the best first.
  Query of(Ask ask) {
    return ranked(ask, enough(ask, acronyms.widened(ask), Weights.ENOUGH));
  }

  /// The same where half of its words will do; empty if it is no question in words.
  Optional<Query> half(Ask ask) {
    return asks(ask) ? Optional.of(ranked(ask, enough(ask, acronyms.widened(ask), Weights.HALF))) : Optional.empty();
  }

  /// The same where any one of its words will do.
  Query any(Ask ask) {
    Ask wide = acronyms.widened(ask);
    return ranked(ask, own(wide, joined(wide.loosened(), wide)));
  }

  /// @param words what its words find
  private Query ranked(Ask ask, Query words) {
    String typed = ask.words().collect(Collectors.joining(" "));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
    numbers(typed).forEach(number -> either.add(number, Occur.SHOULD));
    if (ask.plain()) {
      Query name = new BooleanQuery.Builder().add(vocabulary.called().named(Names.key(typed), false), Occur.FILTER)
          .add(new TermQuery(new Term(Fields.FACET, Facet.KIND.term(ClauseDocument.OPENING))), Occur.FILTER)
          .build();
      either.add(step(name, NAME), Occur.SHOULD);
    }
    query.add(ask.plain() ? either.build() : words, Occur.MUST);
    if (!ask.plain()) {
      numbers(typed).forEach(number -> query.add(number, Occur.SHOULD));
    }
    steps(ask, typed, query);
    return query.build();
  }

  /// What is to be marked in the words of a clause.
  Query marked(Ask ask) {
    Ask wide = acronyms.widened(ask);
    return joined(wide, wide);
  }

  /// @param wide the whole question
  private Query joined(Ask ask, Ask wide) {
    return joining(wide).of(ask)
        .orElseThrow(() -> QueryReader.mistyped("there is no word in it", 0, "name at least one word"));
  }

  private Joining joining(Ask wide) {
    return new Joining(leaves(wide), vocabulary);
  }

  private ClauseLeaves leaves(Ask wide) {
    return new ClauseLeaves(vocabulary, slots(wide).size() == 1);
  }

  private List<Needle.Slot> slots(Ask ask) {
    return content(ask).stream()
        .map(word -> Needle.of(word, vocabulary))
        .flatMap(needle -> needle.slots().stream())
        .toList();
  }

  // Of a question of many words, some may be said otherwise in the clause that answers it.
  private Query enough(Ask ask, Ask wide, float share) {
    if (!ask.plain() || !(wide instanceof Ask.All(List<Ask> parts))) {
      return own(wide, joined(wide, wide));
    }
    Joining joining = joining(wide);
    if (asks(ask)) {
      Inquiry inquiry = new Inquiry(vocabulary, leaves(wide), joining);
      List<Ask> wanted = inquiry.wanted(parts);
      return wanted.isEmpty() ? own(wide, joined(wide, wide)) : inquiry.of(wanted, parts, share);
    }
    List<Query> wanted = parts.stream()
        .filter(part -> !joining.common(part))
        .flatMap(part -> joining.of(part).stream())
        .toList();
    if (wanted.size() <= FEW) {
      return own(wide, joined(wide, wide));
    }
    BooleanQuery.Builder most = new BooleanQuery.Builder()
        .setMinimumNumberShouldMatch((int) Math.ceil(share * wanted.size()));
    wanted.forEach(query -> most.add(query, Occur.SHOULD));
    return most.build();
  }

  /// Whether it is a question in words: `who must …`, `by what time …`.
  private boolean asks(Ask ask) {
    return ask.plain() && ask.words().limit(2).anyMatch(vocabulary::asks);
  }

  // A clause answers if its own words hold something of what was asked for, not only what stands around it. Where most of many
  // words are asked for, one of them nearly always is its own, and to look would be dear; a question may be answered in others.
  private Query own(Ask ask, Query words) {
    List<Needle.Slot> slots = slots(ask);
    if (!ask.byWords() || slots.size() < 2) {
      return words;
    }
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    slots.stream()
        .flatMap(slot -> slot.forms().stream().map(form -> new Term(vocabulary.words(slot.typed()), form)))
        .distinct()
        .forEach(term -> own.add(new TermQuery(term), Occur.SHOULD));
    own.add(vocabulary.called().cited(content(ask).stream().map(Citation::key).toList()), Occur.SHOULD)
        .add(new TermInSetQuery(Fields.FACET, content(ask).stream()
            .map(word -> new BytesRef(Facet.MODIFICATION.key(word)))
            .toList()), Occur.SHOULD);
    return new BooleanQuery.Builder().add(words, Occur.MUST).add(own.build(), Occur.FILTER).build();
  }

  /// The words that say what is looked for; all of them if none does.
  private List<String> content(Ask ask) {
    List<String> all = ask.words().toList();
    List<String> content = all.stream().filter(word -> !vocabulary.common(word)).toList();
    return content.isEmpty() ? all : content;
  }

  private void steps(Ask ask, String typed, BooleanQuery.Builder query) {
    List<String> content = content(ask);
    Stream<String> whole = Stream.concat(Stream.of(typed, String.join(" ", content)),
        Stream.concat(acronyms.letters(typed).stream(), acronyms.words(typed).stream()));
    List<String> keys = whole.map(Terms::key).filter(key -> !key.isEmpty()).distinct().toList();
    if (keys.isEmpty()) {
      return;
    }
    List<Needle.Slot> slots = Needle.of(String.join(" ", content), vocabulary).slots();
    query.add(step(any(Fields.TERM, keys), TERM), Occur.SHOULD);
    query.add(step(any(Fields.PASSING_KEY, keys), TERM_IN_PASSING), Occur.SHOULD);
    query.add(step(any(Fields.HEADING_KEY, keys), HEADING), Occur.SHOULD);
    query.add(step(allInHeading(slots, false), IN_HEADING), Occur.SHOULD);
    query.add(step(allInHeading(slots, true), AS_TYPED_IN_HEADING), Occur.SHOULD);
    if (CODE.matcher(typed.replaceAll("\\s+", "")).matches()) {
      String identifier = typed.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
      query.add(step(Places.any(Fields.TEXT, List.of(identifier)), IDENTIFIER), Occur.SHOULD);
      query.add(step(Places.any(Fields.EXPLAINED_KEY, List.of(Citation.key(identifier))), EXPLAINED), Occur.SHOULD);
    }
  }

  /// What lifts the best clauses further: the words of the question close together, its phrases as they were typed. It is
  /// read from their places, which is dear, so that it is asked of the best only.
  Optional<Query> together(Ask ask) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ask.phrases()
        .map(phrase -> Needle.of(phrase, vocabulary))
        .filter(needle -> needle.slots().size() > 1)
        .forEach(needle -> any.add(Places.inOrder(Fields.TEXT, needle, true, 0), Occur.SHOULD));
    List<Needle.Slot> slots = Needle.of(String.join(" ", content(ask)), vocabulary).slots();
    if (slots.size() > 1 && ask.plain()) {
      any.add(Places.inOrder(Fields.TEXT, new Needle(slots), false, 2 * slots.size()), Occur.SHOULD);
    }
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(new BoostQuery(query, Weights.TOGETHER));
  }

  private static Query allInHeading(List<Needle.Slot> slots, boolean asTyped) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    slots.forEach(
        slot -> all.add(Places.any(Fields.HEADING, asTyped ? List.of(slot.typed()) : slot.forms()), Occur.MUST));
    return all.build();
  }

  private Stream<Query> numbers(String words) {
    List<String> keys = Citation.readings(words);
    return Stream.of(step(vocabulary.called().cited(keys), EXACT_NUMBER),
        step(any(Fields.BARE_NUMBER, keys), BARE_NUMBER));
  }

  private static Query any(String field, List<String> keys) {
    return Places.any(field, new ArrayList<>(keys));
  }

  private static Query step(Query query, float rank) {
    return new BoostQuery(new ConstantScoreQuery(query), rank);
  }
}

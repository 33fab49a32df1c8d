package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/// Words and fields as clauses hold them.
///
/// Kin find, words as typed rank: `responsible` shares its stem with `response`. A word counts as one word wherever in the
/// clause it stands (BM25F; Robertson, Zaragoza 2009): the heading more than the text, the text more than what is around it.
///
/// @param vocabulary the words of the index
/// @param alone whether only a clause answers that holds the word itself; else what stands around it will do, too
record ClauseLeaves(Vocabulary vocabulary, boolean alone) implements Leaves {
  private static final float REST = 0.1f;
  // The name of its document says little of a clause.
  private static final float NAMED = 0.5f;

  @Override
  public Optional<Query> of(Ask leaf) {
    return switch (leaf) {
      case Ask.Word word -> word(word.text());
      case Ask.Phrase phrase -> phrase(phrase.text(), Needle.of(phrase.text(), vocabulary));
      case Ask.Prefix prefix -> prefix(prefix.text());
      case Ask.Wild wild -> Optional.of(either(field -> new WildcardQuery(new Term(field, wild.text()
          .toLowerCase(
              java.util.Locale.ROOT)))));
      case Ask.Near near -> near(near);
      case Ask.Within within -> Optional.of(within(within));
      case Ask.All _,Ask.Any _,Ask.Not _ -> throw new IllegalArgumentException("joined: " + leaf);
    };
  }

  private Optional<Query> word(String text) {
    Needle needle = Needle.of(text, vocabulary);
    Optional<Query> words = needle.slots().size() == 1 ? Optional.of(weighed(needle.slots().getFirst()))
        : phrase(text, needle);
    return words.map(query -> hasDigit(text) ? most(Stream.of(query,
        vocabulary.called().cited(List.of(Citation.key(text))),
        new TermQuery(new Term(Fields.FACET, Facet.MODIFICATION.key(text))))) : query);
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private Query weighed(Needle.Slot slot) {
    return any(vocabulary.words(slot.typed()), slot.forms(), form -> form.equals(slot.typed()) ? 1 : Weights.KIN);
  }

  /// Any of these as one word, in the clause or around it; none of them an article.
  Query synonyms(List<String> forms) {
    return any(Fields.WEIGHED, forms, _ -> 1f);
  }

  private Query any(String field, List<String> forms, Function<String, Float> weight) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    for (String form : forms) {
      any.addTerm(new Term(field, form), weight.apply(form));
      if (!alone && field.equals(Fields.WEIGHED)) {
        any.addTerm(Vocabulary.around(form), weight.apply(form));
      }
    }
    return any.build();
  }

  private Optional<Query> phrase(String text, Needle needle) {
    return needle.isEmpty() ? Optional.empty()
        : Optional.of(most(Stream.of(new BoostQuery(Places.inOrder(Fields.HEADING, needle, false, 0), 2),
            Places.inOrder(Fields.TEXT, needle, false, 0),
            new BoostQuery(new ConstantScoreQuery(vocabulary.called().named(Names.key(text), false)), NAMED))));
  }

  private Optional<Query> prefix(String text) {
    List<String> terms = Terms.PLAIN.of(text);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    List<Query> fields = new ArrayList<>(List.of(either(field -> beginning(field, terms))));
    if (hasDigit(text)) {
      fields.add(vocabulary.called().citedFrom(Citation.beginning(text)));
    }
    return Optional.of(most(fields.stream()));
  }

  private static Query beginning(String field, List<String> terms) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.subList(0, terms.size() - 1).forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
    return all.add(new PrefixQuery(new Term(field, terms.getLast())), Occur.MUST).build();
  }

  private Optional<Query> near(Ask.Near near) {
    List<Needle> needles = Needle.of(near, vocabulary);
    return needles.isEmpty() ? Optional.empty()
        : Optional.of(new IntervalQuery(Fields.TEXT, Places.near(needles, near.between())));
  }

  private Query within(Ask.Within within) {
    String value = within.value();
    return switch (within.field()) {
      case DOCUMENT -> vocabulary.called().named(Names.key(value), within.prefix());
      case NUMBER -> within.prefix() ? key(Fields.NUMBER_KEY, Citation.beginning(value), true)
          : key(Fields.NUMBER_KEY, Citation.key(value), false);
      case TERM -> key(Fields.TERM, Terms.key(value), within.prefix());
      case HEADING -> words(Fields.HEADING, within);
      case PATH -> Under.of(within, vocabulary);
      case TEXT -> words(Fields.TEXT, within);
      case TABLE -> words(Fields.TABLE, within);
      case NOTE -> words(Fields.NOTE, within);
      case CLASS -> key(Fields.DOCUMENT, Vocabulary.small(value) + (within.prefix() ? "" : "-"), true);
      case KIND -> facet(Facet.KIND, within);
      case RELEASE -> facet(Facet.RELEASE, within);
      case YEAR -> facet(Facet.YEAR, within);
      case MODIFICATION -> facet(Facet.MODIFICATION, within);
    };
  }

  private Query words(String field, Ask.Within within) {
    return within.prefix() ? beginning(field, Terms.PLAIN.of(within.value()))
        : Places.inOrder(field, Needle.of(within.value(), vocabulary), false, 0);
  }

  private static Query facet(Facet facet, Ask.Within within) {
    return key(Fields.FACET, facet.key(within.value()), within.prefix());
  }

  static Query key(String field, String key, boolean prefix) {
    return prefix ? new PrefixQuery(new Term(field, key)) : new TermQuery(new Term(field, key));
  }

  private static Query either(Function<String, Query> made) {
    return most(Stream.of(made.apply(Fields.HEADING), made.apply(Fields.TEXT)));
  }

  private static Query most(Stream<Query> queries) {
    return new DisjunctionMaxQuery(queries.toList(), REST);
  }
}

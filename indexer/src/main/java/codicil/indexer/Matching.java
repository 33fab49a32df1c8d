package codicil.indexer;

import codicil.model.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Turns a query as understood into one for Lucene.
///
/// The ranks are steps: BM25 over a handful of words stays far below the lowest of them, so that no frequency of words
/// in a text lifts a clause over one whose heading, term or number is what was asked for.
final class Matching {
  private static final float EXACT_NUMBER = 10_000;
  private static final float BARE_NUMBER = 8_000;
  private static final float TERM = 4_000;
  private static final float HEADING = 2_000;
  private static final float IN_HEADING = 1_000;
  private static final float AS_TYPED_IN_HEADING = 500;

  private static final CharArraySet COMMON = EnglishAnalyzer.getDefaultStopSet();
  private static final Terms STEMS = new Terms(new Words(Words.Kind.QUERY));
  private static final Terms KEYS = new Terms(new Words(Words.Kind.KEY));
  private static final Terms PLAIN = new Terms(new Words(Words.Kind.PLAIN));

  private Matching() {}

  /// Keeps to the documents and versions that the search names, in ranked order.
  static Query of(Ask ask, Search search) {
    return new BooleanQuery.Builder().add(ranked(ask), Occur.MUST)
        .add(versions(search.at()), Occur.FILTER)
        .add(documents(search), Occur.FILTER)
        .build();
  }

  /// Any document, any version, in ranked order.
  static Query ranked(Ask ask) {
    String words = ask.words().collect(Collectors.joining(" "));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    if (ask.plain()) {
      BooleanQuery.Builder either = new BooleanQuery.Builder().add(matching(ask), Occur.SHOULD);
      numbers(words).forEach(number -> either.add(number, Occur.SHOULD));
      query.add(either.build(), Occur.MUST);
    } else {
      query.add(matching(ask), Occur.MUST);
      numbers(words).forEach(number -> query.add(number, Occur.SHOULD));
    }
    String key = KEYS.key(words);
    if (!key.isEmpty()) {
      query.add(step(new TermQuery(new Term(ClauseDocument.TERM, key)), TERM), Occur.SHOULD);
      query.add(step(new TermQuery(new Term(ClauseDocument.HEADING_KEY, key)), HEADING), Occur.SHOULD);
      query.add(step(allInHeading(STEMS.of(words)), IN_HEADING), Occur.SHOULD);
      query.add(step(allInHeading(PLAIN.of(words)), AS_TYPED_IN_HEADING), Occur.SHOULD);
    }
    return query.build();
  }

  /// What the words ask for, without ranks: what is to be marked in a passage.
  static Query matching(Ask ask) {
    return of(ask).orElseThrow(() -> QueryReader.mistyped("there is no word in it", 0, "name at least one word"));
  }

  /// What makes the key of a heading or term.
  static Terms keys() {
    return KEYS;
  }

  private static Stream<Query> numbers(String words) {
    String key = Citation.key(words);
    return Stream.of(step(new TermQuery(new Term(ClauseDocument.CITATION, key)), EXACT_NUMBER),
        step(new TermQuery(new Term(ClauseDocument.BARE_NUMBER, key)), BARE_NUMBER));
  }

  private static Query allInHeading(List<String> terms) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.stream()
        .filter(term -> !COMMON.contains(term))
        .forEach(term -> all.add(new TermQuery(new Term(ClauseDocument.HEADING, term)), Occur.MUST));
    return all.build();
  }

  private static Query step(Query query, float rank) {
    return new BoostQuery(new ConstantScoreQuery(query), rank);
  }

  // Empty: nothing to look for in it, only punctuation.
  private static Optional<Query> of(Ask ask) {
    return switch (ask) {
      case Ask.Word word -> words(word.text(), number(word.text()));
      case Ask.Phrase phrase -> words(phrase.text(), Stream.empty());
      case Ask.Prefix prefix -> prefix(prefix.text());
      case Ask.Within within -> Optional.of(within(within));
      case Ask.All all -> all(all.parts());
      case Ask.Any any -> any(any.parts());
      case Ask.Not not -> of(not.part()).map(part -> new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE,
          Occur.MUST)
          .add(part, Occur.MUST_NOT)
          .build());
    };
  }

  private static Stream<Query> number(String text) {
    return text.chars().anyMatch(Character::isDigit)
        ? Stream.of(new TermQuery(new Term(ClauseDocument.CITATION, Citation.key(text))))
        : Stream.empty();
  }

  // Stems find, the words as typed rank: `responsible` shares its stem with `response`.
  private static Optional<Query> words(String text, Stream<Query> more) {
    List<String> stems = STEMS.of(text);
    if (stems.isEmpty()) {
      return Optional.empty();
    }
    List<String> typed = PLAIN.of(text);
    Stream<Query> fields = Stream.of(new BoostQuery(inOrder(ClauseDocument.HEADING, typed), 8),
        new BoostQuery(inOrder(ClauseDocument.HEADING, stems), 4), new BoostQuery(inOrder(ClauseDocument.TEXT, typed),
            2),
        inOrder(ClauseDocument.TEXT, stems), new BoostQuery(inOrder(ClauseDocument.NAMES, typed), 0.5f));
    return Optional.of(new DisjunctionMaxQuery(Stream.concat(more, fields).toList(), 0.1f));
  }

  private static Query inOrder(String field, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    // A joined identifier stands at the first of the two positions that its parts take.
    int slop = (int) terms.stream().filter(term -> term.matches("\\p{L}{2,}\\d.*")).count();
    return new PhraseQuery(slop, field, terms.toArray(String[]::new));
  }

  private static Optional<Query> prefix(String text) {
    List<String> terms = PLAIN.of(text);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    List<Query> fields = new ArrayList<>(List.of(beginning(ClauseDocument.HEADING, terms), beginning(
        ClauseDocument.TEXT, terms)));
    if (text.chars().anyMatch(Character::isDigit)) {
      fields.add(new PrefixQuery(new Term(ClauseDocument.CITATION, Citation.beginning(text))));
    }
    return Optional.of(new DisjunctionMaxQuery(fields, 0.1f));
  }

  private static Query beginning(String field, List<String> terms) {
    if (terms.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    terms.subList(0, terms.size() - 1).forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
    return all.add(new PrefixQuery(new Term(field, terms.getLast())), Occur.MUST).build();
  }

  private static Query within(Ask.Within within) {
    return switch (within.field()) {
      case DOCUMENT -> key(ClauseDocument.NAME_KEY, Names.key(within.value()), within.prefix());
      case NUMBER -> within.prefix() ? key(ClauseDocument.NUMBER_KEY, Citation.beginning(within.value()), true)
          : key(ClauseDocument.NUMBER_KEY, Citation.key(within.value()), false);
      case HEADING -> within.prefix() ? beginning(ClauseDocument.HEADING, PLAIN.of(within.value()))
          : inOrder(ClauseDocument.HEADING, STEMS.of(within.value()));
    };
  }

  private static Query key(String field, String key, boolean prefix) {
    return prefix ? new PrefixQuery(new Term(field, key)) : new TermQuery(new Term(field, key));
  }

  private static Optional<Query> all(List<Ask> parts) {
    boolean stops = parts.stream().anyMatch(part -> !common(part) && !part.negative());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Ask part : parts) {
      if (part instanceof Ask.Not not) {
        of(not.part()).ifPresent(query -> all.add(query, Occur.MUST_NOT));
      } else {
        of(part).ifPresent(query -> all.add(query, stops && common(part) ? Occur.SHOULD : occur(part)));
      }
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private static Occur occur(Ask part) {
    return part instanceof Ask.Within within && within.field() != Ask.Field.HEADING ? Occur.FILTER : Occur.MUST;
  }

  private static boolean common(Ask part) {
    return part instanceof Ask.Word(String text) && EnglishAnalyzer.getDefaultStopSet()
        .contains(text.toLowerCase(Locale.ROOT));
  }

  // `the` alone is no alternative to the words around it.
  private static Optional<Query> any(List<Ask> parts) {
    boolean stops = parts.stream().anyMatch(part -> !common(part));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.stream()
        .filter(part -> !stops || !common(part))
        .forEach(part -> of(part).ifPresent(query -> any.add(query, Occur.SHOULD)));
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private static Query versions(Address.At at) {
    return switch (at) {
      case Address.At.Latest _ -> new TermQuery(new Term(ClauseDocument.LATEST, ClauseDocument.YES));
      case Address.At.Base _ -> new TermQuery(new Term(ClauseDocument.RELEASE, "base"));
      case Address.At.Release release ->
        new TermQuery(new Term(ClauseDocument.RELEASE, release.number().toString()));
      case Address.At.Day day -> LongRange.newIntersectsQuery(ClauseDocument.IN_FORCE,
          new long[] {day.day().toEpochDay()}, new long[] {day.day().toEpochDay()});
    };
  }

  private static Query documents(Search search) {
    return search.documents().isEmpty() ? MatchAllDocsQuery.INSTANCE
        : new TermInSetQuery(ClauseDocument.DOCUMENT,
            search.documents().stream().map(document -> new BytesRef(document.id())).toList());
  }
}

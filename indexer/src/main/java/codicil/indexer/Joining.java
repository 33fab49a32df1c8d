package codicil.indexer;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/// Joins what a question is made of as its operators say.
///
/// @param leaves what to do with words and fields
/// @param vocabulary the words of the index
record Joining(Leaves leaves, Vocabulary vocabulary) {

  /// Empty: nothing to look for in it, only punctuation.
  Optional<Query> of(Ask ask) {
    return switch (ask) {
      case Ask.Word _,Ask.Prefix _,Ask.Wild _,Ask.Near _,Ask.Phrase _,Ask.Within _ -> leaves.of(ask);
      case Ask.All all -> all(all.parts());
      case Ask.Any any -> any(any.parts());
      case Ask.Not not -> of(not.part()).map(part -> new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE,
          Occur.MUST)
          .add(part, Occur.MUST_NOT)
          .build());
    };
  }

  /// Whether it says nothing of what is looked for.
  boolean common(Ask part) {
    return part instanceof Ask.Word(String text) && vocabulary.common(text);
  }

  private Optional<Query> all(List<Ask> parts) {
    boolean stops = parts.stream().anyMatch(part -> !common(part) && !part.negative());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Ask part : parts) {
      if (part instanceof Ask.Not not) {
        of(not.part()).ifPresent(query -> all.add(query, Occur.MUST_NOT));
      } else if (!stops || !common(part)) {
        of(part).ifPresent(query -> all.add(query, occur(part)));
      }
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }

  private static Occur occur(Ask part) {
    return part instanceof Ask.Within within && !within.field().ranks() ? Occur.FILTER : Occur.MUST;
  }

  // `the` alone is no alternative to the words around it.
  private Optional<Query> any(List<Ask> parts) {
    boolean stops = parts.stream().anyMatch(part -> !common(part));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.stream()
        .filter(part -> !stops || !common(part))
        .forEach(part -> of(part).ifPresent(query -> any.add(query, Occur.SHOULD)));
    BooleanQuery query = any.build();
    return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
  }
}

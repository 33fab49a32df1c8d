package codicil.indexer;

import codicil.model.Address;
import codicil.model.ReleaseNumber;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Keeps a search to the documents and versions that it names.
final class Scopes {
  private Scopes() {}

  static Query of(Search search, IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(of(search.scope(), searcher), Occur.FILTER);
    if (!search.documents().isEmpty()) {
      all.add(new TermInSetQuery(Fields.DOCUMENT,
          search.documents().stream().map(document -> new BytesRef(document.id())).toList()), Occur.FILTER);
    }
    return all.build();
  }

  private static Query of(Scope scope, IndexSearcher searcher) throws IOException {
    return switch (scope) {
      case Scope.Latest _ -> new Stretches(Fields.VERSIONS, VersionNumber.OPEN, VersionNumber.OPEN);
      case Scope.On(LocalDate day) -> inForce(day, day);
      case Scope.Between(LocalDate first, LocalDate last) -> inForce(first, last);
      case Scope.Version(Address.At at) -> version(at, searcher);
      case Scope.Ever _ -> clauses();
      case Scope.Changes changes -> changes(changes);
    };
  }

  /// Any clause in any version.
  static Query clauses() {
    return what(Fields.CLAUSE);
  }

  private static Query what(String what) {
    return new TermQuery(new Term(Fields.WHAT, what));
  }

  private static Query inForce(LocalDate first, LocalDate last) {
    return new Stretches(Fields.IN_FORCE, first.toEpochDay(), last.toEpochDay());
  }

  private static Query version(Address.At at, IndexSearcher searcher) throws IOException {
    long number = VersionNumber.of(at);
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(Fields.DOCUMENT, HeldHistory.having(searcher, at)), Occur.FILTER)
        .add(new Stretches(Fields.VERSIONS, number, number), Occur.FILTER)
        .build();
  }

  private static Query changes(Scope.Changes changes) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(what(Fields.CHANGE), Occur.FILTER);
    number(changes.in()).ifPresent(in -> all.add(LongField.newExactQuery(ChangeDocument.VERSION, in), Occur.FILTER));
    number(changes.since()).ifPresent(since -> all.add(LongField.newRangeQuery(ChangeDocument.VERSION, since + 1,
        Long.MAX_VALUE), Occur.FILTER));
    return all.build();
  }

  private static Optional<Long> number(Optional<ReleaseNumber> release) {
    return release.map(Address.At.Release::new).map(VersionNumber::of);
  }
}

package codicil.indexer;

import codicil.model.DocumentName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What documents are called. The names of a document stand once, with the document itself; a question that holds one asks
/// for the clauses of the document.
final class Called {
  /// A name as a key, then the id of the document.
  private static final String NAME = "name";
  /// What a citation may begin with, then the id of the document and the letter with which the number must go on.
  private static final String CITED_AS = "cited-as";
  private static final char END = '\u0001';
  /// No number of a clause is longer.
  private static final int LONGEST = 30;

  private final IndexReader reader;

  Called(IndexReader reader) {
    this.reader = reader;
  }

  /// Adds what a document is called to what the index knows of it.
  static void add(Document document, DocumentHistory history) {
    Names.keys(history).forEach(key -> add(document, NAME, key + END + history.id()));
    DocumentName name = history.address().document();
    String letter = Citation.key(name.letter());
    Stream.of(Stream.of(letter, name.kind() + letter, Citation.key(history.address().toString())),
        history.aliases().stream().map(Citation::key))
        .flatMap(names -> names)
        .distinct()
        .forEach(key -> add(document, CITED_AS, key + END + history.id() + END));
    // `Section H8.16`: the number itself begins with the letter.
    add(document, CITED_AS, name.kind() + END + history.id() + END + letter);
  }

  private static void add(Document document, String field, String term) {
    document.add(new StringField(field, term, Field.Store.NO));
  }

  /// The clauses of the documents of this name, or of all whose names begin so.
  Query named(String name, boolean prefix) {
    return of(Sought.behind(reader, NAME, prefix ? name : name + END)
        .map(rest -> rest.substring(rest.indexOf(END) + 1))
        .distinct()
        .toList());
  }

  /// The clauses of these documents.
  static Query of(Collection<String> documents) {
    return switch (documents.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> new TermQuery(new Term(Fields.DOCUMENT, documents.iterator().next()));
      default -> new TermInSetQuery(Fields.DOCUMENT, documents.stream().map(BytesRef::new).toList());
    };
  }

  /// The clauses that are cited by these keys: `h8.16`, `sectionh8.16`, `hh8.16`; `3.8.2`, `ad3.8.2`, `appendixad3.8.2`,
  /// `duis3.8.2`: see [Citation#key].
  Query cited(List<String> keys) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    keys.forEach(key -> cited(key, false).forEach(query -> any.add(query, Occur.SHOULD)));
    return any.build();
  }

  /// The clauses whose citations begin so.
  Query citedFrom(String beginning) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    cited(beginning, true).forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }

  private List<Query> cited(String key, boolean prefix) {
    List<Query> all = new ArrayList<>(List.of(ClauseLeaves.key(Fields.NUMBER_KEY, key, prefix)));
    documents(key).forEach((number, documents) -> all.add(new BooleanQuery.Builder()
        .add(ClauseLeaves.key(Fields.NUMBER_KEY, number, prefix), Occur.MUST)
        .add(of(documents), Occur.FILTER)
        .build()));
    return all;
  }

  /// The documents with whose names a citation may begin, by what is left of it.
  private Map<String, Set<String>> documents(String citation) {
    Map<String, Set<String>> documents = new LinkedHashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Sought names = new Sought(leaf.reader(), CITED_AS);
      for (int end = Math.max(1, citation.length() - LONGEST); end < citation.length(); end =
          names.next(citation, end)) {
        String number = citation.substring(end);
        names.behind(citation.substring(0, end) + END)
            .map(rest -> rest.split(String.valueOf(END), -1))
            .filter(rest -> number.startsWith(rest[1]))
            .forEach(rest -> documents.computeIfAbsent(number, _ -> new TreeSet<>()).add(rest[0]));
      }
    }
    return documents;
  }
}

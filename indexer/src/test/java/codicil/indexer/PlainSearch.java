package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/// What Lucene finds without us: BM25 over the words of clauses, or of whole documents, with its own English analyser. It is
/// told which versions to look in, which it could not find out.
final class PlainSearch {
  private static final String WORDS = "words";
  private static final String VERSION = "version";
  private static final String NAME = "name";

  private final Directory directory = new ByteBuffersDirectory();
  private final List<DocumentHistory> histories;
  private final Analyzer analyser = new EnglishAnalyzer();

  /// @param whole whether documents are searched, and not clauses
  PlainSearch(Map<DocumentHistory, DocumentHistory.Contents> shelf, boolean whole) throws IOException {
    histories = List.copyOf(shelf.keySet());
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyser))) {
      for (Map.Entry<DocumentHistory, DocumentHistory.Contents> document : shelf.entrySet()) {
        List<DocumentHistory.Version> versions = document.getKey().versions();
        for (int at = 0; at < versions.size(); at++) {
          int place = at;
          List<ClauseSpan> clauses = document.getValue()
              .clauses()
              .stream()
              .filter(span -> span.first() <= place && place <= span.last())
              .toList();
          String version = document.getKey().id() + "@" + versions.get(at).name();
          if (whole) {
            writer.addDocument(entry(version, "", String.join("\n", clauses.stream().map(RealShelf::words).toList())));
          } else {
            for (ClauseSpan span : clauses) {
              writer.addDocument(entry(version, RealShelf.name(span.cited(), span.clause().number(), span.clause()
                  .heading()), RealShelf.words(span)));
            }
          }
        }
      }
    }
  }

  private static Document entry(String version, String name, String words) {
    Document entry = new Document();
    entry.add(new StringField(VERSION, version, Field.Store.YES));
    entry.add(new StoredField(NAME, name));
    entry.add(new TextField(WORDS, words, Field.Store.NO));
    return entry;
  }

  /// The grades of what it finds, the best first. A document is worth its best clause, though nobody is told which it is.
  List<Integer> grades(Judged judged) throws IOException {
    Query words = new QueryBuilder(analyser).createBooleanQuery(WORDS, judged.search().query());
    if (words == null) {
      return List.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query query = new BooleanQuery.Builder().add(words, Occur.MUST)
          .add(new TermInSetQuery(VERSION, versions(judged.search().scope()).map(BytesRef::new).toList()), Occur.FILTER)
          .build();
      List<Integer> grades = new ArrayList<>();
      for (ScoreDoc found : searcher.search(query, Judged.DEPTH).scoreDocs) {
        Document entry = searcher.storedFields().document(found.doc);
        String[] version = entry.get(VERSION).split("@");
        grades.add(entry.get(NAME).isEmpty() ? best(judged, version[0])
            : judged.grade(version[0], version[1], entry.get(NAME)));
      }
      return grades;
    }
  }

  private static int best(Judged judged, String document) {
    return judged.grades()
        .entrySet()
        .stream()
        .filter(answer -> answer.getKey().matches(document + "[@#].*"))
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private Stream<String> versions(Scope scope) {
    return histories.stream()
        .flatMap(history -> history.versions()
            .stream()
            .filter(answers(history, scope))
            .map(version -> history.id() + "@" + version.name()));
  }

  private static Predicate<DocumentHistory.Version> answers(DocumentHistory history, Scope scope) {
    return version -> switch (scope) {
      case Scope.On(LocalDate day) -> version.inForce().stream().anyMatch((Days days) -> days.contains(day));
      case Scope.Changes changes -> changes.in()
          .map(release -> version.at().equals(new Address.At.Release(release)))
          .orElse(true);
      case Scope.Latest _,Scope.Ever _,Scope.Between _,Scope.Version _ -> version.equals(history.versions().getLast());
    };
  }
}

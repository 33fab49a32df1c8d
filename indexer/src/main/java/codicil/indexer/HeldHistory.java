package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// What the index knows of a document and its versions, apart from their clauses.
///
/// @param address the document
/// @param fingerprint what it was made from
/// @param language the document's language
/// @param entries how many entries the index holds of it beside this
/// @param versions its versions, the oldest first
record HeldHistory(Address address, String fingerprint, Language language, int entries,
    List<DocumentHistory.Version> versions) {
  private static final String FINGERPRINT = "fingerprint";
  private static final String LANGUAGE = "language";
  private static final String ENTRIES = "entries";
  private static final String HELD = "held";

  HeldHistory {
    versions = List.copyOf(versions);
  }

  static HeldHistory of(DocumentHistory history, Language language, int entries) {
    return new HeldHistory(history.address(), history.fingerprint(), language, entries, history.versions());
  }

  String id() {
    return address.document().id();
  }

  /// Names what the index holds of it.
  Term term() {
    return term(id());
  }

  private static Term term(String id) {
    return new Term(Fields.ID, Fields.HISTORY + ":" + id);
  }

  /// @param history the document itself
  Document document(DocumentHistory history) {
    Document document = new Document();
    Called.add(document, history);
    document.add(new StringField(Fields.WHAT, Fields.HISTORY, Field.Store.NO));
    document.add(new StringField(Fields.ID, term().text(), Field.Store.NO));
    Fields.document(document, id());
    document.add(new StoredField(Fields.ADDRESS, address.toString()));
    document.add(new StoredField(FINGERPRINT, fingerprint));
    document.add(new StringField(LANGUAGE, language.name(), Field.Store.YES));
    document.add(new StoredField(ENTRIES, entries));
    for (DocumentHistory.Version version : versions) {
      document.add(new StringField(Fields.VERSIONS + "-names", version.name(), Field.Store.NO));
    }
    document.add(new StoredField(HELD, versions.stream().map(HeldHistory::line).collect(Collectors.joining("\n"))));
    return document;
  }

  private static String line(DocumentHistory.Version version) {
    return version.name() + version.inForce()
        .stream()
        .map(days -> " " + days.from().toEpochDay() + " " + days.to().toEpochDay())
        .collect(Collectors.joining());
  }

  private static DocumentHistory.Version version(Address document, String line) {
    String[] parts = line.split(" ");
    List<Days> days = new ArrayList<>();
    for (int at = 1; at + 1 < parts.length; at += 2) {
      days.add(new Days(LocalDate.ofEpochDay(Long.parseLong(parts[at])),
          LocalDate.ofEpochDay(Long.parseLong(parts[at + 1]))));
    }
    Address.At at = Address.parse(document + "@" + parts[0]).orElseThrow().at();
    return new DocumentHistory.Version(at, days);
  }

  private static HeldHistory read(Document document) {
    Address address = Address.parse(document.get(Fields.ADDRESS)).orElseThrow();
    return new HeldHistory(address, document.get(FINGERPRINT), Language.valueOf(document.get(LANGUAGE)),
        document.getField(ENTRIES).numericValue().intValue(),
        document.get(HELD).lines().map(line -> version(address, line)).toList());
  }

  /// All that the index holds.
  static List<HeldHistory> all(IndexSearcher searcher) throws IOException {
    return found(searcher, new Term(Fields.WHAT, Fields.HISTORY));
  }

  /// What it holds of a document.
  static HeldHistory of(IndexSearcher searcher, String id) throws IOException {
    return found(searcher, term(id)).getFirst();
  }

  /// Those of which a version of this name is held, by their ids.
  static List<BytesRef> having(IndexSearcher searcher, Address.At version) throws IOException {
    return found(searcher, new Term(Fields.VERSIONS + "-names", VersionNumber.name(version))).stream()
        .map(history -> new BytesRef(history.id()))
        .toList();
  }

  private static List<HeldHistory> found(IndexSearcher searcher, Term term) throws IOException {
    List<HeldHistory> found = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
      while (docs != null && docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(docs.docID())) {
          found.add(read(searcher.storedFields().document(leaf.docBase + docs.docID())));
        }
      }
    }
    return found;
  }

  /// The names of the languages that documents are in.
  static boolean holds(IndexSearcher searcher, Language language) throws IOException {
    return searcher.getIndexReader().docFreq(new Term(LANGUAGE, language.name())) > 0;
  }

  /// The versions from the first number to the last.
  Stream<DocumentHistory.Version> between(long first, long last) {
    return versions.stream().filter(version -> {
      long number = VersionNumber.of(version.at());
      return first <= number && number <= last;
    });
  }

  /// Whether a version answers in a scope.
  Predicate<DocumentHistory.Version> answers(Scope scope) {
    return switch (scope) {
      case Scope.Latest _ -> version -> version.equals(versions.getLast());
      case Scope.On(LocalDate day) -> version -> version.inForce().stream().anyMatch(days -> days.contains(day));
      case Scope.Between(LocalDate first, LocalDate last) ->
        version -> version.inForce().stream().anyMatch(days -> days.overlaps(new Days(first, last.plusDays(1))));
      case Scope.Version(Address.At at) -> version -> version.at().equals(at);
      case Scope.Ever _,Scope.Changes _ -> _ -> true;
    };
  }
}

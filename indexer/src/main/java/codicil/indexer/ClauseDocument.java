package codicil.indexer;

import codicil.log.Days;
import codicil.model.Address;
import codicil.model.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/// A clause of a version as the index holds it: which fields there are, and what stands in them.
final class ClauseDocument {
  /// The address of the version; with [#ORDINAL] the order among equals.
  static final String VERSION = "version";
  static final String ORDINAL = "ordinal";
  static final String DOCUMENT = "document";
  static final String RELEASE = "release";
  static final String LATEST = "latest";
  static final String YES = "yes";
  /// The days in force, for questions.
  static final String IN_FORCE = "in-force";
  /// The first of them, for listing.
  static final String IN_FORCE_FROM = "in-force-from";
  static final String ADDRESS = "address";
  static final String NUMBER = "number";
  /// Keys of the number, of full citations, and of the number without its document's letter: see [Citation].
  static final String NUMBER_KEY = "number-key";
  static final String CITATION = "citation";
  static final String BARE_NUMBER = "bare-number";
  static final String HEADING = "heading";
  static final String TEXT = "text";
  /// The document's short names as words, so that `DUIS 3.8.2` finds what it says.
  static final String NAMES = "names";
  /// Every name of the document as a key, for the field `document:`.
  static final String NAME_KEY = "name-key";
  /// A defined term, or a numbered clause's heading, as one key: see [Terms#key].
  static final String TERM = "term";
  static final String HEADING_KEY = "heading-key";
  /// The words as they stand, without stems, for suggestions.
  static final String SPELLING = "spelling";

  private final DocumentVersion version;
  private final Terms terms;
  private final List<Document> documents = new ArrayList<>();

  private ClauseDocument(DocumentVersion version, Terms terms) {
    this.version = version;
    this.terms = terms;
  }

  /// The documents of all clauses of a version that hold words, in order.
  static List<Document> of(DocumentVersion version, Terms terms) {
    ClauseDocument made = new ClauseDocument(version, terms);
    version.text().get().clauses().forEach(clause -> made.add(clause, ""));
    return made.documents;
  }

  private void add(Clause clause, String outerNumber) {
    String addressed = clause.number().isEmpty() ? outerNumber : clause.number();
    if (!(clause.number() + clause.heading() + clause.text()).isBlank()) {
      documents.add(document(clause, addressed));
    }
    clause.children().forEach(child -> add(child, addressed));
  }

  private Document document(Clause clause, String addressed) {
    Document document = new Document();
    version(document);
    Address address = version.address();
    document.add(new StoredField(ADDRESS,
        new Address(address.code(), address.document(), address.at(), addressed).toString()));
    document.add(new TextField(HEADING, clause.heading(), Field.Store.YES));
    document.add(new TextField(TEXT, clause.text(), Field.Store.YES));
    document.add(new TextField(SPELLING, clause.heading() + "\n" + clause.text(), Field.Store.NO));
    number(document, clause);
    heading(document, clause);
    return document;
  }

  private void version(Document document) {
    document.add(new StringField(VERSION, version.address().toString(), Field.Store.NO));
    document.add(new SortedDocValuesField(VERSION, new BytesRef(version.address().toString())));
    document.add(new NumericDocValuesField(ORDINAL, documents.size()));
    document.add(new StringField(DOCUMENT, version.address().document().id(), Field.Store.YES));
    document.add(new StringField(RELEASE, version.release(), Field.Store.YES));
    if (version.latest()) {
      document.add(new StringField(LATEST, YES, Field.Store.NO));
    }
    for (Days days : version.inForce()) {
      document.add(new LongRange(IN_FORCE, new long[] {days.from().toEpochDay()}, new long[] {days.to().toEpochDay()
          - 1}));
    }
    version.inForce()
        .stream()
        .map(Days::from)
        .min(Comparator.naturalOrder())
        .ifPresent(from -> document.add(new StoredField(IN_FORCE_FROM, from.toEpochDay())));
    names(document);
  }

  private void names(Document document) {
    document.add(new TextField(NAMES,
        version.address().document() + "\n" + String.join("\n", version.aliases()), Field.Store.NO));
    Names.keys(version).forEach(key -> document.add(new StringField(NAME_KEY, key, Field.Store.NO)));
  }

  private void number(Document document, Clause clause) {
    if (clause.number().isEmpty()) {
      return;
    }
    Address address = version.address();
    document.add(new StringField(NUMBER, clause.number(), Field.Store.YES));
    document.add(new StringField(NUMBER_KEY, Citation.key(clause.number()), Field.Store.NO));
    document.add(new StringField(BARE_NUMBER, Citation.bare(address.document(), clause.number()), Field.Store.NO));
    List<String> citations = new ArrayList<>(Citation.keys(address.document(), version.aliases(), clause.number()));
    citations.add(Citation.key(address.code() + "/" + address.document().id() + "#" + clause.number()));
    citations.add(Citation.key(address + "#" + clause.number()));
    citations.forEach(key -> document.add(new StringField(CITATION, key, Field.Store.NO)));
  }

  private void heading(Document document, Clause clause) {
    String key = terms.key(clause.heading());
    if (!key.isEmpty()) {
      boolean definition = clause.number().isEmpty() && !clause.text().isBlank();
      document.add(new StringField(definition ? TERM : HEADING_KEY, key, Field.Store.NO));
    }
  }
}

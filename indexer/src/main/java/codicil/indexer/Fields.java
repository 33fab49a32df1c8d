package codicil.indexer;

import codicil.model.Address;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Which fields the index has, and what stands in those that clauses and changes share.
final class Fields {
  /// Names an entry by all that it holds: see [Entry].
  static final String ID = "id";
  /// What an entry is.
  static final String WHAT = "what";
  static final String CLAUSE = "clause";
  static final String CHANGE = "change";
  static final String ACRONYM = "acronym";
  static final String HISTORY = "history";

  /// The id of the document, and the order in it among equals: the place in the text, then the version.
  static final String DOCUMENT = "document";
  static final String ORDER = "order";
  /// The first and the last version in which a clause stands: see [VersionNumber].
  static final String VERSIONS = "versions";
  static final String IN_FORCE = "in-force";
  static final String LINEAGE = "lineage";
  /// The number by which a clause is addressed, if it is not its own.
  static final String CITED = "cited";
  static final String ADDRESS = "address";
  static final String NUMBER = "number";
  /// Keys of the number, and of the number without its document's letter, if it has one: see [Citation].
  static final String NUMBER_KEY = "number-key";
  static final String BARE_NUMBER = "bare-number";
  static final String PATH = "path";
  static final String SAID = "said";
  /// Number and heading of each clause around it: see [Under].
  static final String UNDER = "under";

  static final String HEADING = "heading";
  static final String TEXT = "text";
  static final String TABLE = "table";
  static final String NOTE = "note";
  /// Where in the text the notes stand: see [NotePlaces].
  static final String NOTE_PLACES = "note-places";
  /// The words of the clause, of what stands around it (headings, and the words that lead to a list of which it is an item)
  /// and of its document's short names, each once: see [Tally].
  static final String WEIGHED = "weighed";
  static final char AROUND_MARK = '<';
  /// A defined term, or a numbered clause's heading, as one key: see [Terms#key].
  static final String TERM = "term";
  static final String HEADING_KEY = "heading-key";
  /// A term that the clause defines in passing.
  static final String PASSING_KEY = "passing-key";
  /// A code that a table of the clause explains, as one key: see [Explained].
  static final String EXPLAINED_KEY = "explained-key";
  /// See [Facet]: for questions, and for counting.
  static final String FACET = "facet";
  static final String FACETS = "facets";
  /// A heading or term that a reader may begin to type, behind its key.
  static final String COMPLETION = "completion";
  static final char BEHIND_KEY = '\u0001';

  private Fields() {}

  /// Adds to which document an entry belongs.
  static void document(Document document, String history) {
    document.add(new StringField(DOCUMENT, history, Field.Store.NO));
    document.add(new SortedDocValuesField(DOCUMENT, new BytesRef(history)));
  }

  static void order(Document document, String history, int ordinal, Address.At version) {
    document(document, history);
    document.add(new NumericDocValuesField(ORDER, VersionNumber.behind(ordinal, version)));
  }

  static void place(Document document, long lineage, LastChange change) {
    document.add(new NumericDocValuesField(LINEAGE, lineage));
    document.add(new StoredField(SAID, change.said()));
  }

  static void number(Document document, DocumentHistory history, String number) {
    if (number.isEmpty()) {
      return;
    }
    document.add(new StoredField(NUMBER, number));
    String key = Citation.key(number);
    document.add(new StringField(NUMBER_KEY, key, Field.Store.NO));
    String bare = Citation.bare(history.address().document(), key);
    if (!bare.equals(key)) {
      document.add(new StringField(BARE_NUMBER, bare, Field.Store.NO));
    }
  }

  static void completion(Document document, String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    document.add(new StringField(COMPLETION, Names.key(line) + BEHIND_KEY + line, Field.Store.NO));
  }
}

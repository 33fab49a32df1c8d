package codicil.indexer;

import codicil.model.Address;
import codicil.model.DocumentName;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/// Which fields the index has, and what stands in those that clauses and changes share.
final class Fields {
  /// Names an entry by all that it holds: see [Entry].
  static final String ID = "id";
  /// What an entry is: a clause that stands in the latest version, one that does not, a change, …
  static final String WHAT = "what";
  static final String LATEST = "latest";
  static final String FORMER = "former";
  static final String CHANGE = "change";
  static final String ACRONYM = "acronym";
  static final String HISTORY = "history";

  /// The order among equals, and its parts.
  static final String ORDER = "order";
  static final String DOCUMENT = "document";
  /// The versions in which a clause stands, for questions; the first and the last, for listing: see [VersionNumber].
  static final String VERSIONS = "versions";
  static final String FIRST = "first";
  static final String LAST = "last";
  static final String IN_FORCE = "in-force";
  static final String LINEAGE = "lineage";
  /// The number by which a clause is addressed.
  static final String CITED = "cited";
  static final String ADDRESS = "address";
  static final String NUMBER = "number";
  /// Keys of the number, of full citations, and of the number without its document's letter: see [Citation].
  static final String NUMBER_KEY = "number-key";
  static final String CITATION = "citation";
  static final String BARE_NUMBER = "bare-number";
  static final String PATH = "path";
  static final String SAID = "said";

  static final String HEADING = "heading";
  static final String TEXT = "text";
  static final String TABLE = "table";
  static final String NOTE = "note";
  /// The words of the clause, of what stands around it (headings, and the words that lead to a list of which it is an item)
  /// and of its document's short names, each once: see [Tally].
  static final String WEIGHED = "weighed";
  static final char AROUND_MARK = '<';
  /// The document's short names as words, so that `DUIS 3.8.2` finds what it says.
  static final String NAMES = "names";
  /// Every name of the document as a key, for the field `document:`.
  static final String NAME_KEY = "name-key";
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
  /// What a reader may begin to type, behind its key.
  static final String COMPLETION = "completion";
  static final char BEHIND_KEY = '\u0001';

  private Fields() {}

  static void order(Document document, String history, int ordinal, String version) {
    document.add(new StringField(DOCUMENT, history, Field.Store.YES));
    document.add(new SortedDocValuesField(ORDER, new BytesRef("%s %07d %s".formatted(history, ordinal, version))));
  }

  /// Adds the names of a document.
  ///
  /// @return their words
  static List<Lexicon.Placed> names(Document document, DocumentHistory history, Cutting cutting) {
    List<String> names = new ArrayList<>(List.of(history.address().document().toString()));
    names.addAll(history.aliases());
    cutting.nameKeys().forEach(key -> document.add(new StringField(NAME_KEY, key, Field.Store.NO)));
    return cutting.addShared(document, NAMES, String.join("\n", names));
  }

  static void place(Document document, String lineage, List<String> path, LastChange change) {
    document.add(new SortedDocValuesField(LINEAGE, new BytesRef(lineage)));
    document.add(new StoredField(PATH, String.join("\n", path)));
    document.add(new StoredField(SAID, change.said()));
  }

  static void number(Document document, DocumentHistory history, String number) {
    if (number.isEmpty()) {
      return;
    }
    Address address = history.address();
    DocumentName name = address.document();
    document.add(new StoredField(NUMBER, number));
    document.add(new StringField(NUMBER_KEY, Citation.key(number), Field.Store.NO));
    document.add(new StringField(BARE_NUMBER, Citation.bare(name, number), Field.Store.NO));
    List<String> citations = new ArrayList<>(Citation.keys(name, history.aliases(), number));
    citations.add(Citation.key(address + "#" + number));
    citations.forEach(key -> document.add(new StringField(CITATION, key, Field.Store.NO)));
  }

  static void facets(Document document, DocumentHistory history, LastChange change) {
    facet(document, Facet.DOCUMENT, history.id());
    facet(document, Facet.CLASS, history.address().document().kind());
    facet(document, Facet.RELEASE, change.version());
    change.modifications().forEach(modification -> facet(document, Facet.MODIFICATION, modification));
  }

  static void facet(Document document, Facet facet, String value) {
    document.add(new SortedSetDocValuesField(FACETS, new BytesRef(facet.term(value))));
    document.add(new StringField(FACET, facet.key(value), Field.Store.NO));
  }

  static void completion(Document document, String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    document.add(new StringField(COMPLETION, Names.key(line) + BEHIND_KEY + line, Field.Store.NO));
  }
}

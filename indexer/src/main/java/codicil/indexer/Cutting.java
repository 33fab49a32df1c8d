package codicil.indexer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// Cuts the texts of a document into the fields that hold words, and makes those that many entries share. Not for several
/// threads.
final class Cutting {
  /// What stands around a clause stands around its neighbours, too; so many texts are kept cut.
  private static final int REMEMBERED = 32;
  private static final FieldType COUNTED = counted();

  private final Lexicon lexicon;
  private final Run run = new Run();
  private final Tally tally = new Tally();
  private final Map<String, List<Lexicon.Placed>> remembered = new HashMap<>();
  /// Few values, each for many entries, which may share their fields.
  private final Map<String, List<Field>> facets = new HashMap<>();
  /// As few headings, each around many entries.
  private final Map<String, Field> headings = new HashMap<>();

  /// @param language the language of the document
  Cutting(Language language) {
    this.lexicon = new Lexicon(language);
  }

  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /// Counts an entry under a value of a facet.
  void facet(Document document, Facet facet, String value) {
    facets.computeIfAbsent(facet.term(value), term -> List.of(
        new SortedSetDocValuesField(Fields.FACETS, new BytesRef(term)),
        new StringField(Fields.FACET, facet.key(value), Field.Store.NO))).forEach(document::add);
  }

  /// Adds what stands around an entry.
  ///
  /// @param path number and heading of each clause around it
  void path(Document document, List<String> path) {
    document.add(new StoredField(Fields.PATH, String.join("\n", path)));
    path.forEach(title -> document.add(headings.computeIfAbsent(title, Under::field)));
  }

  /// Counts an entry under what last changed it.
  void facets(Document document, LastChange change) {
    facet(document, Facet.RELEASE, change.version());
    change.modifications().forEach(modification -> facet(document, Facet.MODIFICATION, modification));
  }

  /// Adds a text with its words, if there is any.
  List<Lexicon.Placed> add(Document document, String field, String text, Field.Store store) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<Lexicon.Placed> words = lexicon.cut(text);
    document.add(new AnalysedField(field, text, run, words, store));
    return words;
  }

  /// The words of a text that many clauses have.
  List<Lexicon.Placed> shared(String text) {
    if (remembered.size() == REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(text, lexicon::cut);
  }

  /// Adds what the words of a clause weigh in it: see [Tally].
  void addTally(Document document, List<Lexicon.Placed> heading, List<Lexicon.Placed> text,
      List<List<Lexicon.Placed>> around) {
    document.add(new Field(Fields.WEIGHED, "", COUNTED) {
      @Override
      public TokenStream tokenStream(Analyzer analyser, TokenStream reuse) {
        tally.begin();
        tally.add(heading, Tally.HEADING, true);
        tally.add(text, Tally.TEXT, true);
        around.forEach(words -> tally.add(words, Tally.AROUND, false));
        return tally;
      }
    });
  }
}

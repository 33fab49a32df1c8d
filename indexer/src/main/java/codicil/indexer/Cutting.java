package codicil.indexer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// Cuts the texts of a document into the fields that hold words. Not for several threads.
final class Cutting {
  /// What stands around a clause stands around its neighbours, too; so many texts are kept cut.
  private static final int REMEMBERED = 32;
  private static final FieldType COUNTED = counted();

  private final List<String> nameKeys;
  private final Lexicon lexicon = new Lexicon();
  private final Run run = new Run();
  private final Tally tally = new Tally();
  private final Map<String, List<Lexicon.Placed>> remembered = new HashMap<>();

  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /// @param history the document whose texts are cut
  Cutting(DocumentHistory history) {
    this.nameKeys = Names.keys(history);
  }

  /// The keys of the document's names: see [Names].
  List<String> nameKeys() {
    return nameKeys;
  }

  /// The words that were met.
  Lexicon lexicon() {
    return lexicon;
  }

  /// Adds a text with its words.
  List<Lexicon.Placed> add(Document document, String field, String text, Field.Store store) {
    List<Lexicon.Placed> words = lexicon.cut(text);
    document.add(new AnalysedField(field, text, run, words, store));
    return words;
  }

  /// Adds the same of a text that many clauses have.
  List<Lexicon.Placed> addShared(Document document, String field, String text) {
    List<Lexicon.Placed> words = shared(text);
    document.add(new AnalysedField(field, text, run, words, Field.Store.NO));
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

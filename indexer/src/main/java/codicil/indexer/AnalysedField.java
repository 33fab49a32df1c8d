package codicil.indexer;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/// Text with the words that it was cut into.
final class AnalysedField extends Field {
  private final Run run;
  private final List<Lexicon.Placed> words;

  /// @param run may be shared by all fields that one thread writes
  AnalysedField(String name, String text, Run run, List<Lexicon.Placed> words, Store store) {
    super(name, text, store == Store.YES ? TextField.TYPE_STORED : TextField.TYPE_NOT_STORED);
    this.run = run;
    this.words = words;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyser, TokenStream reuse) {
    return run.of(words);
  }
}

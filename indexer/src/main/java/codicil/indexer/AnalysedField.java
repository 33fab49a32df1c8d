package codicil.indexer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/// Text that is cut into words by the rules of its own language.
final class AnalysedField extends Field {
  private final Language language;

  AnalysedField(String name, String text, Language language, Store store) {
    super(name, text, store == Store.YES ? TextField.TYPE_STORED : TextField.TYPE_NOT_STORED);
    this.language = language;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyser, TokenStream reuse) {
    return language.analyser().tokenStream(name(), stringValue());
  }
}

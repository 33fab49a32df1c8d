package codicil.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The tokens that an analyser makes of a few words.
record Terms(Analyzer analyser) {
  /// In order; none for punctuation.
  List<String> of(String words) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyser.tokenStream("", words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("words in memory cannot fail to be read", e);
    }
    return terms;
  }

  /// One key for words that differ only in endings, case and punctuation; empty if there are none.
  String key(String words) {
    return String.join(" ", of(words));
  }
}

package codicil.indexer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Cuts text into words: words beside their stems, identifiers kept whole (`MP134A`, `0x8F75`, `J1.2(b)`).
///
/// The kinds of it must fit together: what a text is indexed under holds every form that a question may take.
final class Words extends Analyzer {
  private final Kind kind;
  private final Language language;

  enum Kind {
    /// the words themselves and their stems, identifiers in all their spellings
    TEXT,
    /// the words themselves and their stems
    QUERY,
    /// the words themselves, for prefixes
    PLAIN,
    /// singulars and infinitives, for comparing whole terms and headings: stems make one of `response` and `responsible`
    KEY
  }

  Words(Kind kind, Language language) {
    this.kind = kind;
    this.language = language;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new WordTokenizer(kind == Kind.TEXT);
    TokenStream small = new LowerCaseFilter(new EnglishPossessiveFilter(tokenizer));
    TokenStream tokens = switch (kind) {
      case TEXT, QUERY -> new ASCIIFoldingFilter(new Stems(small, language));
      case PLAIN -> new ASCIIFoldingFilter(small);
      case KEY -> new KStemFilter(new ASCIIFoldingFilter(small));
    };
    return new TokenStreamComponents(tokenizer, tokens);
  }
}

package codicil.indexer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.KStemFilter;

/// Cuts text into words; identifiers are kept whole (`MP134A`, `0x8F75`, `J1.2(b)`).
///
/// The kinds of it must fit together: what a text is indexed under holds every form that a question may take.
final class Words extends Analyzer {
  /// Cuts a text as the index holds it.
  static final Words TEXT = new Words(Kind.TEXT);

  private final Kind kind;

  enum Kind {
    /// identifiers in all their spellings: see [Lexicon], which does the same for the index
    TEXT,
    /// identifiers as they are spelled, and what they are
    QUERY,
    /// the words themselves, for prefixes
    PLAIN,
    /// singulars and infinitives, for comparing whole terms and headings: stems make one of `response` and `responsible`
    KEY
  }

  Words(Kind kind) {
    this.kind = kind;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new WordTokenizer(kind == Kind.TEXT);
    TokenStream plain = new Plain(tokenizer);
    TokenStream tokens = switch (kind) {
      case TEXT, QUERY -> new Identities(plain);
      case PLAIN -> plain;
      case KEY -> new KStemFilter(plain);
    };
    return new TokenStreamComponents(tokenizer, tokens);
  }
}

package codicil.indexer;

import java.io.Reader;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Cuts text into words: English words to their stems, identifiers kept whole (`MP134A`, `0x8F75`, `J1.2(b)`).
///
/// The kinds of it must fit together: what a text is indexed under holds every form that a question may take.
final class Words extends Analyzer {
  private static final String HEXADECIMAL = "0[xX][0-9A-Fa-f]+";
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String AMOUNT = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?";
  // No hyphen inside: `H5.33-5.40` names two clauses.
  private static final String IDENTIFIER =
      "\\p{L}*+\\d[\\p{L}\\d]*(?:[._]\\p{L}?\\d[\\p{L}\\d]*)*" + Citation.PARAGRAPHS;
  private static final String WORD = "\\p{L}[\\p{L}\\p{M}]*+(?!\\d)(?:['’]\\p{L}+)*";
  private static final Pattern TOKEN = Pattern.compile(String.join("|", WORD, HEXADECIMAL, DAY, AMOUNT, IDENTIFIER));
  private static final Pattern HAS_DIGIT = Pattern.compile(".*\\d.*");
  private static final NormalizeCharMap INVISIBLE = invisible();

  private final Kind kind;

  enum Kind {
    /// stems beside the words themselves, identifiers in all their spellings
    TEXT,
    /// stems
    QUERY,
    /// the words themselves, for suggestions and prefixes
    PLAIN,
    /// singulars and infinitives, for comparing whole terms and headings: stems make one of `response` and `responsible`
    KEY
  }

  Words(Kind kind) {
    this.kind = kind;
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new MappingCharFilter(INVISIBLE, reader);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer tokenizer = new PatternTokenizer(TOKEN, 0);
    TokenStream tokens = switch (kind) {
      case TEXT -> new RemoveDuplicatesTokenFilter(stems(new KeywordRepeatFilter(plain(new Identifiers(tokenizer,
          true)))));
      case QUERY -> stems(plain(new Identifiers(tokenizer, false)));
      case PLAIN -> plain(new Identifiers(tokenizer, false));
      case KEY -> new KStemFilter(plain(new Identifiers(tokenizer, false)));
    };
    return new TokenStreamComponents(tokenizer, tokens);
  }

  private static TokenStream plain(TokenStream tokens) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens)));
  }

  private static TokenStream stems(TokenStream tokens) {
    return new SnowballFilter(new PatternKeywordMarkerFilter(tokens, HAS_DIGIT), new EnglishStemmer());
  }

  // Soft hyphens and zero-width blanks stand inside words of PDFs.
  private static NormalizeCharMap invisible() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    map.add("\u00AD", "");
    map.add("\u200B", "");
    return map.build();
  }
}

package codicil.indexer;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Reduces words as [Lexicon#plain] does.
final class Plain extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  Plain(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    boolean more = input.incrementToken();
    if (more) {
      String plain = Lexicon.plain(term);
      term.setEmpty().append(plain);
    }
    return more;
  }
}

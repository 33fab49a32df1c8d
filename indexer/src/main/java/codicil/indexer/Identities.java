package codicil.indexer;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Puts beside each identifier, behind a mark, what stays of it without what is only its spelling: `SECMP0062` and `MP062`
/// are both `mp62`.
final class Identities extends TokenFilter {
  /// Stands before what an identifier is, so that it is never taken for a word.
  static final char MARK = '~';
  // The number of a modification is its identity, the letters before it are the stage.
  private static final Pattern STAGED = Pattern.compile("(?:secmp|mp|dp)0*(\\d+[a-z]?)");
  private static final Pattern FILLED = Pattern.compile("([a-z]{2,})0+([1-9]\\d*[a-z]?)");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private Optional<String> next = Optional.empty();

  Identities(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next.isPresent()) {
      term.setEmpty().append(next.get());
      step.setPositionIncrement(0);
      next = Optional.empty();
      return true;
    }
    boolean more = input.incrementToken();
    next = more ? of(term.toString()) : Optional.empty();
    return more;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = Optional.empty();
  }

  /// What stands beside a word, with its mark.
  static Optional<String> of(String word) {
    return word.chars().noneMatch(Character::isDigit) || word.charAt(0) == MARK ? Optional.empty()
        : identity(word).map(identity -> MARK + identity);
  }

  /// What an identifier in small letters is, however it is spelled; empty if it is spelled so already.
  static Optional<String> identity(String identifier) {
    Matcher staged = STAGED.matcher(identifier);
    Matcher filled = FILLED.matcher(identifier);
    String identity = staged.matches() ? "mp" + staged.group(1)
        : filled.matches() ? filled.group(1) + filled.group(2) : identifier;
    return Optional.of(identity).filter(other -> !other.equals(identifier));
  }
}

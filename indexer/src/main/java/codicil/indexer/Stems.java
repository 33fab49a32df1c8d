package codicil.indexer;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.SnowballStemmer;

/// Puts beside each word its stem, where that differs, behind the mark of its language; beside an identifier what stays of
/// it without what is only its spelling: `SECMP0062` and `MP062` are both `mp62`.
final class Stems extends TokenFilter {
  // The number of a modification is its identity, the letters before it are the stage.
  private static final Pattern STAGED = Pattern.compile("(?:secmp|mp|dp)0*(\\d+[a-z]?)");
  private static final Pattern FILLED = Pattern.compile("([a-z]{2,})0+([1-9]\\d*[a-z]?)");

  /// So many words are remembered with their stems: a text is of few words, each of them many times.
  private static final int REMEMBERED = 10_000;

  private final Language language;
  private final SnowballStemmer stemmer;
  private final CharArrayMap<Optional<String>> remembered = new CharArrayMap<>(REMEMBERED, false);
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private Optional<String> next = Optional.empty();

  Stems(TokenStream input, Language language) {
    super(input);
    this.language = language;
    this.stemmer = language.stemmer();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next.isPresent()) {
      term.setEmpty().append(next.get());
      step.setPositionIncrement(0);
      next = Optional.empty();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    next = Optional.ofNullable(remembered.get(term.buffer(), 0, term.length())).orElseGet(this::learnt);
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = Optional.empty();
  }

  private Optional<String> learnt() {
    if (remembered.size() == REMEMBERED) {
      remembered.clear();
    }
    Optional<String> kin = kin();
    remembered.put(term.toString(), kin);
    return kin;
  }

  private Optional<String> kin() {
    for (int i = 0; i < term.length(); i++) {
      if (Character.isDigit(term.charAt(i))) {
        return identity(term.toString()).map(identity -> language.mark() + identity);
      }
    }
    Optional<String> infinitive = language == Language.ENGLISH ? Irregular.infinitive(term) : Optional.empty();
    if (infinitive.isPresent()) {
      stemmer.setCurrent(infinitive.get());
    } else {
      // It works in the array that it is given, and the word itself is wanted as it stands.
      stemmer.setCurrent(java.util.Arrays.copyOf(term.buffer(), term.length()), term.length());
    }
    stemmer.stem();
    char[] stem = stemmer.getCurrentBuffer();
    int length = stemmer.getCurrentBufferLength();
    return java.util.Arrays.equals(stem, 0, length, term.buffer(), 0, term.length()) ? Optional.empty()
        : Optional.of(language.mark() + new String(stem, 0, length));
  }

  /// What an identifier is, however it is spelled; empty if it is spelled so already.
  static Optional<String> identity(String identifier) {
    String small = identifier.toLowerCase(Locale.ROOT);
    Matcher staged = STAGED.matcher(small);
    Matcher filled = FILLED.matcher(small);
    String identity = staged.matches() ? "mp" + staged.group(1)
        : filled.matches() ? filled.group(1) + filled.group(2) : small;
    return Optional.of(identity).filter(other -> !other.equals(small));
  }
}

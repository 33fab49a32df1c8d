package codicil.indexer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/// The words of the texts of a document, cut for the index. Texts are of few words, each of them many times: what a word is
/// reduced to is found out once. Not for several threads.
final class Lexicon {
  private final Language language;
  private final WordTokenizer tokenizer = new WordTokenizer(true);
  private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = tokenizer.getAttribute(PositionIncrementAttribute.class);
  private final CharArrayMap<Word> known = new CharArrayMap<>(1_000, false);

  Lexicon(Language language) {
    this.language = language;
  }

  /// A word as the index holds it, and how often the clause at hand has it: see [Tally].
  static final class Word {
    private final boolean article;
    private final BytesRef own;
    private final BytesRef around;
    private final Placed next = new Placed(this, 1);
    private final Placed beside = new Placed(this, 0);
    private final Optional<Word> identity;
    private int clause;
    private int weight;
    private boolean ofClause;

    private Word(String term, boolean article) {
      this.article = article;
      this.own = new BytesRef(term);
      this.around = new BytesRef(Fields.AROUND_MARK + term);
      this.identity = Identities.of(term).map(other -> new Word(other, false));
    }

    /// The term for where a clause holds it in its own words.
    BytesRef own() {
      return own;
    }

    /// The term for where it stands only around a clause.
    BytesRef around() {
      return around;
    }

    /// Counts it in a clause.
    ///
    /// @param number tells the clause from others
    /// @param more what it weighs at this place
    /// @param own whether the clause itself holds it here
    /// @return whether the clause was not known to have it
    boolean count(int number, int more, boolean own) {
      boolean first = clause != number;
      clause = number;
      weight = first ? more : weight + more;
      ofClause = own || !first && ofClause;
      return first;
    }

    /// What it weighs in the clause at hand.
    int weight() {
      return weight;
    }

    /// Whether the clause at hand holds it itself.
    boolean isOwn() {
      return ofClause;
    }

    /// Whether it is too small to be weighed.
    boolean isArticle() {
      return article;
    }
  }

  /// A word at its place.
  ///
  /// @param step how many places after the one before; 0 for another form of that
  record Placed(Word word, int step) {}

  /// The words of a text in their order.
  List<Placed> cut(String text) {
    List<Placed> words = new ArrayList<>();
    try (tokenizer) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        Word word = word();
        words.add(step.getPositionIncrement() == 0 ? word.beside : word.next);
        word.identity.ifPresent(identity -> words.add(identity.beside));
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words;
  }

  private Word word() {
    Word word = known.get(term.buffer(), 0, term.length());
    if (word == null) {
      String plain = plain(term);
      word = new Word(plain, language.isArticle(plain));
      known.put(term.toString(), word);
    }
    return word;
  }

  /// A word in small letters without accents, without the ending of a possessive.
  static String plain(CharSequence written) {
    String word = possessive(written.toString()).toLowerCase(Locale.ROOT);
    if (word.chars().allMatch(letter -> letter < 0x80)) {
      return word;
    }
    char[] folded = new char[4 * word.length()];
    int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
    return new String(folded, 0, length);
  }

  private static String possessive(String word) {
    int mark = word.length() - 2;
    return mark >= 0 && (word.endsWith("s") || word.endsWith("S")) && "'’＇".indexOf(word.charAt(mark)) >= 0
        ? word.substring(0, mark)
        : word;
  }
}

package codicil.indexer;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;

/// A language whose endings the index knows. A document is of one; words of another are found as they are spelled.
enum Language {
  ENGLISH(EnglishStemmer::new, EnglishAnalyzer.getDefaultStopSet(),
      Set.of("who", "whom", "whose", "what", "when", "where", "why", "how", "which", "do", "does", "did", "can",
          "could",
          "may", "must", "shall", "should", "would", "has", "have", "had", "been", "were", "from", "i", "we", "you",
          "its",
          "happens", "happen", "any", "all", "there", "about", "than", "so", "he", "she", "them", "our", "my")),
  GERMAN(GermanStemmer::new, GermanAnalyzer.getDefaultStopSet(),
      Set.of("wer", "wann", "warum", "wie", "was", "wo", "welche", "welcher", "welches", "welchen", "muss", "müssen",
          "darf", "dürfen", "kann", "können", "soll", "sollen", "wird", "werden"));

  private static final Pattern BLANKS = Pattern.compile("[^\\p{L}]+");
  private static final int SAMPLE = 20_000;

  private final Supplier<SnowballStemmer> stemmer;
  private final CharArraySet articles;
  private final Set<String> askers;

  Language(Supplier<SnowballStemmer> stemmer, CharArraySet articles, Set<String> askers) {
    this.stemmer = stemmer;
    this.articles = articles;
    this.askers = askers;
  }

  /// The language of a text, told by the small words that it is full of; English if it has none.
  static Language of(String text) {
    long english = 0;
    long german = 0;
    for (String word : BLANKS.split(text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT))) {
      english += ENGLISH.articles.contains(word) ? 1 : 0;
      german += GERMAN.articles.contains(word) ? 1 : 0;
    }
    return german > english ? GERMAN : ENGLISH;
  }

  /// Forms of words that begin so, or whose other forms do, and that the stemmer alone does not know.
  Stream<String> irregular(String beginning) {
    return this == ENGLISH ? Irregular.formsOf(beginning) : Stream.empty();
  }

  /// What is left of a word, in small letters, without its endings.
  String stem(String word) {
    SnowballStemmer stemming = stemmer.get();
    stemming.setCurrent(this == ENGLISH ? Irregular.infinitive(word).orElse(word) : word);
    stemming.stem();
    return stemming.getCurrent();
  }

  /// Whether a word, in small letters, is one of the smallest, of which texts are full.
  boolean isArticle(String word) {
    return articles.contains(word);
  }

  /// Whether a word, in small letters, says nothing of what is looked for: an article, or a word that makes a question.
  boolean common(String word) {
    return articles.contains(word) || askers.contains(word);
  }

  /// Whether a word, in small letters, makes a question.
  boolean asks(String word) {
    return askers.contains(word);
  }
}

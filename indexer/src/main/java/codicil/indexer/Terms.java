package codicil.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The tokens that an analyser makes of a few words.
record Terms(Analyzer analyser) {
  static final Terms PLAIN = new Terms(new Words(Words.Kind.PLAIN));
  private static final Terms KEYS = new Terms(new Words(Words.Kind.KEY));
  private static final Terms QUESTION = new Terms(new Words(Words.Kind.QUERY));

  /// The words of a question by position: an identifier, then what it is.
  static List<List<String>> asked(String words) {
    return QUESTION.places(words);
  }

  /// In order; none for punctuation.
  List<String> of(String words) {
    return places(words).stream().flatMap(List::stream).toList();
  }

  /// By position: those that stand at one place are other forms of one word.
  List<List<String>> places(String words) {
    List<List<String>> places = new ArrayList<>();
    try (TokenStream tokens = analyser.tokenStream("", words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          places.add(new ArrayList<>());
        }
        places.getLast().add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("words in memory cannot fail to be read", e);
    }
    return places;
  }

  /// One key for words that differ only in endings, case and punctuation; empty if there are none.
  static String key(String words) {
    return String.join(" ", KEYS.of(words));
  }
}

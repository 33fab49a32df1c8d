package codicil.indexer;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// Words of the index that are spelled almost like a word that it does not know.
record Spelling(IndexReader reader) {
  private static final Terms PLAIN = new Terms(new Words(Words.Kind.PLAIN));
  private static final int SHORT = 5;

  private record Near(String word, float likeness, int frequency) {}

  /// The query with every unknown word replaced by the word most like it; empty if no word has one.
  Optional<String> corrected(String query, Stream<String> words) throws IOException {
    String corrected = query;
    for (String word : words.flatMap(one -> PLAIN.of(one).stream()).distinct().toList()) {
      Optional<String> near = near(word);
      if (near.isPresent()) {
        corrected = replaced(corrected, word, near.get());
      }
    }
    return corrected.equals(query) ? Optional.empty() : Optional.of(corrected);
  }

  private static String replaced(String query, String word, String near) {
    return query.replaceAll("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d])",
        Matcher.quoteReplacement(near));
  }

  private Optional<String> near(String word) throws IOException {
    var known = MultiTerms.getTerms(reader, ClauseDocument.SPELLING);
    if (known == null || word.chars().anyMatch(Character::isDigit) || reader.docFreq(new Term(ClauseDocument.SPELLING,
        word)) > 0) {
      return Optional.empty();
    }
    FuzzyTermsEnum near = new FuzzyTermsEnum(known, new Term(ClauseDocument.SPELLING, word),
        word.length() < SHORT ? 1 : 2, 1, true);
    Stream.Builder<Near> found = Stream.builder();
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      found.add(new Near(term.utf8ToString(), near.attributes().addAttribute(BoostAttribute.class).getBoost(),
          near.docFreq()));
    }
    return found.build()
        .max(Comparator.comparingDouble(Near::likeness)
            .thenComparingInt(Near::frequency)
            .thenComparing(Near::word))
        .map(Near::word);
  }
}

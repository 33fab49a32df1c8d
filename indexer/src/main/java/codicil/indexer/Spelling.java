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
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// Words of the index that are spelled almost like a word that it does not know.
record Spelling(IndexReader reader, Vocabulary vocabulary) {
  private static final int SHORT = 5;
  /// Every shorter word is almost like a great many: `H` is the letter of a document, not a misspelt `he`.
  private static final int SHORTEST = 3;

  private record Near(String word, float likeness, int frequency) {}

  /// The query with every unknown word replaced by the word most like it; empty if no word has one.
  Optional<String> corrected(String query, Stream<String> words) throws IOException {
    String corrected = query;
    for (String word : words.flatMap(one -> codicil.indexer.Terms.PLAIN.of(one).stream()).distinct().toList()) {
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
    if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit) || vocabulary.knows(word)) {
      return Optional.empty();
    }
    Stream.Builder<Near> found = Stream.builder();
    collect(word, found);
    return found.build()
        .max(Comparator.comparingDouble(Near::likeness)
            .thenComparingInt(Near::frequency)
            .thenComparing(Near::word))
        .map(Near::word);
  }

  private void collect(String word, Stream.Builder<Near> found) throws IOException {
    Terms known = MultiTerms.getTerms(reader, Fields.WEIGHED);
    if (known == null) {
      return;
    }
    FuzzyTermsEnum near =
        new FuzzyTermsEnum(known, new Term(Fields.WEIGHED, word), word.length() < SHORT ? 1 : 2, 1, true);
    for (BytesRef term = near.next(); term != null; term = near.next()) {
      String spelled = term.utf8ToString();
      // What has a mark before it is no word.
      if (Character.isLetter(spelled.codePointAt(0))) {
        found.add(new Near(spelled, near.attributes().addAttribute(BoostAttribute.class).getBoost(), near.docFreq()));
      }
    }
  }
}

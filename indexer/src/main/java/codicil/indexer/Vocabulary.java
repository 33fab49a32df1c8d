package codicil.indexer;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// The words that an index knows.
///
/// Texts are indexed as they stand, and a question asks for all words of the index that share the stem of its own, in any of
/// the languages that documents are in.
final class Vocabulary {
  /// Words that begin alike; there are more only in texts that are no language.
  private static final int LOOKED_AT = 3_000;
  /// Kin are dear to find, and most words are asked for again.
  private static final int REMEMBERED = 10_000;

  // What stemmers put in place of an ending: `parti` stands for `party`, `create` for `creating`, `possibl` for `possibility`.
  private static final Pattern REPLACED = Pattern.compile("[ei]$|(?<=b)l$");

  private final IndexReader reader;
  private final Set<Language> languages;
  private final Map<String, Set<String>> found = new ConcurrentHashMap<>();

  private Vocabulary(IndexReader reader, Set<Language> languages) {
    this.reader = reader;
    this.languages = languages;
  }

  /// The words of an index, and the languages that its documents are in.
  static Vocabulary of(IndexSearcher searcher) throws IOException {
    Set<Language> held = EnumSet.noneOf(Language.class);
    for (Language language : Language.values()) {
      if (HeldHistory.holds(searcher, language)) {
        held.add(language);
      }
    }
    return new Vocabulary(searcher.getIndexReader(), held.isEmpty() ? EnumSet.of(Language.ENGLISH) : held);
  }

  private static boolean hasStem(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (!Character.isLetter(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /// The words of the index that share a stem with this one, and itself.
  Set<String> kin(String word) {
    if (found.size() > REMEMBERED) {
      found.clear();
    }
    return found.computeIfAbsent(word, this::look);
  }

  private Set<String> look(String word) {
    Set<String> kin = new LinkedHashSet<>(List.of(word));
    for (Language language : hasStem(word) ? languages : Set.<Language>of()) {
      String stem = language.stem(word);
      String beginning = REPLACED.matcher(stem).replaceFirst("");
      Stream.concat(Sought.behind(reader, words(word), beginning).limit(LOOKED_AT).map(beginning::concat),
          language.irregular(beginning))
          .filter(Vocabulary::hasStem)
          .filter(other -> language.stem(other).equals(stem))
          .forEach(kin::add);
    }
    return Collections.unmodifiableSet(kin);
  }

  /// The headings below which clauses stand: see [Under].
  Stream<String> headings() {
    return Sought.behind(reader, Fields.UNDER, "").distinct();
  }

  /// What its documents are called.
  Called called() {
    return new Called(reader);
  }

  /// Whether a text has it, in any of its forms.
  boolean knows(String word) throws IOException {
    for (String form : Needle.of(word, this).slots().getFirst().forms()) {
      if (reader.docFreq(new Term(words(form), form)) + reader.docFreq(around(form)) > 0) {
        return true;
      }
    }
    return false;
  }

  /// The field that says which clauses have a word of their own: the smallest are not weighed.
  String words(String word) {
    return languages.stream().anyMatch(language -> language.isArticle(word)) ? Fields.TEXT : Fields.WEIGHED;
  }

  /// Where it stands only around a clause.
  static Term around(String form) {
    return new Term(Fields.WEIGHED, Fields.AROUND_MARK + form);
  }

  /// Whether a word says nothing of what is looked for.
  boolean common(String word) {
    return languages.stream().anyMatch(language -> language.common(small(word)));
  }

  /// Whether a word makes a question.
  boolean asks(String word) {
    return languages.stream().anyMatch(language -> language.asks(small(word)));
  }

  /// A word without what stands around it, in small letters.
  static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
  }
}

package codicil.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// The short forms that the index knows, for asking with either form for both.
record Acronyms(IndexSearcher searcher) {
  private static final String LETTERS = "letters";
  private static final String LONG_KEY = "long-key";
  private static final String LONG = "long";
  private static final int LONGEST = 9;
  /// More meanings than these would only blur the question.
  private static final int MEANINGS = 4;

  static Entry entry(String history, Acronym acronym) {
    return new Entry(history, "acronym " + acronym.letters() + " " + acronym.words(), () -> {
      Document document = new Document();
      document.add(new StringField(Fields.WHAT, Fields.ACRONYM, Field.Store.NO));
      document.add(new StringField(LETTERS, small(acronym.letters()), Field.Store.YES));
      document.add(new StringField(LONG_KEY, Terms.key(acronym.words()), Field.Store.NO));
      document.add(new org.apache.lucene.document.StoredField(LONG, acronym.words()));
      return document;
    });
  }

  private static String small(String letters) {
    return letters.toLowerCase(Locale.ROOT);
  }

  /// The same question, satisfied also by the other form of each name in it, and by an identifier written without a blank.
  Ask widened(Ask ask) {
    return switch (ask) {
      case Ask.Word word -> either(word, words(word.text()).stream().map(Ask.Phrase::new));
      case Ask.Phrase phrase -> either(phrase, letters(phrase.text()).stream().map(Ask.Word::new));
      case Ask.All all -> new Ask.All(widened(all.parts()));
      case Ask.Any any -> new Ask.Any(any.parts().stream().map(this::widened).toList());
      case Ask.Not not -> new Ask.Not(widened(not.part()));
      case Ask.Prefix _,Ask.Wild _,Ask.Near _,Ask.Within _ -> ask;
    };
  }

  private static Ask either(Ask one, Stream<? extends Ask> others) {
    List<Ask> all = new ArrayList<>(List.of(one));
    others.forEach(all::add);
    return all.size() == 1 ? one : new Ask.Any(all);
  }

  private List<Ask> widened(List<Ask> parts) {
    List<Ask> widened = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int end = Math.min(parts.size(), at + (beginsName(parts, at) ? LONGEST : 2));
      Optional<Ask> run = Optional.empty();
      while (run.isEmpty() && end > at + 1) {
        run = named(parts.subList(at, end--));
      }
      widened.add(run.isPresent() ? run.get() : widened(parts.get(at)));
      at = run.isPresent() ? end + 1 : at + 1;
    }
    return widened;
  }

  // Whether two words are the first of what has a short form.
  private boolean beginsName(List<Ask> parts, int at) {
    String key = Terms.key(parts.stream().skip(at).limit(2).flatMap(Ask::words).collect(Collectors.joining(" ")));
    return Sought.behind(searcher.getIndexReader(), LONG_KEY, key).findAny().isPresent();
  }

  // A run of words that stands for something short, or is one identifier.
  private Optional<Ask> named(List<Ask> run) {
    if (!run.stream().allMatch(Ask.Word.class::isInstance)) {
      return Optional.empty();
    }
    List<String> words = run.stream().flatMap(Ask::words).toList();
    if (words.size() == 2 && words.get(0).matches("\\p{L}{2,}") && words.get(1).matches("\\d.*")
        && Stream.of(Language.values()).noneMatch(language -> language.common(Vocabulary.small(words.get(0))))) {
      return Optional.of(new Ask.Any(List.of(new Ask.All(run), new Ask.Word(words.get(0) + words.get(1)))));
    }
    List<String> letters = letters(String.join(" ", words));
    return letters.isEmpty() ? Optional.empty()
        : Optional.of(either(new Ask.All(run), letters.stream().map(Ask.Word::new)));
  }

  /// What the letters stand for.
  List<String> words(String letters) {
    return find(new Term(LETTERS, small(letters)), LONG);
  }

  /// The letters that stand for the words.
  List<String> letters(String words) {
    String key = Terms.key(words);
    return key.isEmpty() ? List.of() : find(new Term(LONG_KEY, key), LETTERS);
  }

  private List<String> find(Term term, String field) {
    try {
      if (searcher.getIndexReader().docFreq(term) == 0) {
        return List.of();
      }
      List<String> found = new ArrayList<>();
      for (ScoreDoc one : searcher.search(new TermQuery(term), 10 * MEANINGS).scoreDocs) {
        found.add(searcher.storedFields().document(one.doc).get(field));
      }
      // Those that most documents know.
      return found.stream()
          .collect(Collectors.groupingBy(small -> small(small)))
          .values()
          .stream()
          .sorted(java.util.Comparator.<List<String>>comparingInt(List::size)
              .reversed()
              .thenComparing(
                  List::getFirst))
          .map(List::getFirst)
          .limit(MEANINGS)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package codicil.indexer;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// Below which headings a clause stands. A heading is one term of the index, its words with blanks between them: few headings
/// stand around many clauses, so that it takes little room, and all of them are read for the words of a question.
final class Under {
  private static final String BLANK = " ";

  private Under() {}

  /// What an entry below a heading holds.
  ///
  /// @param title number and heading
  static Field field(String title) {
    return new StringField(Fields.UNDER, String.join(BLANK, Terms.PLAIN.of(title)), Field.Store.NO);
  }

  /// What stands below a heading that holds these words, in this order and nothing between them, each in any of its forms.
  static Query of(Ask.Within within, Vocabulary vocabulary) {
    List<List<String>> words = within.prefix() ? Terms.PLAIN.of(within.value()).stream().map(List::of).toList()
        : Needle.of(within.value(), vocabulary).slots().stream().map(Needle.Slot::forms).toList();
    return new TermInSetQuery(Fields.UNDER, vocabulary.headings()
        .filter(heading -> !words.isEmpty() && holds(List.of(heading.split(BLANK)), words, within.prefix()))
        .map(BytesRef::new)
        .toList());
  }

  private static boolean holds(List<String> heading, List<List<String>> words, boolean prefix) {
    return IntStream.rangeClosed(0, heading.size() - words.size())
        .anyMatch(start -> IntStream.range(0, words.size())
            .allMatch(
                at -> prefix && at == words.size() - 1 ? heading.get(start + at).startsWith(words.get(at).getFirst())
                    : words.get(at).contains(heading.get(start + at))));
  }
}

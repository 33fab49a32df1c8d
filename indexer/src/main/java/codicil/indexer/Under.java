package codicil.indexer;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;

/// Below which headings a clause stands. A heading is one term of the index, its words with a blank on either side of each: few
/// headings stand around many clauses, so that it takes little room, and all of them are read for the words of a question.
final class Under {
  private static final String BLANK = " ";

  private Under() {}

  /// What an entry below a heading holds.
  ///
  /// @param title number and heading
  static Field field(String title) {
    return new StringField(Fields.UNDER, BLANK + String.join(BLANK, Terms.PLAIN.of(title)) + BLANK, Field.Store.NO);
  }

  /// What stands below a heading that holds these words, in this order and nothing between them, each in any of its forms.
  static Query of(Ask.Within within, Vocabulary vocabulary) {
    List<List<String>> words = within.prefix() ? Terms.PLAIN.of(within.value()).stream().map(List::of).toList()
        : Needle.of(within.value(), vocabulary).slots().stream().map(Needle.Slot::forms).toList();
    if (words.isEmpty()) {
      return MatchNoDocsQuery.INSTANCE;
    }
    List<Automaton> heading = new ArrayList<>(List.of(Automata.makeAnyString()));
    for (List<String> forms : words) {
      heading.add(Automata.makeString(BLANK));
      heading.add(Operations.union(forms.stream().map(Automata::makeString).toList()));
    }
    if (!within.prefix()) {
      heading.add(Automata.makeString(BLANK));
    }
    heading.add(Automata.makeAnyString());
    return new AutomatonQuery(new Term(Fields.UNDER, within.value()),
        Operations.determinize(Operations.concatenate(heading), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }
}

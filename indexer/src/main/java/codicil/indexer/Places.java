package codicil.indexer;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words by the places at which they stand in a field.
final class Places {
  private Places() {}

  /// The words in this order, with so many others between them at most; in one form each, or in any of their kin.
  static Query inOrder(String field, Needle needle, boolean asTyped, int between) {
    List<Needle.Slot> slots = needle.slots();
    if (slots.size() == 1) {
      return any(field, forms(slots.getFirst(), asTyped));
    }
    int joined = (int) slots.stream().filter(Needle.Slot::joined).count();
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(between + joined);
    slots.forEach(slot -> phrase.add(forms(slot, asTyped).stream()
        .map(form -> new Term(field, form))
        .toArray(
            Term[]::new)));
    return phrase.build();
  }

  private static List<String> forms(Needle.Slot slot, boolean asTyped) {
    return asTyped ? List.of(slot.typed()) : slot.forms();
  }

  /// Any of these terms.
  static Query any(String field, List<String> forms) {
    if (forms.size() == 1) {
      return new TermQuery(new Term(field, forms.getFirst()));
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    forms.forEach(form -> any.add(new TermQuery(new Term(field, form)), Occur.SHOULD));
    return any.build();
  }

  /// The stretches of a text that these words take up.
  static IntervalsSource stretches(Needle needle) {
    List<IntervalsSource> words = needle.slots().stream().map(Places::stretch).toList();
    return words.size() == 1 ? words.getFirst()
        : Intervals.maxgaps((int) needle.slots().stream().filter(Needle.Slot::joined).count(),
            Intervals.ordered(words.toArray(IntervalsSource[]::new)));
  }

  private static IntervalsSource stretch(Needle.Slot slot) {
    return Intervals.or(slot.forms().stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }

  /// Stretches that hold all of these, in any order, with so many words between them at most.
  static IntervalsSource near(List<Needle> parts, int between) {
    return Intervals.maxgaps(between,
        Intervals.unordered(parts.stream().map(Places::stretches).toArray(IntervalsSource[]::new)));
  }
}

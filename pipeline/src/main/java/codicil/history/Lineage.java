package codicil.history;

import codicil.model.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The lineage of a document: its recorded texts, the oldest first, and what is known of the past of each.
///
/// @param look what counted as a change of words
/// @param texts the recorded texts
/// @param steps what became of the words from each to the next; one fewer than texts
/// @param generations the past of each text
public record Lineage(Look look, List<Transcript> texts, List<Step> steps, List<Generation> generations) {
  public Lineage {
    texts = List.copyOf(texts);
    steps = List.copyOf(steps);
    generations = List.copyOf(generations);
    if (texts.isEmpty() || steps.size() != texts.size() - 1 || generations.size() != texts.size()) {
      throw new IllegalArgumentException(texts.size() + " texts, " + steps.size() + " steps");
    }
  }

  /// The lineage of these texts. Cost: what changed, and a look at each paragraph, a step.
  ///
  /// @param steps from each text to the next
  public static Lineage of(List<Transcript> texts, List<Step> steps, Look look) {
    List<Generation> generations = new ArrayList<>(List.of(first(texts.getFirst())));
    for (int at = 1; at < texts.size(); at++) {
      Succession succession = new Succession(texts.get(at - 1), texts.get(at), steps.get(at - 1), look, at);
      generations.add(succession.next(generations.getLast()));
    }
    return new Lineage(look, texts, steps, generations);
  }

  private static Generation first(Transcript text) {
    List<Provenance> whole = text.paragraphs().stream().map(words -> Provenance.whole(words.length(), 0)).toList();
    List<Standing> clauses = IntStream.range(0, text.clauses().size())
        .mapToObj(clause -> new Standing(new Standing.Birth(0, clause), Ancestry.NONE, 0, Set.of()))
        .toList();
    return new Generation(whole, clauses);
  }

  /// A clause of one of the texts.
  ///
  /// @param text the text's place among the recorded ones, from 0
  /// @param clause the clause's place in it, from 0
  public record State(int text, int clause) {}

  /// How a clause stands in a text.
  public Standing standing(State state) {
    return generations.get(state.text()).clauses().get(state.clause());
  }

  /// The clause as its text has it.
  public Clause clause(State state) {
    return texts.get(state.text()).clauses().get(state.clause());
  }

  /// The clause, and what it was in each text before, the latest first; one that was split off goes on with the clause
  /// that it was split from.
  public List<State> past(State state) {
    List<State> past = new ArrayList<>();
    OptionalInt clause = OptionalInt.of(state.clause());
    for (int text = state.text(); clause.isPresent(); text--) {
      State at = new State(text, clause.getAsInt());
      past.add(at);
      clause = standing(at).ancestry().main();
    }
    return past;
  }

  /// The clause that a clause was, or became, in another text; empty if it did not stand there.
  public Optional<State> in(int text, State state) {
    if (text <= state.text()) {
      return past(state).stream().filter(at -> at.text() == text).findFirst();
    }
    return IntStream.range(0, generations.get(text).clauses().size())
        .mapToObj(clause -> new State(text, clause))
        .filter(later -> past(later).contains(state))
        .findFirst();
  }

  /// The clauses of the text before that went into no clause of a text: they were deleted.
  ///
  /// @param text the text's place, from 1
  public List<State> gone(int text) {
    Set<Integer> left = new TreeSet<>();
    IntStream.range(0, texts.get(text - 1).clauses().size()).forEach(left::add);
    for (Standing standing : generations.get(text).clauses()) {
      standing.ancestry().main().ifPresent(left::remove);
      left.removeAll(standing.ancestry().others());
    }
    return left.stream().map(clause -> new State(text - 1, clause)).toList();
  }

  /// A clause and those in it, in document order.
  public List<State> within(State state) {
    return IntStream.range(state.clause(), texts.get(state.text()).end(state.clause()))
        .mapToObj(clause -> new State(state.text(), clause))
        .toList();
  }
}

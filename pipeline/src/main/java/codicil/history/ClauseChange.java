package codicil.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What became of a clause from one text to the next.
///
/// @param before the clause in the earlier text; empty for a new one
/// @param after the clause in the later text; empty for one that is gone
/// @param events what happened to it; nothing for one that is gone
/// @param wording its words, told against what they were
public record ClauseChange(Optional<Lineage.State> before, Optional<Lineage.State> after, Set<Event> events,
    Wording wording) {

  /// Every clause that changed in a text, in its order; one that is gone stands where it was.
  ///
  /// @param text the text's place in the lineage, from 1
  public static List<ClauseChange> of(Lineage lineage, int text) {
    List<ClauseChange> changes = new ArrayList<>();
    List<Lineage.State> gone = new ArrayList<>(lineage.gone(text));
    List<Standing> clauses = lineage.generations().get(text).clauses();
    for (int clause = 0; clause < clauses.size(); clause++) {
      Standing standing = clauses.get(clause);
      OptionalInt old = standing.ancestry().main();
      while (!gone.isEmpty() && old.isPresent() && gone.getFirst().clause() < old.getAsInt()) {
        changes.add(gone(lineage, gone.removeFirst()));
      }
      if (!standing.events().isEmpty()) {
        Lineage.State now = new Lineage.State(text, clause);
        changes.add(new ClauseChange(old.stream().mapToObj(at -> new Lineage.State(text - 1, at)).findFirst(),
            Optional.of(now), standing.events(), Wording.of(lineage, now)));
      }
    }
    gone.stream()
        .sorted(Comparator.comparingInt(Lineage.State::clause))
        .forEach(state -> changes.add(gone(lineage,
            state)));
    return List.copyOf(changes);
  }

  private static ClauseChange gone(Lineage lineage, Lineage.State state) {
    Transcript was = lineage.texts().get(state.text());
    Wordsmith smith = new Wordsmith();
    was.paragraphsOfClauses()
        .get(state.clause())
        .forEach(at -> smith.paragraph(was.paragraphs().get(at), Wording.Kind.DELETED));
    return new ClauseChange(Optional.of(state), Optional.empty(), Set.of(), smith.wording());
  }

  /// Whether it is more than another number or look.
  public boolean isOfSubstance() {
    return after.isEmpty() || events.stream().anyMatch(event -> switch (event) {
      case INSERTED, REWORDED, MOVED, SPLIT, MERGED -> true;
      case COSMETIC, RENUMBERED -> false;
    });
  }

  /// The words as they were.
  public String was() {
    return wording.before();
  }

  /// The words as they are.
  public String now() {
    return wording.now();
  }
}

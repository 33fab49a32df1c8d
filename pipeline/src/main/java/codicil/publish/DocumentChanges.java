package codicil.publish;

import codicil.history.ClauseChange;
import codicil.history.Lineage;
import codicil.history.Telling;
import codicil.model.Clause;
import codicil.model.DocumentName;
import java.util.List;
import java.util.Optional;

/// What changed in a document between two of its texts.
///
/// @param document the document
/// @param title its title; empty if no source gives one
/// @param before the earlier version, `v34.0`, `base`
/// @param after the later version
/// @param origins what brought the changes: one for each version after the earlier one, up to the later one
/// @param lineage the lineage of the two texts
/// @param changes the clauses that changed, in order
public record DocumentChanges(DocumentName document, String title, String before, String after, List<Origin> origins,
    Lineage lineage, List<ClauseChange> changes) {
  public DocumentChanges {
    origins = List.copyOf(origins);
    changes = List.copyOf(changes);
  }

  /// The clause as it is, or as it was where it is gone.
  public Clause clause(ClauseChange change) {
    return lineage.clause(change.after().or(change::before).orElseThrow());
  }

  /// The clause as it was; empty for a new one.
  public Optional<Clause> former(ClauseChange change) {
    return change.before().map(lineage::clause);
  }

  /// How a reader would cite the clause: its number, or that of the clause around it with its heading or term.
  public String citation(ClauseChange change) {
    Lineage.State state = change.after().or(change::before).orElseThrow();
    Clause clause = lineage.clause(state);
    String number = lineage.texts().get(state.text()).citations().get(state.clause());
    return clause.number().isEmpty() && !clause.heading().isEmpty()
        ? (number + " ‘" + clause.heading() + "’").strip()
        : number;
  }

  /// The dates, amounts, periods and duties that are others now, of a clause that stood before.
  public List<Telling> tellings(ClauseChange change) {
    return change.before().isPresent() && change.after().isPresent() ? Telling.of(change.was(), change.now())
        : List.of();
  }

  /// Whether the clause defines a term.
  public boolean isDefinition(ClauseChange change) {
    return clause(change).kind() == Clause.Kind.DEFINITION;
  }
}

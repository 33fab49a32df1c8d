package codicil.publish;

import codicil.history.ClauseChange;
import codicil.history.Event;
import codicil.history.Lineage;
import codicil.history.Look;
import codicil.history.Telling;
import codicil.model.Address;
import codicil.model.Clause;
import codicil.model.DocumentName;
import codicil.render.html.TextHtml;
import codicil.site.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Which clauses a release changed in a document, for its page: those of which more than the number or the look differs.
///
/// @param clauses in document order, those of the same citation and event once
record ChangedClauses(List<Comparison.ChangedClause> clauses) {

  static ChangedClauses of(Chronicles chronicles, DocumentName document, Address.At before, Address.At after) {
    Lineage lineage = chronicles.lineage(document, List.of(before, after), Look.STRICT);
    DocumentChanges changes = new DocumentChanges(document, "", Task.name(before), Task.name(after), List.of(), lineage,
        ClauseChange.of(lineage, 1));
    List<Comparison.ChangedClause> clauses = new ArrayList<>();
    changes.changes()
        .stream()
        .filter(ClauseChange::isOfSubstance)
        .map(change -> clause(changes, change))
        .forEach(next -> {
          if (!clauses.isEmpty() && isSame(clauses.getLast(), next)) {
            List<String> tellings = new ArrayList<>(clauses.getLast().tellings());
            tellings.addAll(next.tellings());
            clauses.set(clauses.size() - 1,
                new Comparison.ChangedClause(next.citation(), clauses.getLast().anchor(), next.event(), tellings));
          } else {
            clauses.add(next);
          }
        });
    return new ChangedClauses(clauses);
  }

  private static boolean isSame(Comparison.ChangedClause one, Comparison.ChangedClause other) {
    return one.citation().equals(other.citation()) && one.event().equals(other.event());
  }

  private static Comparison.ChangedClause clause(DocumentChanges changes, ClauseChange change) {
    Clause clause = changes.clause(change);
    String citation = changes.citation(change);
    return new Comparison.ChangedClause(citation.isEmpty() ? "before the first clause" : citation,
        change.after().isPresent() ? TextHtml.anchor(clause) : "", event(change),
        changes.tellings(change).stream().map(Telling::said).toList());
  }

  private static String event(ClauseChange change) {
    return change.after().isEmpty() ? "deleted"
        : change.events()
            .stream()
            .filter(event -> event != Event.COSMETIC)
            .sorted()
            .map(Event::word)
            .collect(Collectors.joining(", "));
  }
}

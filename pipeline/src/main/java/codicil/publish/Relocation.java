package codicil.publish;

import codicil.history.ClauseChange;
import codicil.history.Kinship;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A clause that left one document and stands in another since: no redline of one document can tell it.
///
/// @param from the document that it left
/// @param gone the clause there
/// @param to the document in which it stands
/// @param come the clause there
public record Relocation(DocumentChanges from, ClauseChange gone, DocumentChanges to, ClauseChange come) {

  /// A clause that came or went, with what it says.
  private record Candidate(DocumentChanges document, ClauseChange change, Kinship says) {}

  private record Match(Candidate gone, Candidate come, double alike) {}

  /// The clauses that went from document to document, those that are most alike first, each once.
  static List<Relocation> among(List<DocumentChanges> documents) {
    List<Candidate> gone = new ArrayList<>();
    List<Candidate> come = new ArrayList<>();
    for (DocumentChanges document : documents) {
      for (ClauseChange change : document.changes()) {
        if (change.after().isEmpty()) {
          gone.add(new Candidate(document, change, Kinship.of(change.was())));
        } else if (change.before().isEmpty()) {
          come.add(new Candidate(document, change, Kinship.of(change.now())));
        }
      }
    }
    List<Match> matches = new ArrayList<>();
    for (Candidate old : gone) {
      come.stream()
          .filter(now -> !now.document().equals(old.document()))
          .map(now -> new Match(old, now, old.says().with(now.says())))
          .filter(match -> match.alike() > 0)
          .forEach(matches::add);
    }
    return once(matches);
  }

  private static List<Relocation> once(List<Match> matches) {
    List<Relocation> relocations = new ArrayList<>();
    Set<Candidate> taken = new HashSet<>();
    matches.stream().sorted(Comparator.comparingDouble(match -> -match.alike())).forEach(match -> {
      if (!taken.contains(match.gone()) && !taken.contains(match.come())) {
        taken.addAll(List.of(match.gone(), match.come()));
        relocations.add(new Relocation(match.gone().document(), match.gone().change(), match.come().document(), match
            .come()
            .change()));
      }
    });
    return List.copyOf(relocations);
  }
}

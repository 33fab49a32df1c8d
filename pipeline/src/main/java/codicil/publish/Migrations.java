package codicil.publish;

import codicil.history.Event;
import codicil.history.Kinship;
import codicil.history.Lineage;
import codicil.log.Affected;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.store.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Follows clauses that a release took from one document of the code to another.
///
/// @param workspace where the texts are
/// @param chronicles the histories of its documents
public record Migrations(Workspace workspace, Chronicles chronicles) {

  /// A clause of a document.
  public record Place(Chronicle chronicle, Lineage.State state) {}

  /// The clause that a new clause was in another document before the same release; empty if there is none.
  public Optional<Place> from(Place come) {
    return most(come, others(come.chronicle(), come.state().text()).flatMap(other -> other.chronicle()
        .lineage()
        .gone(other.state().text())
        .stream()
        .map(gone -> new Place(other.chronicle(), gone))));
  }

  /// The clause that a deleted clause became in another document with the same release; empty if there is none.
  ///
  /// @param gone the clause in the last text that has it
  public Optional<Place> to(Place gone) {
    return most(gone, others(gone.chronicle(), gone.state().text() + 1).flatMap(other -> come(other.chronicle(), other
        .state()
        .text())));
  }

  private static Stream<Place> come(Chronicle chronicle, int text) {
    return IntStream.range(0, chronicle.lineage().texts().get(text).clauses().size())
        .mapToObj(clause -> new Lineage.State(text, clause))
        .filter(state -> chronicle.lineage().standing(state).events().contains(Event.INSERTED))
        .map(state -> new Place(chronicle, state));
  }

  /// The other documents that the release of a text changed, each at the text that it brought.
  private Stream<Place> others(Chronicle chronicle, int text) {
    Address.At at = chronicle.versions().get(text);
    if (text == 0 || !(at instanceof Address.At.Release release)) {
      return Stream.empty();
    }
    List<Place> others = new ArrayList<>();
    for (DocumentName document : workspace.log()
        .release(release.number())
        .stream()
        .flatMap(it -> it.affected().stream())
        .map(Affected::document)
        .distinct()
        .toList()) {
      int place = workspace.versions(document).indexOf(at);
      if (place > 0 && !document.equals(chronicle.document())) {
        others.add(new Place(chronicles.of(document, chronicle.lineage().look()), new Lineage.State(place, 0)));
      }
    }
    return others.stream();
  }

  private static Optional<Place> most(Place place, Stream<Place> candidates) {
    Kinship own = Kinship.of(words(place));
    record Match(Place place, double alike) {}
    return candidates.map(other -> new Match(other, own.with(Kinship.of(words(other)))))
        .filter(match -> match.alike() > 0)
        .max(Comparator.comparingDouble(Match::alike))
        .map(Match::place);
  }

  private static String words(Place place) {
    return place.chronicle().lineage().clause(place.state()).text();
  }
}

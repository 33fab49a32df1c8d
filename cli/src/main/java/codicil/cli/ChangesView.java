package codicil.cli;

import codicil.history.ClauseChange;
import codicil.history.Event;
import codicil.history.Stray;
import codicil.history.Telling;
import codicil.history.Wording;
import codicil.publish.CodeChanges;
import codicil.publish.DocumentChanges;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What changed in the code, as `codicil changes` and `codicil diff` have it as JSON; the fields are part of the interface.
///
/// @param title what it is about
/// @param tellings dates, amounts, periods and duties that are others now: what readers look for first
/// @param documents the documents that changed
/// @param withoutText documents that changed and of which a text is missing
record ChangesView(String title, List<Told> tellings, List<Document> documents, List<String> withoutText) {

  /// A date, amount, period or duty that is another now.
  record Told(String document, String clause, String kind, String was, String now, String text) {}

  /// A document that changed.
  ///
  /// @param brought what brought the changes, a version each
  record Document(String id, String name, String title, String before, String after, List<Brought> brought,
      List<Change> changes, List<Definition> definitions, List<Reference> references) {}

  /// A clause that changed.
  ///
  /// @param number its number now; for one that is gone, as it was
  /// @param was its former number where that differs
  /// @param events `inserted`, `deleted`, `reworded`, `cosmetic`, `renumbered`, `moved`, `split`, `merged`
  /// @param elsewhere the clause of another document that it was, or that it is now
  /// @param words its words, old and new
  record Change(String clause, Optional<String> number, Optional<String> was, List<String> events,
      Optional<String> elsewhere, List<HistoryView.Piece> words) {
    boolean has(String event) {
      return events.contains(event);
    }
  }

  /// A reference within the document whose words did not change, though the clause of that number did.
  ///
  /// @param clause where it stands
  /// @param number the number that it names
  /// @param now the number that the clause meant has now; null if it is gone
  record Reference(String clause, String number, Optional<String> now) {}

  /// A definition that was added, changed or removed.
  ///
  /// @param usedIn the clauses of the documents of this report that use the term
  record Definition(String term, String event, List<String> usedIn) {}

  static ChangesView of(CodeChanges changes) {
    return new ChangesView(changes.title(),
        changes.documents()
            .stream()
            .flatMap(document -> document.changes()
                .stream()
                .flatMap(change -> document.tellings(change).stream().map(telling -> told(document, change, telling))))
            .toList(),
        changes.documents().stream().map(document -> document(document, changes)).toList(), changes.withoutText());
  }

  private static Told told(DocumentChanges document, ClauseChange change, Telling telling) {
    return new Told(document.document().toString(), document.citation(change), telling.kind().word(), telling.was(),
        telling.now(), telling.said());
  }

  private static Document document(DocumentChanges document, CodeChanges changes) {
    return new Document(document.document().id(), document.document().toString(), document.title(), document.before(),
        document.after(), document.origins().stream().map(Brought::of).toList(),
        document.changes().stream().map(change -> change(document, change, changes)).toList(),
        document.changes()
            .stream()
            .filter(document::isDefinition)
            .map(change -> new Definition(document.clause(change).heading(), event(change), Uses.of(document.clause(
                change).heading(), changes)))
            .toList(),
        Stray.of(document.lineage(), 1)
            .stream()
            .map(stray -> new Reference(document.lineage().texts().get(1).citations().get(stray.in().clause()),
                stray.number(), stray.now()))
            .toList());
  }

  private static Change change(DocumentChanges document, ClauseChange change, CodeChanges changes) {
    String number = document.clause(change).number();
    Optional<String> elsewhere = changes.relocations()
        .stream()
        .flatMap(each -> each.gone().equals(change)
            ? Stream.of(each.to().document().citing(each.to().citation(each.come())))
            : each.come().equals(change) ? Stream.of(each.from().document().citing(each.from().citation(each.gone())))
                : Stream.empty())
        .findFirst();
    return new Change(document.citation(change), InForceCommand.stated(number),
        document.former(change).map(codicil.model.Clause::number).filter(was -> !was.equals(number)),
        elsewhere.isPresent() ? List.of("moved") : events(change), elsewhere,
        change.wording().pieces().stream().map(ChangesView::piece).toList());
  }

  private static HistoryView.Piece piece(Wording.Piece piece) {
    return new HistoryView.Piece(piece.kind().name().toLowerCase(Locale.ROOT), piece.words());
  }

  private static List<String> events(ClauseChange change) {
    return change.after().isEmpty() ? List.of("deleted")
        : change.events().stream().map(Event::word).toList();
  }

  private static String event(ClauseChange change) {
    return change.after().isEmpty() ? "removed" : change.before().isEmpty() ? "added" : "changed";
  }
}

package codicil.cli;

import codicil.history.Event;
import codicil.history.Lineage;
import codicil.history.Standing;
import codicil.history.Wording;
import codicil.model.Clause;
import codicil.publish.Chronicle;
import codicil.publish.Migrations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The states of a clause, as `codicil history` shows them, in lines or, by its components, as JSON.
///
/// @param document the document
/// @param clause the clause's number, or its term, in the version asked about
/// @param identity the address at which it first stood
/// @param deleted what took it out; empty while it stands
/// @param wentTo the clause of another document that it became then
/// @param states the versions that changed it or a clause in it, the latest first; at the end the first that has it
record HistoryView(String document, String clause, String identity, Optional<Brought> deleted, Optional<String> wentTo,
    List<State> states) {

  /// What a version did to the clause and to those in it.
  ///
  /// @param document the document in which it stood; a clause can go from one to another
  /// @param number its number in this version
  /// @param changes the clause and those in it, as far as they changed; in the first version all of them
  record State(String document, Optional<String> number, Brought brought, List<Change> changes) {}

  /// What happened to one clause.
  ///
  /// @param was its number before, where that differs
  /// @param events `inserted`, `reworded`, `cosmetic`, `renumbered`, `moved`, `split`, `merged`, `deleted`; none in the
  ///     first recorded text
  record Change(Optional<String> number, Optional<String> heading, Optional<String> was, List<String> events,
      List<Piece> words) {}

  /// Words of both versions.
  record Piece(String kind, String words) {}

  static HistoryView of(Migrations.Place place, Migrations migrations, String code) {
    Chronicle chronicle = place.chronicle();
    Lineage.State last = place.state();
    Lineage lineage = chronicle.lineage();
    List<Lineage.State> past = lineage.past(last);
    List<State> states = new ArrayList<>();
    for (Lineage.State at : past) {
      List<Change> changes = changes(lineage, at, at.equals(past.getLast()));
      if (!changes.isEmpty()) {
        Clause clause = lineage.clause(at);
        states.add(new State(chronicle.document().toString(), InForceCommand.stated(clause.number()),
            Brought.of(chronicle.origin(at.text(), at)), changes));
      }
    }
    Optional<HistoryView> earlier = Optional.of(new Migrations.Place(chronicle, past.getLast()))
        .filter(first -> first.state().text() > 0)
        .flatMap(migrations::from)
        .map(before -> of(before, migrations, code));
    earlier.ifPresent(before -> states.addAll(before.states()));
    Optional<Brought> deleted = deleted(chronicle, last);
    return new HistoryView(chronicle.document().toString(), lineage.clause(last).name(), earlier.map(
        HistoryView::identity).orElseGet(() -> BlameView.identity(chronicle, lineage.standing(last).born(), code)),
        deleted, deleted.flatMap(_ -> migrations.to(place)).map(HistoryView::cited), states);
  }

  private static String cited(Migrations.Place place) {
    return place.chronicle().document().citing(place.chronicle().lineage().clause(place.state()).name());
  }

  private static Optional<Brought> deleted(Chronicle chronicle, Lineage.State last) {
    int next = last.text() + 1;
    return next < chronicle.versions().size() && chronicle.lineage().gone(next).contains(last)
        ? Optional.of(Brought.of(chronicle.origin(next, last)))
        : Optional.empty();
  }

  private static List<Change> changes(Lineage lineage, Lineage.State at, boolean first) {
    List<Change> changes = new ArrayList<>();
    for (Lineage.State each : lineage.within(at)) {
      Standing standing = lineage.standing(each);
      if (first || !standing.events().isEmpty()) {
        changes.add(change(lineage, each, standing));
      }
    }
    if (!first) {
      Set<Lineage.State> before = new HashSet<>(
          lineage.within(new Lineage.State(at.text() - 1, lineage.standing(at).ancestry().main().orElseThrow())));
      lineage.gone(at.text())
          .stream()
          .filter(before::contains)
          .map(lineage::clause)
          .forEach(clause -> changes.add(
              new Change(InForceCommand.stated(clause.number()), InForceCommand.stated(clause.heading()),
                  Optional.empty(),
                  List.of("deleted"), List.of(new Piece("deleted", clause.text())))));
    }
    return changes;
  }

  private static Change change(Lineage lineage, Lineage.State at, Standing standing) {
    Clause clause = lineage.clause(at);
    Optional<String> was = standing.events().contains(Event.RENUMBERED)
        ? Optional.of(lineage.clause(new Lineage.State(at.text() - 1, standing.ancestry().main().orElseThrow()))
            .number())
        : Optional.empty();
    return new Change(InForceCommand.stated(clause.number()), InForceCommand.stated(clause.heading()), was,
        standing.events().stream().map(Event::word).toList(),
        Wording.of(lineage, at)
            .pieces()
            .stream()
            .map(piece -> new Piece(piece.kind().name().toLowerCase(Locale.ROOT), piece.words()))
            .toList());
  }

  Stream<String> lines(Paint paint) {
    Stream<String> title = Stream.of(paint.strong(document + " " + clause) + paint.faint("  " + identity));
    Stream<String> end =
        deleted.stream().map(brought -> wentTo.map(to -> "moved to " + to).orElse("deleted") + " by " + brought.text());
    return Stream.of(title, end, states.stream().flatMap(state -> lines(state, document, paint))).flatMap(part -> part);
  }

  private static Stream<String> lines(State state, String document, Paint paint) {
    String in = state.document().equals(document) ? ""
        : ", in " + state.document() + state.number().map(number -> " " + number).orElse("");
    return Stream.concat(Stream.of("", paint.strong(state.brought().text() + in)),
        state.changes().stream().flatMap(change -> lines(change, paint)));
  }

  private static Stream<String> lines(Change change, Paint paint) {
    String name = change.number().or(change::heading).orElse("–");
    String events = change.events().isEmpty() ? "" : ": " + String.join(", ", change.events());
    String was = change.was().map(number -> " (was " + (number.isEmpty() ? "unnumbered" : number) + ")").orElse("");
    String words = change.words().stream().map(piece -> painted(piece, paint)).collect(Collectors.joining());
    return Stream.concat(Stream.of("  " + name + events + was),
        words.isBlank() ? Stream.empty() : words.strip().lines().map(line -> "      " + line));
  }

  private static String painted(Piece piece, Paint paint) {
    String words = Paint.plain(piece.words());
    return switch (piece.kind()) {
      case "inserted" -> paint.inserted(words);
      case "deleted" -> paint.deleted(words);
      default -> words;
    };
  }
}

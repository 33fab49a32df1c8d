package codicil.indexer;

import codicil.history.ClauseChange;
import codicil.history.Lineage;
import codicil.history.Standing;
import codicil.history.Transcript;
import codicil.history.Wording;
import codicil.model.Address;
import codicil.model.Clause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The history of a document as the search index takes it: each clause once for as long as nothing about it changed, and
/// what changed from version to version.
///
/// @param document the document; without a version and without a clause
/// @param versions its versions whose texts can be read, oldest first
/// @param lineage the lineage of these texts, in the same order
/// @param places the place of each of them among all stored versions of the document
/// @param bringing says what brought the words of a clause
public record Spans(Address document, List<Address.At> versions, Lineage lineage, List<Integer> places,
    Bringing bringing) {
  // What leads to a list is short; longer words are a text of their own.
  private static final int LEAD = 600;

  /// The history of a document.
  public Spans {
    versions = List.copyOf(versions);
    places = List.copyOf(places);
  }

  /// Says what brought the words of a clause.
  public interface Bringing {
    /// What brought them.
    ///
    /// @param text the place of the text that shows them first, from 0
    /// @param clause the clause, in that text or in another
    LastChange of(int text, Lineage.State clause);
  }

  /// The clauses of all versions, and what changed from each to the next.
  public DocumentHistory.Contents contents() {
    int texts = versions.size();
    List<ClauseSpan> spans = new ArrayList<>();
    Map<Integer, Integer> before = Map.of();
    for (int text = 0; text < texts; text++) {
      before = add(text, before, spans);
    }
    return new DocumentHistory.Contents(spans,
        IntStream.range(1, texts).boxed().flatMap(text -> changes(text).stream()).toList());
  }

  /// Adds the clauses of a text, going on with the spans of the text before.
  ///
  /// @param before the span of each clause of the text before, by the clause's place
  /// @return the same for this text
  private Map<Integer, Integer> add(int text, Map<Integer, Integer> before, List<ClauseSpan> spans) {
    Map<Integer, Integer> now = new HashMap<>();
    List<ClauseSpan> own = spans(text);
    for (int clause = 0; clause < own.size(); clause++) {
      ClauseSpan span = own.get(clause);
      OptionalInt old = lineage.standing(new Lineage.State(text, clause)).ancestry().main();
      int earlier = old.isPresent() ? before.getOrDefault(old.getAsInt(), -1) : -1;
      if (earlier >= 0 && spans.get(earlier).last() == span.first() - 1 && spans.get(earlier).same(span)) {
        spans.set(earlier, spans.get(earlier).until(span.first()));
        now.put(clause, earlier);
      } else {
        now.put(clause, spans.size());
        spans.add(span);
      }
    }
    return now;
  }

  private List<ClauseSpan> spans(int text) {
    Transcript transcript = lineage.texts().get(text);
    List<Clause> clauses = transcript.clauses();
    List<OptionalInt> parents = transcript.parents();
    List<String> citations = transcript.citations();
    List<ClauseSpan> spans = new ArrayList<>();
    for (int at = 0; at < clauses.size(); at++) {
      Lineage.State state = new Lineage.State(text, at);
      Standing standing = lineage.standing(state);
      List<Clause> around = around(at, clauses, parents);
      spans.add(new ClauseSpan(identity(standing.born()), places.get(text), places.get(text), at, clauses.get(at),
          citations.get(at),
          around.stream().map(Spans::title).filter(title -> !title.isEmpty()).toList(), leads(around),
          bringing.of(standing.changed(), state)));
    }
    return spans;
  }

  /// The clauses around one, outermost first.
  private static List<Clause> around(int clause, List<Clause> clauses, List<OptionalInt> parents) {
    List<Clause> around = new ArrayList<>();
    for (OptionalInt at = parents.get(clause); at.isPresent(); at = parents.get(at.getAsInt())) {
      around.add(clauses.get(at.getAsInt()));
    }
    Collections.reverse(around);
    return around;
  }

  private static String title(Clause clause) {
    return (clause.number() + " " + clause.heading()).strip();
  }

  private static String leads(List<Clause> around) {
    return String.join("\n",
        around.stream().map(Clause::text).filter(text -> !text.isBlank() && text.length() <= LEAD).toList());
  }

  private long identity(Standing.Birth born) {
    return VersionNumber.behind(born.clause(), versions.get(born.text()));
  }

  private List<ChangedClause> changes(int text) {
    List<ChangedClause> changed = new ArrayList<>();
    for (ClauseChange change : ClauseChange.of(lineage, text)) {
      if (change.wording().pieces().stream().anyMatch(piece -> piece.kind() != Wording.Kind.SAME)) {
        changed.add(changed(change, text, changed.size()));
      }
    }
    return changed;
  }

  private ChangedClause changed(ClauseChange change, int text, int ordinal) {
    Lineage.State state = change.after().or(change::before).orElseThrow();
    Transcript transcript = lineage.texts().get(state.text());
    Clause clause = transcript.clauses().get(state.clause());
    String cited = transcript.citations().get(state.clause());
    String address =
        new Address(document.code(), document.document(), versions.get(state.text()), cited).toString();
    List<String> path = around(state.clause(), transcript.clauses(), transcript.parents()).stream()
        .map(Spans::title)
        .filter(title -> !title.isEmpty())
        .toList();
    return new ChangedClause(identity(lineage.standing(state).born()), places.get(text), ordinal, address,
        clause
            .number(),
        clause.heading(), path, events(change), change.wording()
            .pieces()
            .stream()
            .map(Spans::piece)
            .toList(),
        bringing.of(text, state));
  }

  private static List<String> events(ClauseChange change) {
    return change.after().isEmpty() ? List.of("deleted")
        : change.events().stream().map(event -> event.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static ChangedClause.Piece piece(Wording.Piece piece) {
    return new ChangedClause.Piece(switch (piece.kind()) {
      case SAME -> ChangedClause.Fate.SAME;
      case INSERTED -> ChangedClause.Fate.INSERTED;
      case DELETED -> ChangedClause.Fate.DELETED;
    }, piece.words());
  }
}

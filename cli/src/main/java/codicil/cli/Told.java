package codicil.cli;

import codicil.indexer.Caveats;
import codicil.indexer.Hits;
import codicil.indexer.Scope;
import codicil.indexer.Search;
import codicil.model.Finding;
import codicil.store.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Answers a search and says what is to be said beside what the index says: what the log knows ([Caveats]), and that there is no
/// such clause as was named (`no-such-clause`).
///
/// @param workspace opened only if there is something to be said
/// @param index asked for the answer, and where else a clause that was named may stand
record Told(Supplier<Workspace> workspace, Function<Search, Hits> index) {

  /// The answer with what is to be said of it.
  ///
  /// @param words what was asked for, as it was typed
  Hits of(String words, Search search) {
    Hits hits = index.apply(search);
    List<Finding> missing =
        missing(words, hits).map(why -> new Finding("no-such-clause", "", why)).stream().toList();
    boolean silent = missing.isEmpty() && !hits.total().isNone() && Caveats.day(search.scope()).isEmpty();
    return silent ? hits : Caveats.added(hits.with(missing), search, workspace.get().log());
  }

  /// Why a clause that was named by its document and number is not among the hits.
  private Optional<String> missing(String words, Hits hits) {
    boolean asked =
        hits.total().isNone() || hits.findings().stream().anyMatch(finding -> finding.rule().equals("any-word"));
    return asked && words.matches(".*\\d\\S*") ? cited(words).map(named -> missing(words, named)) : Optional.empty();
  }

  private Optional<Asked> cited(String words) {
    try {
      return Optional.of(Asked.of(words, workspace.get().code())).filter(named -> named.clause().isPresent());
    } catch (NameRefused _) {
      return Optional.empty();
    }
  }

  private String missing(String words, Asked named) {
    String clause = named.clause().orElseThrow();
    Hits ever = index.apply(new Search(words, List.of(named.name()), new Scope.Ever(), 1));
    return named.name() + " has no clause " + clause + ever.hits()
        .stream()
        .filter(hit -> hit.number().endsWith(clause))
        .findFirst()
        .map(hit -> " there; " + String.join(", ", hit.versions()) + " had one")
        .orElse(" in any stored version");
  }
}

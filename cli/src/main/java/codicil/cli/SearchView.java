package codicil.cli;

import codicil.indexer.Hit;
import codicil.indexer.Hits;
import codicil.model.DocumentName;
import codicil.model.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The answer to a search as JSON; the fields are part of the interface.
///
/// @param total how many clauses match on all pages, as far as they were counted
/// @param exact whether these are all
/// @param next where the next page begins, for `--after`
/// @param facets how many of all have each value, by facet; empty if not asked for
/// @param notes how the question was bent, and hints
record SearchView(String query, int total, boolean exact, List<Line> hits, Optional<String> next,
    SortedMap<String, SortedMap<String, Integer>> facets, List<Note> notes) {

  /// A hit.
  ///
  /// @param kinds what it is, and what it holds: the values of the facet
  /// @param path number and heading of each clause around it, outermost first
  /// @param release the version in which it is shown
  /// @param versions all stored versions in which it answers
  /// @param inForceFrom the first day on which it is in force as it is
  /// @param changedBy what last changed its words
  /// @param mayHaveChangedIn what may have changed the document unseen by the day asked about
  /// @param passage the words that answer best; of a change those that it has now
  /// @param change what became of it, in a search for changes
  /// @param explanation how it came by its rank, if asked for
  record Line(String address, String document, Optional<String> number, Optional<String> heading, List<String> kinds,
      List<String> path,
      String release, List<String> versions, Optional<LocalDate> inForceFrom, String changedBy,
      List<String> mayHaveChangedIn, String passage, Optional<Change> change, Optional<String> explanation) {}

  /// Both sides of a change around the words that answer, and its words, old and new.
  record Change(String before, String after, List<HistoryView.Piece> words) {}

  /// A note.
  record Note(String rule, String message) {}

  static SearchView of(Hits hits, Map<DocumentName, List<String>> unseen) {
    SortedMap<String, SortedMap<String, Integer>> facets = new TreeMap<>();
    hits.counts().forEach((facet, values) -> facets.put(facet.word(), values));
    return new SearchView(hits.query(), hits.total().counted(), hits.total().exact(),
        hits.hits().stream().map(hit -> line(hit, unseen)).toList(),
        hits.next(), facets, hits.findings().stream().map(SearchView::note).toList());
  }

  private static Line line(Hit hit, Map<DocumentName, List<String>> unseen) {
    return new Line(hit.address(), hit.document().toString(), InForceCommand.stated(hit.number()),
        InForceCommand.stated(hit.heading()), hit.kinds(), hit.path(), hit.version(), hit.versions(), hit.inForceFrom(),
        hit.changed(),
        unseen.getOrDefault(hit.document(), List.of()), passage(hit), hit.change().map(SearchView::change),
        InForceCommand.stated(hit.explanation()));
  }

  private static String passage(Hit hit) {
    return hit.change()
        .map(change -> change.after().text())
        .orElseGet(() -> String.join(" … ", hit.passages().stream().map(codicil.indexer.Quote::text).toList()));
  }

  private static Change change(Hit.Changed changed) {
    return new Change(changed.before().text(), changed.after().text(), changed.words()
        .stream()
        .map(piece -> new HistoryView.Piece(piece.fate().name().toLowerCase(Locale.ROOT), piece.words()))
        .toList());
  }

  private static Note note(Finding finding) {
    return new Note(finding.rule(), finding.message());
  }
}

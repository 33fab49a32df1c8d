package codicil.serve;

import codicil.indexer.Caveats;
import codicil.indexer.Hit;
import codicil.indexer.Hits;
import codicil.indexer.Quote;
import codicil.indexer.Scope;
import codicil.indexer.Search;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.Unusable;
import codicil.site.DayWords;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The full search: clauses by their words, in the latest versions or in those of a day.
///
/// @param action where the form leads
/// @param compare where two files can be compared
/// @param query what was asked; empty before the first question
/// @param document the document that was named; empty for all
/// @param on the day that was named; empty for the latest versions
/// @param count how many clauses were found, in words, or that it was not understood; empty before the first question
/// @param remarks what to know of the answer
/// @param found the best clauses first
public record SearchPage(String action, String compare, String query, String document, String on, String count,
    List<String> remarks,
    List<Found> found) {
  private static final int LIMIT = 30;

  public SearchPage {
    remarks = List.copyOf(remarks);
    found = List.copyOf(found);
  }

  /// A clause that was found.
  ///
  /// @param name the document, the number and the heading
  /// @param version the release that brought its version, and since when that is in force
  /// @param passage its words, those that were asked for marked
  public record Found(String href, String name, String version, List<Part> passage) {
    public Found {
      passage = List.copyOf(passage);
    }
  }

  /// A stretch of words.
  public record Part(String words, boolean marked) {}

  /// Answers a question.
  ///
  /// @throws Refused if it names no document, or no day
  static Reply reply(Desk desk, Query query) {
    Workspace workspace = desk.workspace();
    Look look = new Look(workspace, "search");
    Optional<LocalDate> on = query.day("on");
    Optional<DocumentName> document = query.one("document").map(new Named(workspace)::document);
    SearchPage asked = new SearchPage(look.to("search"), look.to("compare"), query.one("q").orElse(""),
        document.map(DocumentName::toString).orElse(""), on.map(LocalDate::toString).orElse(""), "", List.of(),
        List.of());
    try {
      return page(look, query.one("q").map(words -> asked.with(look, hits(desk, words, document, on))).orElse(asked));
    } catch (Unusable mistyped) {
      // The words stay in their field, to be mended.
      return page(look, asked.answered("This is not understood", List.of(mistyped.line()), List.of())).with(400);
    }
  }

  private static Reply page(Look look, SearchPage page) {
    String title = page.query().isEmpty() ? "Search" : "Search: " + page.query();
    return look.page(title, "Clauses by their words, their number or a defined term.", List.of(), List.of(),
        "serve/search.jte", page);
  }

  private static Hits hits(Desk desk, String words, Optional<DocumentName> document, Optional<LocalDate> on) {
    Search search = new Search(words, document.stream().toList(),
        on.<Scope>map(Scope.On::new).orElseGet(Scope.Latest::new), LIMIT);
    return Caveats.added(desk.search(search), search, desk.workspace().log());
  }

  private SearchPage with(Look look, Hits hits) {
    int shown = hits.hits().size();
    String total = shown == 0 ? "Nothing found" : hits.total().of("clause");
    return answered(hits.total().exceeds(shown) ? total + ", the first " + shown + " of them here" : total,
        hits.findings().stream().map(Finding::message).map(DayWords::in).toList(),
        hits.hits().stream().map(hit -> found(look, hit)).toList());
  }

  private SearchPage answered(String said, List<String> known, List<Found> best) {
    return new SearchPage(action, compare, query, document, on, said, known, best);
  }

  private static Found found(Look look, Hit hit) {
    String name = (hit.document().citing(hit.number()) + " " + hit.heading()).strip().replaceAll(" +", " ");
    String version = hit.version().equals("base") ? "before the first recorded change" : hit.version();
    return new Found(look.to(hit.address().replace(" ", "-")), name,
        DayWords.in(version + hit.inForceFrom().map(day -> ", in force from " + day).orElse("")
            + "; words last changed " + hit.changed()),
        hit.passages().stream().map(SearchPage::parts).flatMap(List::stream).toList());
  }

  private static List<Part> parts(Quote quote) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(quote.opens() ? "" : "… ", false));
    int at = 0;
    for (Quote.Mark mark : quote.marks()) {
      parts.add(new Part(quote.text().substring(at, mark.start()), false));
      parts.add(new Part(quote.text().substring(mark.start(), mark.end()), true));
      at = mark.end();
    }
    parts.add(new Part(quote.text().substring(at) + (quote.closes() ? "" : " …"), false));
    return parts;
  }
}

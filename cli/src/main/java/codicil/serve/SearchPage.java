package codicil.serve;

import codicil.indexer.Hit;
import codicil.indexer.Hits;
import codicil.indexer.Quote;
import codicil.indexer.Scope;
import codicil.indexer.Search;
import codicil.model.DocumentName;
import codicil.model.Finding;
import codicil.model.Unusable;
import codicil.site.DayWords;
import java.util.List;
import java.util.Locale;

/// The full search: clauses by their words, in the latest versions, in those of a day or in all.
///
/// @param action where the form leads
/// @param compare where two files can be compared
/// @param query what was asked; empty before the first question
/// @param document the document that was named; empty for all
/// @param on the day that was named; empty for the latest versions, or for all
/// @param ever whether all versions were asked, unless a day was named
/// @param count how many clauses were found, in words, or that it was not understood; empty before the first question
/// @param remarks what to know of the answer
/// @param found the best clauses first
public record SearchPage(String action, String compare, String query, String document, String on, boolean ever,
    String count,
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
  public record Found(String href, String name, String version, List<Quote.Part> passage) {
    public Found {
      passage = List.copyOf(passage);
    }
  }

  /// Answers a question.
  static Reply reply(Desk desk, Query query) {
    Look look = new Look(desk.workspace(), "search");
    SearchPage asked = new SearchPage(look.to("search"), look.to("compare"), query.one("q").orElse(""),
        query.one("document").orElse(""), query.one("on").orElse(""), query.one("versions").isPresent(), "", List.of(),
        List.of());
    try {
      return page(look, query.one("q").map(words -> asked.with(look, hits(desk, words, query))).orElse(asked));
    } catch (Unusable mistyped) {
      return page(look, asked.notUnderstood(mistyped.line())).with(400);
    } catch (Refused mistaken) {
      String meant = String.join(" or ", mistaken.suggestions().stream().map(Refused.Suggestion::words).toList());
      return page(look, asked.notUnderstood(mistaken.message() + (meant.isEmpty() ? ""
          : " Did you mean " + meant + "?"))).with(mistaken.status());
    }
  }

  /// What was asked stays in its fields, to be mended.
  private SearchPage notUnderstood(String why) {
    return answered("This is not understood", List.of(sentence(why)), List.of());
  }

  private static String sentence(String remark) {
    return remark.substring(0, 1).toUpperCase(Locale.ROOT) + remark.substring(1);
  }

  private static Reply page(Look look, SearchPage page) {
    String title = page.query().isEmpty() ? "Search" : "Search: " + page.query();
    return look.page(title, "Clauses by their words, their number or a defined term.", List.of(), List.of(),
        "serve/search.jte", page);
  }

  private static Hits hits(Desk desk, String words, Query query) {
    List<DocumentName> documents =
        query.one("document").map(new Named(desk.workspace())::document).stream().toList();
    Scope latest = query.one("versions").isPresent() ? new Scope.Ever() : new Scope.Latest();
    return desk.search(new Search(words, documents, query.day("on").<Scope>map(Scope.On::new).orElse(latest), LIMIT));
  }

  private SearchPage with(Look look, Hits hits) {
    int shown = hits.hits().size();
    String total = shown == 0 ? "Nothing found" : hits.total().of("clause");
    return answered(hits.total().exceeds(shown) ? total + ", the first " + shown + " of them here" : total,
        hits.findings().stream().map(Finding::message).map(DayWords::in).map(SearchPage::sentence).toList(),
        hits.hits().stream().map(hit -> found(look, hit)).toList());
  }

  private SearchPage answered(String said, List<String> known, List<Found> best) {
    return new SearchPage(action, compare, query, document, on, ever, said, known, best);
  }

  private static Found found(Look look, Hit hit) {
    String name = (hit.document().citing(hit.number()) + " " + hit.heading()).strip().replaceAll(" +", " ");
    String version = hit.version().equals("base") ? "before the first recorded change" : hit.version();
    return new Found(look.to(hit.address().replace(" ", "-")), name,
        DayWords.in(version + hit.inForceFrom().map(day -> ", in force from " + day).orElse("")
            + "; words last changed " + hit.changed()),
        hit.passages().stream().flatMap(quote -> quote.parts().stream()).toList());
  }
}

package codicil.site;

import codicil.render.html.Frame;
import codicil.render.html.Script;
import java.util.List;

/// The search over the latest held text of each document; it happens in the reader's browser.
///
/// @param frame what surrounds it
public record SearchPage(Frame frame) {
  static Page page(Book book) {
    String path = Places.SEARCH;
    Frame frame =
        book.frame(path, "Search", "The clauses of the latest held text of each document. Earlier versions and"
            + " what changed are searched with the command line or the web application.", List.of(), List.of());
    return Pages.of(path, "site/search.jte", new SearchPage(frame.with(List.of(Places.link(path, Script.LUNR.file()),
        Places.link(path, Places.SEARCH_TEXTS), Places.link(path, Script.SEARCH.file())))));
  }
}

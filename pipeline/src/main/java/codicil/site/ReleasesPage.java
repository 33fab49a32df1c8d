package codicil.site;

import codicil.render.html.Frame;
import codicil.render.html.Link;
import java.util.List;

/// The list of all releases, with the gaps between them.
///
/// @param frame what surrounds it
/// @param lines the releases, the latest first
public record ReleasesPage(Frame frame, List<ReleaseLine> lines) {
  public ReleasesPage {
    lines = List.copyOf(lines);
  }

  static Page page(Book book) {
    String path = Places.RELEASES;
    Frame frame = book.frame(path, "Releases",
        "The latest first. What stands between two lines as not recorded exists by"
            + " its number only: no notice of it was found.",
        List.of(), List.of(new Link(Places.link(path, Places.feed("releases")), "Feed", "Atom"), Book.data(path)));
    return Pages.of(path, "site/releases.jte", new ReleasesPage(frame, ReleaseLine.all(book, path)));
  }
}

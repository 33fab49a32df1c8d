package codicil.site;

import codicil.log.Code;
import codicil.log.Release;
import codicil.model.DocumentName;
import codicil.render.html.Frame;
import codicil.render.html.Link;
import java.util.ArrayList;
import java.util.List;

/// The redline of a document at a release, with what the log knows of it.
///
/// @param frame what surrounds it
/// @param why when the release took effect, and why it changed the document
/// @param earlier the redline before it; none for the first
/// @param later the redline after it; none for the last
/// @param content what [codicil.render.html.RedlineHtml#content] made of it
public record ComparisonPage(Frame frame, Why why, List<Link> earlier, List<Link> later, String content) {

  /// @param ending `html` for both sides in one text, `sides.html` for two columns; each leads to the other
  static Page page(Book book, DocumentName document, Release release, String ending, String content,
      Comparison.Outcome.Made made) {
    String path = Places.redline(document, release.id(), ending);
    String title = book.code().document(document).map(Code.Document::title).orElse("");
    Frame frame = book.frame(path, document + ": " + made.before() + " to " + release.label(),
        (title.isEmpty() ? "" : title + ". ") + word(book, document, release.id(), made),
        book.trail(path, document, release.id()), downloads(path, document, release.id(), ending, made));
    List<Release> redlined = book.log()
        .versions(document)
        .stream()
        .filter(each -> book.shelves().redline(document, each.id()).isPresent())
        .toList();
    int place = redlined.indexOf(release);
    return Pages.of(path, "site/comparison.jte",
        new ComparisonPage(frame, new Why(release, document), neighbour(path, document, ending, redlined, place - 1),
            neighbour(path, document, ending, redlined, place + 1), content));
  }

  private static List<Link> downloads(String path, DocumentName document, String release, String ending,
      Comparison.Outcome.Made made) {
    List<Link> downloads = new ArrayList<>();
    downloads.add(ending.equals("html")
        ? Book.link(path, Places.redline(document, release, "sides.html"), "Side by side")
        : Book.link(path, Places.redline(document, release, "html"), "In one text"));
    if (made.word() > 0) {
      downloads.add(new Link(Places.link(path, Places.redline(document, release, "docx")), "Word",
          "tracked changes, " + Wording.size(made.word())));
    }
    if (made.pdf() > 0) {
      downloads.add(new Link(Places.link(path, Places.redline(document, release, "pdf")), "PDF",
          "to print, " + Wording.size(made.pdf())));
    }
    downloads.add(new Link(Places.link(path, Places.redline(document, release, "json")), "JSON", "for programs"));
    downloads.add(Book.link(path, Places.text(document, made.before()), "Text before"));
    downloads.add(Book.link(path, Places.text(document, release), "Text after"));
    return downloads;
  }

  private static List<Link> neighbour(String path, DocumentName document, String ending, List<Release> redlined,
      int place) {
    return place < 0 || place >= redlined.size() ? List.of()
        : List.of(Book.link(path, Places.redline(document, redlined.get(place).id(), ending),
            "Redline of " + redlined.get(place).label()));
  }

  /// What there is to know of the Word file.
  private static String word(Book book, DocumentName document, String release, Comparison.Outcome.Made made) {
    if (made.word() == 0) {
      return "There is no Word file.";
    }
    boolean pdf =
        book.shelves().holding(document, release).filter(holding -> holding.format().equals("pdf")).isPresent();
    return (pdf ? "The document is published as PDF; the Word file was set anew from its words, and is "
        : "The Word file is ") + made.proved().words() + ".";
  }
}

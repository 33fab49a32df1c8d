package codicil.site;

import codicil.log.Code;
import codicil.log.DocumentLog;
import codicil.model.DocumentName;
import codicil.render.html.Frame;
import codicil.render.html.Link;
import codicil.render.html.Script;
import codicil.render.html.Stylesheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The static site of a code, page by page.
///
/// The same log, texts and redlines give the same bytes.
public final class Site {
  private final Book book;

  private Site(Book book) {
    this.book = book;
  }

  /// The site of this log, with what is held of texts and redlines.
  public static Site of(DocumentLog log, Shelves shelves) {
    return of(log, shelves, "");
  }

  /// The same where it is known where the site will be.
  ///
  /// @param url the address of its folder, `https://codes.example/sec/`, ending in a slash; empty if that is not known
  public static Site of(DocumentLog log, Shelves shelves, String url) {
    return new Site(new Book(log, shelves, url));
  }

  /// What search engines are told of (sitemaps.org, protocol 0.9); nothing if it is not known where the site will be.
  ///
  /// @param paths the paths of all files
  public Optional<Page> map(Collection<String> paths) {
    return book.url().isEmpty() ? Optional.empty() : Optional.of(SiteMap.page(book.url(), paths));
  }

  /// Every page but those of redlines and texts; cheap.
  public List<Page> overview() {
    List<Page> pages = new ArrayList<>();
    pages.add(HomePage.page(book));
    pages.add(ReleasesPage.page(book));
    book.log().releases().forEach(release -> pages.add(ReleasePage.page(book, release)));
    pages.add(DocumentsPage.page(book));
    book.code().documents().forEach(document -> pages.add(DocumentPage.page(book, document)));
    pages.add(LogPage.page(book));
    pages.add(AsOfPage.page(book));
    pages.add(GapsPage.page(book));
    pages.add(Feed.releases(book));
    book.code().documents().forEach(document -> pages.add(Feed.document(book, document)));
    pages.add(SearchPage.page(book));
    pages.add(new Page(Stylesheet.NAME, Stylesheet.content()));
    for (Script script : Script.values()) {
      pages.add(new Page(script.file(), script.content()));
    }
    return pages;
  }

  /// The page of the redline of a document at a release.
  ///
  /// @param ending `html` for both sides in one text, `sides.html` for two columns; each leads to the other
  /// @param content what [codicil.render.html.RedlineHtml#content] makes of it
  public Page redline(DocumentName document, String release, String ending, String content,
      Comparison.Outcome.Made made) {
    return ComparisonPage.page(book, document, book.release(release).orElseThrow(), ending, content, made);
  }

  /// The page of the text of a version.
  ///
  /// @param content what [codicil.render.html.TextHtml#content] makes of it
  public Page text(Holding holding, String content) {
    return VersionPage.page(book, holding, content);
  }

  /// A text as the search page knows it.
  public Searchable searchable(Holding holding, List<Searchable.Clause> clauses) {
    String aliases = book.code()
        .document(holding.document())
        .map(Code.Document::aliases)
        .filter(names -> !names.isEmpty())
        .map(names -> " (" + String.join(", ", names) + ")")
        .orElse("");
    return new Searchable(holding.document() + aliases, book.version(holding.version()), clauses);
  }

  /// What surrounds a page at this path that is not one of the site's own, as all of them have it.
  ///
  /// @param path where it is below the site's folder
  public Frame frame(String path, String title, String lead, List<Link> trail, List<Link> downloads) {
    return book.frame(path, title, lead, trail, downloads);
  }
}

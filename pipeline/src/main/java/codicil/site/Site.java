package codicil.site;

import codicil.log.Code;
import codicil.log.DocumentLog;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.render.html.Frame;
import codicil.render.html.Framed;
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
    String path = Places.redline(document, release, ending);
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
    String lead = title(document).map(title -> title + ". ").orElse("") + word(document, release, made);
    Frame frame =
        book.frame(path, document + ", " + book.version(release), lead, book.trail(path, document, release), downloads);
    return new Page(path, Bytes.of(new Framed(frame, content).page()));
  }

  /// What there is to know of the Word file.
  private String word(DocumentName document, String release, Comparison.Outcome.Made made) {
    if (made.word() == 0) {
      return "There is no Word file.";
    }
    boolean pdf =
        book.shelves().holding(document, release).filter(holding -> holding.format().equals("pdf")).isPresent();
    return (pdf ? "The document is published as PDF; the Word file was set anew from its words, and is "
        : "The Word file is ") + made.proved().words() + ".";
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

  private Optional<String> title(DocumentName document) {
    return book.code().document(document).map(Code.Document::title).filter(title -> !title.isEmpty());
  }
}

package codicil.site;

import codicil.log.Code;
import codicil.log.Edition;
import codicil.log.Release;
import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.render.html.Template;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A feed of releases in Atom (RFC 4287), the latest first.
///
/// @param id its name for ever
/// @param updated the last day on which something took effect, at its beginning
/// @param self the address of the feed; empty if it is not known where the site will be
/// @param home the page that shows the same; links are relative to the feed where that is not known
public record Feed(String id, String title, String updated, String self, String home, List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /// A release.
  ///
  /// @param id its name for ever
  /// @param updated its day, at its beginning
  /// @param href its page
  public record Entry(String id, String title, String updated, String href, String summary) {}

  /// The releases of the code.
  static Page releases(Book book) {
    String path = Places.feed("releases");
    String id = "urn:codicil:" + book.code().id() + ":releases";
    return page(book, path, id, book.code().name() + ": releases", Places.RELEASES, book.log()
        .releases()
        .stream()
        .filter(release -> !release.planned())
        .map(release -> new Entry(id + ":" + release.id(), Wording.release(release), moment(release.day()),
            book.address(path, Places.release(release.id())), summary(release)))
        .toList());
  }

  /// The changes of a document.
  static Page document(Book book, Code.Document document) {
    DocumentName name = document.name();
    String path = Places.feed(name.id());
    String id = "urn:codicil:" + book.code().id() + ":" + name.id();
    return page(book, path, id, book.code().name() + ": " + Wording.document(document), Places.document(name),
        book.log()
            .versions(name)
            .stream()
            .filter(release -> !release.planned())
            .map(release -> new Entry(id + ":" + release.id(), name + ", " + release.label(), moment(release.day()),
                link(book, path, name, release), change(book, name, release)))
            .toList());
  }

  private static String link(Book book, String path, DocumentName name, Release release) {
    return book.address(path, book.shelves()
        .redline(name, release.id())
        .map(_ -> Places.redline(name, release.id(), "html"))
        .orElse(Places.release(release.id())));
  }

  private static String change(Book book, DocumentName name, Release release) {
    String number = release.edition(name)
        .map(Edition::number)
        .filter(it -> !it.isEmpty())
        .map(it -> "Version " + it
            + ". ")
        .orElse("");
    String tally = book.shelves()
        .redline(name, release.id())
        .map(made -> Wording.tally(made.tally()) + ". ")
        .orElse(
            "");
    return number + tally + summary(release);
  }

  private static String summary(Release release) {
    String documents = release.affected()
        .stream()
        .map(affected -> affected.document().toString())
        .collect(Collectors.joining(", "));
    return (release.summary().isEmpty() ? "" : release.summary() + " ") + (documents.isEmpty() ? ""
        : "Documents: " + documents + ".");
  }

  private static Page page(Book book, String path, String id, String title, String home, List<Entry> entries) {
    List<Entry> latest = entries.stream().sorted(Comparator.comparing(Entry::updated).reversed()).toList();
    String updated = latest.isEmpty() ? moment(LocalDate.EPOCH) : latest.getFirst().updated();
    return new Page(path, Bytes.of("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + Template.fill("site/feed.jte", new Feed(id, title, updated, book.url().isEmpty() ? "" : book.url() + path,
            book.address(path, home), latest))));
  }

  private static String moment(LocalDate day) {
    return day + "T00:00:00Z";
  }
}

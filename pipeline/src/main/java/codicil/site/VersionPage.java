package codicil.site;

import codicil.log.Affected;
import codicil.log.Code;
import codicil.log.Missing;
import codicil.log.Release;
import codicil.model.DocumentName;
import codicil.render.html.Frame;
import codicil.render.html.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The text of a version, with when it was in force and the versions before and after it.
///
/// @param frame what surrounds it
/// @param state when it was in force, in sentences
/// @param unsure what may have changed it unseen while it was in force; may be empty
/// @param next the release that replaced it; none if none is recorded
/// @param earlier the text before it; none for the first
/// @param later the text after it; none for the last
/// @param content what [codicil.render.html.TextHtml#content] made of it
public record VersionPage(Frame frame, String state, String unsure, List<Link> next, List<Link> earlier,
    List<Link> later, String content) {

  static Page page(Book book, Holding holding, String content) {
    DocumentName document = holding.document();
    String path = Places.text(document, holding.version());
    List<Link> downloads = new ArrayList<>();
    downloads.add(new Link(Places.link(path, Places.source(holding)), "Source file", Wording.size(holding.size())));
    downloads.add(new Link(Places.link(path, Places.akn(holding)), "Akoma Ntoso", "XML, for programs"));
    downloads.add(Book.data(path));
    book.shelves()
        .redline(document, holding.version())
        .ifPresent(_ -> downloads
            .add(Book.link(path, Places.redline(document, holding.version(), "html"), "What changed")));
    String title = book.code().document(document).map(Code.Document::title).orElse("");
    Frame frame = book.frame(path, document + ", " + book.version(holding.version()),
        title + (title.isEmpty() ? "" : ". ") + "Each number is a link to its clause; a mark at the right says which"
            + " version last changed the words beside it.",
        book.trail(path, document, holding.version()), downloads);
    Standing standing = new Standing(book, document, holding.version());
    frame = frame.about(new Ld(book, path).version(holding, standing.own(), standing.after()));
    List<Holding> texts = book.shelves().holdings(document);
    int place = texts.indexOf(holding);
    return Pages.of(path, "site/version.jte", new VersionPage(frame, standing.sentence(), standing.unsure(),
        standing.after()
            .map(release -> Book.link(path, Places.release(release.id()), release.label()))
            .stream()
            .toList(),
        neighbour(book, path, texts, place - 1), neighbour(book, path, texts, place + 1), content));
  }

  private static List<Link> neighbour(Book book, String path, List<Holding> texts, int place) {
    return place < 0 || place >= texts.size() ? List.of()
        : List.of(Book.link(path, Places.text(texts.get(place).document(), texts.get(place).version()),
            book.version(texts.get(place).version())));
  }

  /// When a version was in force, as far as the log knows.
  private record Standing(Book book, DocumentName document, String version) {
    private List<Release> changes() {
      return book.log().versions(document).stream().filter(release -> !release.planned()).toList();
    }

    private Optional<Release> own() {
      return book.release(version);
    }

    /// The next recorded change.
    Optional<Release> after() {
      return changes().stream()
          .filter(release -> own().map(it -> release.day().isAfter(it.day())).orElse(true))
          .findFirst();
    }

    String sentence() {
      String end = after().map(release -> " until " + Wording.day(release.day().minusDays(1)) + " inclusive")
          .orElse("");
      if (own().isEmpty()) {
        return after().map(release -> "Superseded. In force" + end + "; since when is not recorded.")
            .orElse("Since when it is in force is not recorded.");
      }
      Release release = own().get();
      if (release.planned()) {
        return "Not known to be in force: planned for " + Wording.day(release.day()) + ".";
      }
      return (after().isPresent() ? "Superseded. In force " : "The latest recorded version, in force ")
          + (release.from().isPresent() ? "from " + Wording.day(release.day())
              : "by " + Wording.day(release.day()) + " at the latest")
          + end + "." + own().flatMap(it -> it.change(document))
              .filter(Affected::isNew)
              .map(
                  _ -> " It is the first of this document.")
              .orElse("");
    }

    String unsure() {
      LocalDate last = after().map(release -> release.day().minusDays(1))
          .or(() -> book.log().horizon().map(release -> release.day().plusDays(1)))
          .orElse(LocalDate.MAX);
      return own().isEmpty() ? ""
          : Wording.runs(book.log().inForce(document, last).mayHaveChangedIn())
              .stream()
              .map(Missing::words)
              .collect(Collectors.joining("; "));
    }
  }
}

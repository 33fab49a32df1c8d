package codicil.site;

import codicil.log.Code;
import codicil.log.DocumentLog;
import codicil.log.Release;
import codicil.model.DocumentName;
import codicil.render.html.Frame;
import codicil.render.html.Link;
import codicil.render.html.Script;
import codicil.render.html.Stylesheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What every page is made from, with the questions that several pages ask.
///
/// @param log the log
/// @param shelves the texts and redlines held
/// @param url where the site will be, ending in a slash; empty if that is not said
record Book(DocumentLog log, Shelves shelves, String url) {

  Code code() {
    return log.code();
  }

  /// The frame of the page at this path.
  Frame frame(String path, String title, String lead, List<Link> trail, List<Link> downloads) {
    List<Link> menu = List.of(link(path, Places.HOME, "Home"), link(path, Places.RELEASES, "Releases"),
        link(path, Places.DOCUMENTS, "Documents"), link(path, Places.LOG, "Document Log"),
        link(path, Places.AS_OF, "On a day"), link(path, Places.GAPS, "Gaps"), link(path, Places.SEARCH, "Search"));
    return new Frame(title, lead, notice("Document texts on this site"),
        new Frame.Style.Linked(Places.link(path, Stylesheet.NAME)),
        List.of(Places.link(path, Script.COMFORT.file())), menu, trail, downloads,
        List.of(link(path, "compare", "Compare files")),
        url.isEmpty() ? "" : url + (path.equals(Places.HOME) ? "" : path), "");
  }

  /// A link from a page to another, whole if it is known where the site will be.
  String address(String from, String to) {
    return url.isEmpty() ? Places.link(from, to) : url + to;
  }

  /// What every reader must know of the texts.
  ///
  /// @param texts which texts, in words
  String notice(String texts) {
    return texts + " are illustrative: written for Codicil, they are not the " + code().name()
        + ". Facts about releases name their source.";
  }

  static Link link(String from, String to, String words) {
    return Link.to(Places.link(from, to), words);
  }

  Optional<Release> release(String id) {
    return log.releases().stream().filter(release -> release.id().equals(id)).findFirst();
  }

  /// What a version is called: the label of its release.
  String version(String version) {
    return version.equals(Holding.BASE) ? "the text before the first recorded change"
        : release(version).map(Release::label).orElse(version);
  }

  /// The pages above one of a version.
  List<Link> trail(String path, DocumentName document, String release) {
    List<Link> trail = new ArrayList<>();
    trail.add(link(path, Places.document(document), document.toString()));
    release(release)
        .map(Release::label)
        .ifPresent(label -> trail.add(link(path, Places.release(release), label)));
    return trail;
  }

  /// The link from a page to the same as data.
  static Link data(String path) {
    return new Link(Places.link(path, Places.data(path)), "JSON", "for programs");
  }

  /// The links to a redline and to the text after it.
  List<Link> links(String path, DocumentName document, String release) {
    List<Link> links = new ArrayList<>();
    shelves.redline(document, release).ifPresent(made -> {
      links.add(link(path, Places.redline(document, release, "html"), "Redline"));
      if (made.word() > 0) {
        links.add(new Link(Places.link(path, Places.redline(document, release, "docx")), "Word",
            Wording.size(made.word())));
      }
      if (made.pdf() > 0) {
        links.add(new Link(Places.link(path, Places.redline(document, release, "pdf")), "PDF",
            Wording.size(made.pdf())));
      }
      links.add(link(path, Places.redline(document, release, "json"), "JSON"));
    });
    shelves.holding(document, release).ifPresent(holding -> links.addAll(textLinks(path, holding)));
    return links;
  }

  List<Link> textLinks(String path, Holding holding) {
    return List.of(link(path, Places.text(holding.document(), holding.version()), "Text"),
        new Link(Places.link(path, Places.source(holding)), "Source", source(holding)));
  }

  private static String source(Holding holding) {
    return (holding.format().equals("pdf") ? "PDF, " : "Word, ") + Wording.size(holding.size());
  }

  /// A source as named by a fact, with what its short name stands for.
  SourceLine source(String source) {
    int hash = source.indexOf('#');
    String file = hash < 0 ? source : source.substring(0, hash);
    String meaning = code().sources().getOrDefault(file, "");
    String place = hash < 0 ? "" : source.substring(hash + 1).replace("-L", "–").replace("L", "line ");
    return new SourceLine(meaning.isEmpty() ? file : meaning, place, file.startsWith("https://") ? source : "");
  }
}

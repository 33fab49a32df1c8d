package codicil.serve;

import codicil.log.Code;
import codicil.model.DocumentName;
import codicil.render.html.Frame;
import codicil.render.html.Framed;
import codicil.render.html.Link;
import codicil.render.html.Served;
import codicil.render.html.Template;
import codicil.site.Shelves;
import codicil.site.Site;
import codicil.store.Workspace;
import java.util.List;

/// The frame that served pages share with those of the site, and the links between them.
///
/// @param workspace what the pages are about
/// @param path the path of the page, below the root
record Look(Workspace workspace, String path) {
  /// A page of the site.
  ///
  /// @param template what stands in its frame, filled with a value
  Reply page(String title, String lead, List<Link> trail, List<Link> downloads, String template, Object value) {
    return page(title, lead, trail, downloads, Template.fill(template, value));
  }

  Reply page(String title, String lead, List<Link> trail, List<Link> downloads, String content) {
    Frame frame = Site.of(workspace.log(), new Shelves(List.of(), List.of()))
        .frame(path, title, lead, trail, downloads);
    return Reply.page(Served.shown(new Framed(frame, content).page()));
  }

  /// A link from here to a path below the root.
  String to(String target) {
    return "../".repeat((int) path.chars().filter(at -> at == '/').count()) + target;
  }

  Link link(String target, String words) {
    return Link.to(to(target), words);
  }

  /// The title of a document; empty if none is recorded.
  String title(DocumentName document) {
    return workspace.code().document(document).map(Code.Document::title).orElse("");
  }

  /// The page of the site about a document.
  Link document(DocumentName document) {
    return link("documents/" + document.id() + ".html", document.toString());
  }
}

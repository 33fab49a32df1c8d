package codicil.serve;

import codicil.log.DocumentLog;
import codicil.model.Address;
import codicil.model.Comparing;
import codicil.model.DocumentName;
import codicil.model.Unusable;
import codicil.render.html.Link;
import codicil.site.Covers;
import codicil.store.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two versions of a document from the log compared, with the form by which others are chosen.
///
/// @param form the form
/// @param remarks how the versions were chosen, and what may lie between them unseen
/// @param content the redline as HTML; empty before two are chosen
public record ComparePage(Optional<CompareForm> form, List<String> remarks, String content) {
  public ComparePage {
    remarks = List.copyOf(remarks);
  }

  /// Answers the address of a comparison.
  static Reply reply(Desk desk, Redlines redlines, String name, Query query) {
    Workspace workspace = desk.workspace();
    DocumentName document = new Named(workspace).address(name).document();
    Look look = new Look(workspace, workspace.code().id() + "/" + name + "/compare");
    Optional<Two> two = two(desk, document, query);
    Optional<CompareForm> form = CompareForm.of(workspace, document, look,
        two.map(it -> Version.id(it.before().at())).orElse(""), two.map(it -> Version.id(it.after().at())).orElse(""));
    String title = look.title(document);
    if (two.isEmpty()) {
      return look.page(document + ": compare two versions", title, List.of(look.document(document)), List.of(),
          "serve/compare.jte", new ComparePage(form, List.of(), ""));
    }
    Finished made = two.get().redline(desk.workspace().log(), redlines, document);
    ComparePage page = new ComparePage(form, two.get().remarks(), made.content().text());
    return look.page(
        document + ": " + Version.id(two.get().before().at()) + " to " + Version.id(two.get().after().at()),
        (title.isEmpty() ? "" : title + ". ") + "The Word file is " + made.proof() + ".",
        List.of(look.document(document)),
        downloads(look, made), "serve/compare.jte", page);
  }

  static List<Link> downloads(Look look, Finished made) {
    return List.of(look.link("compare/" + made.id() + ".docx", "Word"),
        look.link("compare/" + made.id() + ".pdf", "PDF"),
        look.link("compare/" + made.id() + ".json", "JSON"),
        look.link("compare/" + made.id() + ".html", "Page to keep"));
  }

  /// The two versions that a request names; empty if it names none.
  static Optional<Two> two(Desk desk, DocumentName document, Query query) {
    Optional<String> before = query.one("before");
    Optional<String> after = query.one("after");
    if (before.isEmpty() && after.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Two(stored(desk, document, query.needed("before")), stored(desk, document, query.needed(
        "after"))));
  }

  private static Desk.Stored stored(Desk desk, DocumentName document, String version) {
    Address.At at = Named.version(version);
    try {
      return desk.stored(document, at);
    } catch (Unusable absent) {
      throw Refused.notThere(absent.line());
    }
  }

  /// Two versions of a document.
  record Two(Desk.Stored before, Desk.Stored after) {
    Finished redline(DocumentLog log, Redlines redlines, DocumentName document) {
      return redlines.of(document.toString(), before.source(), after.source(), after.date(), Comparing.EVERYTHING,
          proven -> Covers.versions(log, document, document.toString(), Version.id(before.at()), before.source(),
              Version.id(after.at()), after.source(), proven, after.date()));
    }

    List<String> remarks() {
      return Stream.concat(before.remark().stream(), after.remark().stream()).toList();
    }
  }
}

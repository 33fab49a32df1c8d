package codicil.serve;

import codicil.log.InForce;
import codicil.log.Release;
import codicil.log.Setting;
import codicil.model.Address;
import codicil.model.DocumentName;
import codicil.model.Unusable;
import codicil.publish.TextPages;
import codicil.render.html.Link;
import codicil.render.html.TextHtml;
import codicil.site.DayWords;
import codicil.site.Why;
import codicil.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document at a point in time: what the log says of it, what it does not know, and the text.
///
/// @param day the form by which another day is picked
/// @param compare the form by which two versions are compared; empty if fewer than two are held
/// @param sentence the answer of the log in one sentence; empty for the text before the first recorded change
/// @param values the values that the document held on that day
/// @param changes the change that brought the version, and those after it, oldest first
/// @param remarks how the text was chosen, and what else is said of the document
/// @param notKnown what the log cannot say of it, a sentence each
/// @param sources who says so
/// @param heading which text stands below
/// @param text the text as HTML; empty if none is held
public record VersionPage(DayForm day, Optional<CompareForm> compare, String sentence, List<String> values,
    List<Change> changes, List<String> remarks, List<String> notKnown, List<String> sources, String heading,
    String text) {
  public VersionPage {
    values = List.copyOf(values);
    changes = List.copyOf(changes);
    remarks = List.copyOf(remarks);
    notKnown = List.copyOf(notKnown);
    sources = List.copyOf(sources);
  }

  /// A form that asks for a day.
  ///
  /// @param action where it leads
  /// @param day the day that it shows
  public record DayForm(String action, String day) {}

  /// A release that changed the document.
  ///
  /// @param href its page on the site
  /// @param why when it took effect, and why it changed the document
  /// @param links the change itself, where both texts are held
  public record Change(String href, Why why, List<Link> links) {}

  /// Answers an address.
  ///
  /// @param path the part of the path after the code's id
  /// @throws Refused if it names no document, or no version
  static Reply reply(Desk desk, String path, Query query) {
    Workspace workspace = desk.workspace();
    Address address = new Named(workspace).address(path);
    String root = workspace.code().id() + "/";
    Optional<LocalDate> on = query.day("on");
    if (on.isPresent()) {
      return Reply.see(root + address.document().id() + ":" + on.get());
    }
    if (!address.clause().isEmpty()) {
      Address whole = new Address(address.code(), address.document(), address.at(), "");
      return Reply.see(whole + "#" + TextHtml.anchor(address.clause().strip()));
    }
    return new Asked(desk, workspace, address.document(), address.at(), new Look(workspace, root + path)).reply();
  }

  /// A question that was understood.
  private record Asked(Desk desk, Workspace workspace, DocumentName document, Address.At at, Look look) {

    Reply reply() {
      Optional<InForce> answer = day().map(day -> workspace.log().inForce(document, day));
      Optional<Desk.Stored> stored = stored();
      List<String> remarks = new ArrayList<>(stored.flatMap(Desk.Stored::remark).stream().toList());
      answer.ifPresent(given -> given.mentions()
          .forEach(mention -> remarks.add("Also said: " + mention.words() + " ("
              + mention.source() + ").")));
      String held = stored.map(text -> Version.id(text.at())).orElse("");
      VersionPage page = new VersionPage(
          new DayForm(look.to(workspace.code().id() + "/" + document.id()), day().map(LocalDate::toString).orElse("")),
          CompareForm.of(workspace, document, look, "", held),
          answer.map(InForce::sentence).map(DayWords::in).orElse(""),
          answer.stream().flatMap(given -> given.settings().stream()).map(Setting::sentence).map(DayWords::in).toList(),
          day().map(this::changes).orElse(List.of()), remarks,
          answer.stream().flatMap(given -> given.notKnown().stream()).map(DayWords::in).toList(),
          answer.map(InForce::sources).orElse(List.of()),
          stored.map(text -> "The text of " + Version.words(text.at())).orElse("No text of it is held"),
          stored.map(this::text).orElse(""));
      return look.page(document + " " + words(), look.title(document), List.of(look.document(document)),
          links(stored), "serve/version.jte", page);
    }

    private List<Change> changes(LocalDate day) {
      List<Release> all = workspace.log().versions(document).stream().filter(release -> !release.planned()).toList();
      long before = all.stream().filter(release -> !release.day().isAfter(day)).count();
      return all.stream().skip(Math.max(0, before - 1)).map(this::change).toList();
    }

    private Change change(Release release) {
      List<Address.At> held = workspace.versions(document);
      List<Link> links = release.number()
          .map(number -> held.indexOf(new Address.At.Release(number)))
          .filter(place -> place > 0)
          .map(place -> look.link(workspace.code().id() + "/" + document.id() + "/compare?before="
              + Version.id(held.get(
                  place - 1))
              + "&after=" + release.id(), "Changes since " + Version.id(held.get(place - 1))))
          .stream()
          .toList();
      return new Change(look.to("releases/" + release.id() + ".html"), new Why(release, document),
          links);
    }

    private String words() {
      return switch (at) {
        case Address.At.Day day -> "on " + DayWords.of(day.day());
        case Address.At.Latest _ -> "today";
        case Address.At.Release release -> "as of " + release.number();
        case Address.At.Base _ -> "before the first recorded change";
      };
    }

    /// The day that the log is asked about.
    private Optional<LocalDate> day() {
      return switch (at) {
        case Address.At.Day day -> Optional.of(day.day());
        case Address.At.Latest _ -> Optional.of(desk.today());
        case Address.At.Base _ -> Optional.empty();
        case Address.At.Release release -> Optional.of(workspace.log()
            .release(release.number())
            .map(Release::day)
            .orElseThrow(() -> Refused.notThere(workspace.log().unrecorded(release.number().toString()))));
      };
    }

    private Optional<Desk.Stored> stored() {
      try {
        return Optional.of(desk.stored(document, at));
      } catch (Unusable _) {
        // The page says that none is held; what the log knows stands all the same.
        return Optional.empty();
      }
    }

    private String text(Desk.Stored stored) {
      return TextPages.content(workspace, document, stored.at(), look.path());
    }

    private List<Link> links(Optional<Desk.Stored> stored) {
      return stored.map(text -> Version.id(text.at()))
          .map(id -> List.of(look.link("texts/" + document.id() + "/" + id + ".html", "Its page on the site"),
              look.link("api/text?address=" + workspace.code().id() + "/" + document.id() + "@" + id, "Text as JSON")))
          .orElse(List.of());
    }
  }
}

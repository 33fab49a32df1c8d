package codicil.site;

import codicil.log.Affected;
import codicil.log.Code;
import codicil.log.Edition;
import codicil.log.InForce;
import codicil.log.Missing;
import codicil.log.Release;
import codicil.model.DocumentName;
import codicil.render.html.Frame;
import codicil.render.html.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A document through time: its versions, the gaps between them, what was in force when the log ends.
///
/// @param frame what surrounds it
/// @param sentence what was in force on the last recorded day
/// @param titles other titles seen; may be empty
/// @param aliases its short names; may be empty
/// @param strip its versions as a picture
/// @param compare the redlines that there are
/// @param choice how any two versions are compared where a program answers; empty if fewer than two are held
/// @param lines its versions, the latest first, with the gaps between them
/// @param beside older versions that stay or stayed applicable, a sentence each
public record DocumentPage(Frame frame, String sentence, List<String> titles, List<String> aliases, Strip strip,
    List<Link> compare, Optional<Choice> choice, List<Line> lines,
    List<String> beside) {

  /// Two versions to choose.
  ///
  /// @param action where the form leads
  /// @param versions their ids, the oldest first
  public record Choice(String action, List<String> versions) {}

  /// A line of its history.
  public sealed interface Line {
    /// A release changed it.
    ///
    /// @param href the page of the release
    /// @param release the label of the release
    /// @param day when, in words
    /// @param number its own version number; empty if not stated
    /// @param remark how it is known; may be empty
    /// @param why why it was changed, a sentence
    /// @param change how much changed, or why there is no redline
    /// @param links to the redline, the text and the source
    record Changed(String href, String release, String day, String number, String remark, String why, String change,
        List<Link> links) implements Line {}

    /// Releases that may have changed it unseen.
    record MayHaveChanged(String words) implements Line {}

    /// The text before the first recorded change.
    record Base(List<Link> links) implements Line {}
  }

  static Page page(Book book, Code.Document document) {
    DocumentName name = document.name();
    String path = Places.document(name);
    Frame frame = book.frame(path, name.toString(), document.title(),
        List.of(Book.link(path, Places.DOCUMENTS, "Documents")),
        List.of(new Link(Places.link(path, Places.feed(name.id())), "Feed", "Atom"),
            Book.data(path)))
        .about(new Ld(book, path).document(document));
    List<String> held = book.shelves().holdings(name).stream().map(Holding::version).toList();
    String sentence =
        book.log().horizon().map(last -> DayWords.in(book.log().inForce(name, last.day()).sentence())).orElse("");
    return Pages.of(path, "site/document.jte", new DocumentPage(frame, sentence,
        document.titles().stream().skip(1).toList(), document.aliases(),
        Strip.of(book, path, name), redlines(book, name, path), held.size() < 2 ? Optional.empty()
            : Optional.of(new Choice(Places.link(path, book.code().id() + "/" + name.id() + "/compare"), held)),
        lines(book, name, path), beside(book, name)));
  }

  private static List<Link> redlines(Book book, DocumentName name, String path) {
    return book.log()
        .versions(name)
        .stream()
        .flatMap(release -> book.shelves()
            .redline(name, release.id())
            .map(made -> Book.link(path, Places.redline(name, release.id(), "html"), made.before() + " to "
                + release.label()))
            .stream())
        .toList();
  }

  private static List<Line> lines(Book book, DocumentName name, String path) {
    List<Line> lines = new ArrayList<>();
    book.shelves()
        .holding(name, Holding.BASE)
        .ifPresent(holding -> lines.add(new Line.Base(book.textLinks(path, holding))));
    List<Release> releases = book.log().versions(name);
    for (Release release : releases) {
      gap(lines, book.log().inForce(name, release.day().minusDays(1)));
      lines.add(changed(book, release, name, path));
    }
    book.log().horizon().ifPresent(last -> gap(lines, book.log().inForce(name, last.day().plusDays(1))));
    Collections.reverse(lines);
    return lines;
  }

  private static void gap(List<Line> lines, InForce before) {
    if (!before.mayHaveChangedIn().isEmpty()) {
      lines.add(new Line.MayHaveChanged(Wording.runs(before.mayHaveChangedIn())
          .stream()
          .map(Missing::words)
          .collect(Collectors.joining("; "))));
    }
  }

  private static Line changed(Book book, Release release, DocumentName name, String path) {
    String change = book.shelves().comparison(name, release.id()).map(it -> switch (it.outcome()) {
      case Comparison.Outcome.Made made -> Wording.tally(made.tally());
      case Comparison.Outcome.NotMade notMade -> notMade.reason();
    }).orElse("no text held");
    return new Line.Changed(Places.link(path, Places.release(release.id())), release.label(),
        Wording.effective(release), release.edition(name).map(Edition::number).orElse(""),
        release.change(name).map(DocumentPage::remark).orElse(""), new Why(release, name).sentence(), change,
        book.links(path, name, release.id()));
  }

  private static String remark(Affected affected) {
    List<String> remarks = new ArrayList<>();
    if (affected.modification() == Affected.Column.YES) {
      remarks.add("changed by modification");
    }
    if (affected.designation() == Affected.Column.YES) {
      remarks.add("changed by designation");
    }
    String because = Wording.because(affected);
    if (!because.isEmpty()) {
      remarks.add(because);
    }
    return String.join("; ", remarks);
  }

  private static List<String> beside(Book book, DocumentName name) {
    return book.log()
        .releases()
        .stream()
        .flatMap(release -> release.applicabilities()
            .stream()
            .filter(older -> older.document().equals(name))
            .map(older -> "Version " + older.number() + " applied beside the current one " + older.window()
                .start()
                .map(day -> "from " + Wording.day(day) + " ")
                .orElse("")
                + older.window()
                    .end()
                    .map(day -> "until " + Wording.day(day.minusDays(1)) + " inclusive")
                    .orElse("on")
                + ", as " + release.label() + " says"
                + (older.window().start().isPresent() ? "." : "; when it began is not recorded.")))
        .toList();
  }
}

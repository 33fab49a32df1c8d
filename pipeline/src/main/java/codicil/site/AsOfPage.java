package codicil.site;

import codicil.log.Affected;
import codicil.log.Code;
import codicil.log.Edition;
import codicil.log.InForce;
import codicil.log.Missing;
import codicil.log.Release;
import codicil.model.ReleaseNumber;
import codicil.render.html.Frame;
import codicil.render.html.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What was in force when: the periods of the code and of each document. With the script a reader picks a day, without it
/// the periods can be read as they stand.
///
/// @param frame what surrounds it
/// @param code the versions of the whole code
/// @param documents the documents with their versions
public record AsOfPage(Frame frame, List<Period> code, List<Group> documents) {
  public AsOfPage {
    code = List.copyOf(code);
    documents = List.copyOf(documents);
  }

  /// A document with its periods.
  public record Group(String href, String name, String title, List<Period> periods) {
    public Group {
      periods = List.copyOf(periods);
    }
  }

  /// A period in which nothing recorded changed.
  ///
  /// @param from its first day, as ISO 8601 writes it
  /// @param until the day after its last one; empty if no end is recorded
  /// @param days the same in words
  /// @param version what was in force
  /// @param href the page of the release that brought it; empty if none is recorded
  /// @param links to the text in force
  /// @param unseen what may have changed it unseen in this period
  public record Period(String from, String until, String days, String version, String href, List<Link> links,
      List<Unseen> unseen) {
    public Period {
      links = List.copyOf(links);
      unseen = List.copyOf(unseen);
    }
  }

  /// Versions that are not recorded.
  ///
  /// @param words which
  /// @param from the first day on which they may have been in force, as ISO 8601 writes it
  public record Unseen(String words, String from) {}

  static Page page(Book book) {
    String path = Places.AS_OF;
    Frame frame = book.frame(path, "In force on a day",
        "Which version of each document was in force when, as far as it is recorded.", List.of(),
        List.of(Book.data(path)));
    return Pages.of(path, "site/asof.jte", new AsOfPage(frame, code(book, path), book.code()
        .documents()
        .stream()
        .map(document -> new Group(Places.link(path, Places.document(document.name())), document.name().toString(),
            document.title(), periods(book, document, path)))
        .toList()));
  }

  private static List<Period> code(Book book, String path) {
    List<Release> numbered = book.log()
        .releases()
        .stream()
        .filter(release -> release.number().isPresent() && !release.planned())
        .toList();
    List<Period> periods = new ArrayList<>();
    for (int at = 0; at < numbered.size(); at++) {
      Release release = numbered.get(at);
      LocalDate until = at + 1 < numbered.size() ? numbered.get(at + 1).day() : LocalDate.MAX;
      periods.add(new Period(release.day().toString(), iso(until), days(release.day(), until), release.label(),
          Places.link(path, Places.release(release.id())), List.of(),
          unseen(book, Missing.after(book.log(), release), release.day())));
    }
    return periods;
  }

  private static List<Period> periods(Book book, Code.Document document, String path) {
    List<Release> changes = book.log()
        .versions(document.name())
        .stream()
        .filter(release -> !release.planned())
        .toList();
    List<Period> periods = new ArrayList<>();
    if (!changes.isEmpty() && changes.getFirst().change(document.name()).filter(Affected::isNew).isEmpty()) {
      LocalDate until = changes.getFirst().day();
      periods.add(new Period("0000-01-01", iso(until), "before " + Wording.day(until),
          "as it stood before the first recorded change", "", text(book, document, Holding.BASE, path), List.of()));
    }
    for (int at = 0; at < changes.size(); at++) {
      LocalDate until = at + 1 < changes.size() ? changes.get(at + 1).day() : LocalDate.MAX;
      if (until.isAfter(changes.get(at).day())) {
        periods.add(period(book, document, changes.get(at), until, path));
      }
    }
    return periods;
  }

  private static Period period(Book book, Code.Document document, Release release, LocalDate until, String path) {
    LocalDate last = until.equals(LocalDate.MAX)
        ? book.log().horizon().map(Release::day).filter(end -> end.isAfter(release.day())).orElse(release.day())
        : until.minusDays(1);
    InForce answer = book.log().inForce(document.name(), last);
    String number = release.edition(document.name()).map(Edition::number).orElse("");
    return new Period(release.day().toString(), iso(until), days(release.day(), until),
        (number.isEmpty() ? "the version" : number + ",") + " of " + release.label(),
        Places.link(path, Places.release(release.id())), text(book, document, release.id(), path),
        unseen(book, answer.mayHaveChangedIn(), release.day()));
  }

  /// Versions that are not recorded, run by run: each may have been in force since the last recorded one before it.
  private static List<Unseen> unseen(Book book, List<String> names, LocalDate since) {
    return Wording.runs(names)
        .stream()
        .map(run -> new Unseen(Missing.words(run), ReleaseNumber.parse(run.getFirst())
            .flatMap(first -> book.log()
                .releases()
                .stream()
                .filter(release -> release.number().filter(number -> number.compareTo(first) < 0).isPresent())
                .reduce((_, later) -> later))
            .map(Release::day)
            .filter(since::isBefore)
            .orElse(since)
            .toString()))
        .toList();
  }

  private static List<Link> text(Book book, Code.Document document, String version, String path) {
    return book.shelves()
        .holding(document.name(), version)
        .map(_ -> List.of(Book.link(path, Places.text(document.name(), version), "Text")))
        .orElseGet(List::of);
  }

  private static String iso(LocalDate day) {
    return day.equals(LocalDate.MAX) ? "" : day.toString();
  }

  private static String days(LocalDate from, LocalDate until) {
    return "from " + Wording.day(from) + (until.equals(LocalDate.MAX) ? ""
        : " until " + Wording.day(until.minusDays(1))
            + " inclusive");
  }
}

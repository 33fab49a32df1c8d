package codicil.site;

import codicil.log.Code;
import codicil.log.Release;
import codicil.render.html.Frame;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The first page: what the code is, its releases through time, the latest changes, how to read.
///
/// @param frame what surrounds it
/// @param about what the code consists of, in a sentence
/// @param state where the log ends, in a sentence
/// @param timeline the releases with whole numbers as a drawing
/// @param earlier those before them
/// @param latest the latest releases that brought redlines
/// @param redlines how many redlines there are
public record HomePage(Frame frame, String about, String state, Timeline timeline, Timeline earlier,
    List<ReleaseLine> latest, long redlines) {
  public HomePage {
    latest = List.copyOf(latest);
  }

  static Page page(Book book) {
    Code code = book.code();
    String path = Places.HOME;
    Frame frame = book.frame(path, code.name(), "Every recorded release of the code, what each changed, and what is not"
        + " known.", List.of(), List.of());
    List<ReleaseLine> latest = ReleaseLine.all(book, path)
        .stream()
        .filter(line -> line instanceof ReleaseLine.Recorded recorded && recorded.redlines() > 0)
        .limit(5)
        .toList();
    long redlines = book.log().releases().stream().mapToLong(release -> book.shelves().redlines(release.id())).sum();
    List<Release> all = book.log().releases();
    int split = Math.toIntExact(all.stream()
        .takeWhile(release -> release.number()
            .filter(number -> number.compareTo(code.wholeFrom()) >= 0)
            .isEmpty())
        .count());
    return Pages.of(path, "site/home.jte",
        new HomePage(frame, about(code), state(book), Timeline.of(book, path, all.subList(split, all.size())),
            Timeline.of(book, path, all.subList(0, split)), latest, redlines));
  }

  /// The redlines, counted in words.
  public String count() {
    return Wording.count(redlines, "redline", "redlines");
  }

  private static String about(Code code) {
    String parts = code.kinds().stream().map(kind -> kind(code, kind)).collect(Collectors.joining(", "));
    return "The " + code.name() + " consists of " + code.documents().size() + " recorded documents (" + parts
        + "). A release makes a new version of the code and changes some of them.";
  }

  private static String kind(Code code, String kind) {
    long count = code.documents().stream().filter(document -> document.name().kind().equals(kind)).count();
    String plural = kind.endsWith("x") ? kind.substring(0, kind.length() - 1) + "ces" : kind + "s";
    return count + " " + (count == 1 ? kind : plural).toLowerCase(Locale.ROOT);
  }

  private static String state(Book book) {
    Optional<Release> last = book.log().horizon();
    return last.map(release -> "The last recorded version is " + release.label() + ", in effect from "
        + Wording.effective(release) + ". Versions after it are not recorded, so no page says what applies today.")
        .orElse("No version is recorded.");
  }
}

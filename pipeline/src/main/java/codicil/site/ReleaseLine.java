package codicil.site;

import codicil.log.Missing;
import codicil.log.Modification;
import codicil.log.Release;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A line of a list of releases.
public sealed interface ReleaseLine {
  /// A recorded release.
  ///
  /// @param href its page
  /// @param label its number or title
  /// @param title its title where it has a number too; may be empty
  /// @param day when it took effect, in words
  /// @param why its reason in a few words
  /// @param documents how many documents it is recorded to have changed
  /// @param redlines how many redlines there are
  record Recorded(String href, String label, String title, String day, String why, int documents, long redlines)
      implements
        ReleaseLine {
    /// How much there is of it, in words.
    public String extent() {
      return Wording.count(documents, "document", "documents") + " affected, "
          + Wording.count(redlines, "redline", "redlines");
    }
  }

  /// Versions that are not recorded.
  ///
  /// @param words which, and that nothing is known of them
  record NotRecorded(String words) implements ReleaseLine {}

  /// Every release with the gaps between them, the latest first.
  static List<ReleaseLine> all(Book book, String path) {
    List<ReleaseLine> lines = new ArrayList<>();
    for (Release release : book.log().releases()) {
      lines.add(recorded(book, release, path));
      List<String> missing = Missing.after(book.log(), release);
      if (!missing.isEmpty()) {
        lines.add(new NotRecorded(Missing.words(missing) + ": not recorded"));
      }
    }
    Collections.reverse(lines);
    return lines;
  }

  private static Recorded recorded(Book book, Release release, String path) {
    return new Recorded(Places.link(path, Places.release(release.id())), release.label(),
        release.number().isPresent() ? release.title() : "", Wording.effective(release), why(release),
        release.affected().size(), book.shelves().redlines(release.id()));
  }

  private static String why(Release release) {
    if (!release.summary().isEmpty()) {
      return release.summary();
    }
    return release.modifications()
        .stream()
        .limit(3)
        .map(modification -> modification.id() + title(modification))
        .collect(Collectors.joining("; "))
        + (release.modifications().size() > 3 ? "; " + (release.modifications().size() - 3) + " more" : "");
  }

  private static String title(Modification modification) {
    return modification.title().isEmpty() ? "" : " " + modification.title();
  }
}

package codicil.site;

import codicil.log.Effective;
import codicil.log.Missing;
import codicil.log.Release;
import java.util.ArrayList;
import java.util.List;

/// The releases as beads on a string, one place a version: a version of which only the number is known has a hollow bead,
/// so that a gap has its true length.
///
/// @param width the width of the drawing in its own units
/// @param end where the string ends
/// @param top how far the labels rise above the string
/// @param beads the beads, from the left
/// @param gaps the stretches that are not recorded
public record Timeline(int width, int end, int top, List<Bead> beads, List<Gap> gaps) {
  private static final int STEP = 24;
  private static final int MARGIN = 30;

  /// The most characters of a label; the whole of it is what a pointer shows.
  private static final int LONGEST = 14;
  /// A label leans to the right of its bead: so far its characters take it to the right, and up.
  private static final int RIGHT = 6;
  private static final int UP = 7;

  public Timeline {
    beads = List.copyOf(beads);
    gaps = List.copyOf(gaps);
  }

  /// What a bead stands for.
  public enum Kind {
    VERSION, EVENT, PLAN, UNRECORDED
  }

  /// A release.
  ///
  /// @param x where it is
  /// @param label what it is called
  /// @param day its day in words; empty if it is not recorded
  /// @param href its page; empty if it is not recorded
  public record Bead(Kind kind, int x, String label, String day, String href) {
    /// The label, cut after a word where it is long.
    public String brief() {
      int end = label.lastIndexOf(' ', LONGEST);
      return label.length() <= LONGEST || end < 0 ? label : label.substring(0, end) + " …";
    }
  }

  /// A stretch that is not recorded.
  ///
  /// @param from where it begins
  /// @param to where it ends
  /// @param words which versions
  /// @param count how many; 0 if that is not known
  public record Gap(int from, int to, String words, int count) {
    /// The middle of it.
    public int middle() {
      return (from + to) / 2;
    }
  }

  static Timeline of(Book book, String path, List<Release> releases) {
    List<Bead> beads = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    int x = MARGIN;
    for (Release release : releases) {
      beads.add(new Bead(kind(release), x, release.label(), Wording.effective(release),
          Places.link(path, Places.release(release.id()))));
      x += STEP;
      List<String> missing = Missing.after(book.log(), release);
      if (!missing.isEmpty()) {
        x += stretch(missing, x, beads, gaps);
      }
    }
    int longest = beads.stream()
        .filter(bead -> !bead.href().isEmpty())
        .mapToInt(bead -> bead.brief().length())
        .max()
        .orElse(0);
    return new Timeline(x + RIGHT * longest, x - STEP / 2, UP * longest + STEP, beads, gaps);
  }

  /// Adds what is not recorded and says how long it is.
  private static int stretch(List<String> missing, int x, List<Bead> beads, List<Gap> gaps) {
    boolean counted = missing.stream().allMatch(version -> version.startsWith("v"));
    int length = STEP * (counted ? missing.size() : 3);
    gaps.add(new Gap(x - STEP / 2, x + length - STEP / 2, Missing.words(missing), counted ? missing.size() : 0));
    for (int place = 0; counted && place < missing.size(); place++) {
      beads.add(new Bead(Kind.UNRECORDED, x + STEP * place, missing.get(place), "", ""));
    }
    return length;
  }

  private static Kind kind(Release release) {
    if (release.effective() instanceof Effective.Planned) {
      return Kind.PLAN;
    }
    return release.number().isPresent() ? Kind.VERSION : Kind.EVENT;
  }
}

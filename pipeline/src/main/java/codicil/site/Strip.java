package codicil.site;

import codicil.log.Missing;
import codicil.log.Release;
import codicil.model.DocumentName;
import java.util.ArrayList;
import java.util.List;

/// The versions of one document as a strip: whole where it is known that none came between, broken where releases of the
/// code are not recorded and may have changed it unseen. Each release of the code has a place; that of one that changed the
/// document is wide enough for its name.
///
/// @param width the width of the drawing in its own units
/// @param height its height; longer names need more
/// @param level where the strip is, from above
/// @param marks the releases that changed it, from the left
/// @param points the recorded releases that did not
/// @param pieces the strip, from the left
public record Strip(int width, int height, int level, List<Mark> marks, List<Mark> points, List<Piece> pieces) {
  private static final int MARGIN = 14;
  private static final int CHANGED = 34;
  private static final int RECORDED = 9;
  private static final int UNRECORDED = 7;
  private static final int UNKNOWN = 28;
  /// A character of a name that leans, up and to the right.
  private static final double LEAN = 5.8;
  private static final int BELOW = 14;
  /// What the names of unseen versions need below the strip.
  private static final int NAMES = 24;
  private static final int LONG = 60;

  public Strip {
    marks = List.copyOf(marks);
    points = List.copyOf(points);
    pieces = List.copyOf(pieces);
  }

  /// A release.
  ///
  /// @param x where it is
  /// @param label what it is called
  /// @param day its day in words
  /// @param href its page
  public record Mark(int x, String label, String day, String href) {}

  /// A piece of the strip.
  ///
  /// @param from where it begins
  /// @param to where it ends
  /// @param unseen the versions that are not recorded there; empty where the strip is whole
  public record Piece(int from, int to, String unseen) {
    /// The middle of it.
    public int middle() {
      return (from + to) / 2;
    }

    /// Whether there is room for saying which versions.
    public boolean isNamed() {
      return !unseen.isEmpty() && to - from > LONG;
    }
  }

  static Strip of(Book book, String path, DocumentName document) {
    List<Mark> marks = new ArrayList<>();
    List<Mark> points = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    int x = MARGIN;
    for (Release release : book.log().releases().stream().dropWhile(it -> it.change(document).isEmpty()).toList()) {
      boolean changed = release.change(document).isPresent();
      int end = x + (changed ? CHANGED : RECORDED);
      (changed ? marks : points).add(new Mark(x + (changed ? 8 : 4), release.label(), Wording.effective(release),
          Places.link(path, Places.release(release.id()))));
      pieces.add(new Piece(x, end, ""));
      List<String> missing = Missing.after(book.log(), release);
      boolean counted = missing.stream().allMatch(version -> version.startsWith("v"));
      x = missing.isEmpty() ? end : end + Math.max(UNKNOWN, counted ? UNRECORDED * missing.size() : 0);
      if (x > end) {
        pieces.add(new Piece(end, x, Missing.words(missing)));
      }
    }
    int longest = marks.stream().mapToInt(mark -> mark.label().length()).max().orElse(0);
    int lean = (int) Math.round(longest * LEAN);
    int level = lean + 24;
    int below = pieces.stream().anyMatch(Piece::isNamed) ? BELOW + NAMES : BELOW;
    return new Strip(x + Math.max(MARGIN, lean - CHANGED + MARGIN), level + below, level, marks, points, pieces);
  }
}

package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the tables of a page that no rules part: lines one below the other whose parts leave the same stretches of white
/// between them.
///
/// Running text in two columns is read one column after the other. Lists look alike and are no tables: a column of labels
/// before their text, entries of a contents list before their pages. Nor are listings, which are set in type of one width.
final class Aligned {
  private static final int FEWEST_ROWS = 3;
  private static final float GUTTER = 0.9f;
  private static final float NEAR = 2.2f;
  private static final Pattern LABEL = Pattern.compile(
      "[•●▪◦‣–—*\\p{So}\\p{Co}-]|\\(?(?:\\p{L}|\\p{N}{1,3}|[ivxIVX]{1,5})[.):]?|\\p{L}{0,2}\\p{N}+\\p{L}?(?:\\.\\p{N}+\\p{L}?)+\\.?|\\[[^\\]]{1,12}\\]");
  private static final Pattern PAGE = Pattern.compile("\\p{N}{1,4}|[ivxlc]{1,6}");
  private static final double MOST = 0.8;
  private final List<Print> lines;
  private final double pitch;

  private Aligned(List<Print> lines, double pitch) {
    this.lines = lines;
    this.pitch = pitch;
  }

  /// The lines of a page, those of a table replaced by it.
  ///
  /// @param pitch how far apart lines of a paragraph usually are, in their size
  static List<Item> in(List<Print> lines, double pitch) {
    Aligned aligned = new Aligned(lines, pitch);
    List<Item> items = new ArrayList<>();
    for (int at = 0; at < lines.size();) {
      int end = aligned.end(at);
      List<Print> run = lines.subList(at, end);
      List<White> whites = end - at < FEWEST_ROWS ? List.of() : whites(run);
      if (whites.size() == 1 && Columns.areRunning(run, whites.getFirst().right())) {
        items.addAll(Columns.apart(run, whites.getFirst().right()));
        at = end;
      } else if (whites.isEmpty() || !isTable(run, whites)) {
        items.add(lines.get(at++));
      } else {
        items.add(aligned.table(run, whites));
        at = end;
      }
    }
    return items;
  }

  /// Where the run of lines ends that leave white in the same places as the one at which it begins.
  private int end(int from) {
    Print first = lines.get(from);
    List<White> whites = gaps(first);
    int end = from + 1;
    int last = end;
    while (!whites.isEmpty() && end < lines.size() && follows(lines.get(end - 1), lines.get(end))) {
      List<White> left = left(whites, lines.get(end));
      if (left.size() < whites.size() && end - from >= FEWEST_ROWS) {
        break;
      }
      whites = left;
      end++;
      last = whites.isEmpty() || parts(lines.get(end - 1)).size() < 2 ? last : end;
    }
    return last;
  }

  private boolean follows(Print above, Print line) {
    float down = line.baseline() - above.baseline();
    return above.page() == line.page() && above.column() == line.column() && down > 0
        && down < NEAR * pitch * Math.max(above.size(), line.size());
  }

  private static List<White> gaps(Print line) {
    List<White> gaps = new ArrayList<>();
    List<List<Letter>> parts = parts(line);
    for (int at = 1; at < parts.size(); at++) {
      gaps.add(new White(parts.get(at - 1).getLast().right(), parts.get(at).getFirst().x()));
    }
    return gaps;
  }

  private static List<List<Letter>> parts(Print line) {
    return Prints.parts(line.letters().stream().filter(letter -> !letter.isBlank()).toList(),
        _ -> GUTTER * line.size());
  }

  /// What a line leaves of the white, in stretches wide enough to part columns.
  private static List<White> left(List<White> whites, Print line) {
    List<White> left = new ArrayList<>();
    for (White white : whites) {
      White.without(List.of(white), parts(line))
          .stream()
          .filter(piece -> piece.width() > GUTTER * line.size())
          .max((a, b) -> Float.compare(a.width(), b.width()))
          .ifPresent(left::add);
    }
    return left;
  }

  /// The white that all lines share, with words on both of its sides.
  private static List<White> whites(List<Print> run) {
    List<White> whites = List.of(new White(left(run), right(run)));
    for (Print line : run) {
      whites = White.without(whites, parts(line));
    }
    float size = run.getFirst().size();
    float left = left(run);
    float right = right(run);
    return whites.stream()
        .filter(white -> white.width() > GUTTER * size && white.left() > left && white.right() < right)
        .toList();
  }

  private static float left(List<Print> run) {
    return (float) run.stream().mapToDouble(Print::left).min().orElse(0);
  }

  private static float right(List<Print> run) {
    return (float) run.stream().mapToDouble(Print::right).max().orElse(0);
  }

  private static boolean isTable(List<Print> run, List<White> whites) {
    List<List<String>> columns = new ArrayList<>();
    for (int column = 0; column <= whites.size(); column++) {
      int at = column;
      columns.add(
          run.stream().map(line -> Lettering.words(cell(line, whites, at))).filter(words -> !words.isEmpty()).toList());
    }
    long full = run.stream().filter(line -> parts(line).size() > 1).count();
    boolean labels = columns.getFirst().stream().allMatch(words -> LABEL.matcher(words).matches());
    boolean contents = columns.getLast().stream().allMatch(words -> PAGE.matcher(words).matches())
        && isRising(columns.getLast());
    return full >= FEWEST_ROWS && full * 2 >= run.size() && columns.stream().allMatch(words -> words.size() > 1)
        && !(whites.size() == 1 && labels) && !contents && !isListing(run);
  }

  private static boolean isRising(List<String> pages) {
    int last = 0;
    for (String page : pages) {
      int next = Character.isDigit(page.charAt(0)) ? Integer.parseInt(page) : last;
      if (next < last) {
        return false;
      }
      last = next;
    }
    return true;
  }

  /// Letters of one width are an `i` and an `m` alike.
  private static boolean isListing(List<Print> run) {
    List<Integer> widths = run.stream()
        .flatMap(line -> line.letters().stream())
        .filter(letter -> !letter.isBlank() && Character.isLetter(letter.text().codePointAt(0)) && !letter.isUnspaced())
        .map(letter -> Math.round(100 * letter.width() / letter.size()))
        .sorted()
        .toList();
    return !widths.isEmpty() && widths.stream().filter(widths.get(widths.size() / 2)::equals).count() > MOST
        * widths.size();
  }

  private Grid table(List<Print> run, List<White> whites) {
    List<List<List<Print>>> rows = new ArrayList<>();
    for (int at = 0; at < run.size(); at++) {
      Print line = run.get(at);
      if (at == 0 || !goesOn(run.get(at - 1), line, whites)) {
        List<List<Print>> row = new ArrayList<>();
        whites.forEach(_ -> row.add(new ArrayList<>()));
        row.add(new ArrayList<>());
        rows.add(row);
      }
      for (int column = 0; column <= whites.size(); column++) {
        List<Letter> cell = cell(line, whites, column);
        if (!cell.isEmpty()) {
          rows.getLast().get(column).add(Prints.print(line.page(), line.column(), cell));
        }
      }
    }
    List<Float> edges = new ArrayList<>(List.of(left(run)));
    whites.forEach(white -> edges.add(white.right()));
    edges.add(right(run));
    return new Grid(run.getFirst().baseline() - run.getFirst().size(), edges,
        rows.stream().map(row -> row.stream().map(lines -> new Grid.Box(1, lines)).toList()).toList());
  }

  /// A line with nothing in the first column goes on with the row above it, and so does one with words in one column only
  /// that stands as near as lines of a paragraph do.
  private boolean goesOn(Print above, Print line, List<White> whites) {
    boolean near = line.baseline() - above.baseline() < 1.22 * pitch * Math.max(above.size(), line.size());
    long filled = 0;
    for (int column = 0; column <= whites.size(); column++) {
      filled += cell(line, whites, column).isEmpty() ? 0 : 1;
    }
    return near && (cell(line, whites, 0).isEmpty() || filled == 1);
  }

  private static List<Letter> cell(Print line, List<White> whites, int column) {
    float from = column == 0 ? Float.NEGATIVE_INFINITY : whites.get(column - 1).left();
    float to = column == whites.size() ? Float.POSITIVE_INFINITY : whites.get(column).left();
    return line.letters()
        .stream()
        .filter(letter -> !letter.isBlank() && letter.x() >= from - 0.01f && letter.x() < to - 0.01f)
        .toList();
  }
}

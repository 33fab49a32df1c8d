package codicil.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// Sets the letters of a page in lines, from top to bottom, and puts the blanks between words that PDF leaves out.
final class Prints {
  private static final float SAME_LINE = 0.45f;
  private static final float BLANK = 0.18f;
  private static final float PRINTED_BLANK = 0.05f;
  private static final float EAST_ASIAN_BLANK = 0.4f;
  private static final Set<Character.UnicodeScript> EAST_ASIAN = EnumSet.of(Character.UnicodeScript.HAN,
      Character.UnicodeScript.HANGUL, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);
  private static final float RAISED_SIZE = 0.8f;
  private static final float RAISED = 0.1f;
  private static final float TAB = 1.6f;
  private static final float GUTTER = 1.2f;
  private static final double ALIKE = 0.8;

  private Prints() {}

  /// The lines of a page in reading order, column by column where there are two.
  static List<Print> of(Sheet sheet) {
    return of(List.of(sheet)).getFirst();
  }

  /// The lines of pages in reading order. Where most pages are set in two columns, so is one on which a column holds a table
  /// or a list of contents.
  static List<List<Print>> of(List<Sheet> sheets) {
    List<List<List<Letter>>> pages = sheets.stream().map(sheet -> rows(sheet.letters())).toList();
    List<Optional<Float>> gutters = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      gutters.add(Columns.gutter(pages.get(page), sheets.get(page).width()));
    }
    Set<Float> found = gutters.stream().flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
    Set<Float> usual = gutters.stream().filter(Optional::isPresent).count() * 2 > sheets.size() ? found : Set.of();
    List<List<Print>> lines = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<List<Letter>> rows = pages.get(page);
      int number = sheets.get(page).number();
      lines.add(gutters.get(page)
          .or(() -> usual.stream().filter(at -> Columns.areParted(rows, at)).findFirst())
          .map(gutter -> Columns.read(rows, gutter, number))
          .orElseGet(() -> rows.stream().map(row -> print(number, 0, row)).toList()));
    }
    return lines;
  }

  /// Letters as rows, from top to bottom.
  static List<List<Letter>> rows(List<Letter> letters) {
    List<Letter> byHeight = letters
        .stream()
        .sorted(Comparator.comparingDouble(Letter::y))
        .toList();
    List<List<Letter>> rows = new ArrayList<>();
    for (Letter letter : byHeight) {
      if (rows.isEmpty() || !isOnLine(rows.getLast(), letter)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(letter);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Letter::x)));
    return rows;
  }

  /// Raised and lowered letters stay on their line, so the first letter's baseline is compared.
  private static boolean isOnLine(List<Letter> row, Letter letter) {
    Letter first = row.getFirst();
    return letter.y() - first.y() < SAME_LINE * Math.max(first.size(), letter.size());
  }

  /// Puts blanks into a row of letters; wide gaps become tabs, for there a label ends. Letters that were printed twice to
  /// look bold stand once.
  static Print print(int page, int column, List<Letter> row) {
    Letter largest = row.getFirst();
    for (Letter letter : row) {
      largest = letter.size() > largest.size() ? letter : largest;
    }
    List<Letter> letters = new ArrayList<>();
    for (Letter letter : row) {
      boolean raised =
          letter.size() < RAISED_SIZE * largest.size() && letter.y() < largest.y() - RAISED * largest.size();
      if (letters.isEmpty() || !isAgain(letters.getLast(), letter)) {
        addBlank(letters, letter);
        letters.add(raised ? letter.raised() : letter);
      }
    }
    return new Print(page, column, isStretched(letters) ? withoutTabs(letters) : letters);
  }

  /// Whether a line was set wider than its words: then the gaps between them are alike.
  private static boolean isStretched(List<Letter> letters) {
    DoubleSummaryStatistics gaps =
        letters.stream().filter(Letter::isBlank).mapToDouble(Letter::width).summaryStatistics();
    return gaps.getCount() > 1 && gaps.getMin() > ALIKE * gaps.getMax();
  }

  /// The same letters, each gap an ordinary blank.
  static List<Letter> withoutTabs(List<Letter> letters) {
    return letters.stream().map(letter -> letter.isBlank() ? letter.blank() : letter).toList();
  }

  private static boolean isAgain(Letter last, Letter letter) {
    return letter.x() - last.right() < -0.5f * Math.min(last.size(), letter.size())
        && last.text().equals(letter.text());
  }

  private static void addBlank(List<Letter> letters, Letter letter) {
    if (letters.isEmpty()) {
      return;
    }
    Letter last = letters.getLast();
    float gap = letter.x() - last.right();
    float size = Math.min(last.size(), letter.size());
    float least = last.spaced() ? PRINTED_BLANK : isEastAsian(last) || isEastAsian(letter) ? EAST_ASIAN_BLANK : BLANK;
    if (gap > least * size) {
      String blank = gap > TAB * size ? "\t" : " ";
      letters.add(
          new Letter(blank, last.right(), letter.y(), gap, size, last.face().shared(letter.face()), true, last.mark(),
              last.link().equals(letter.link()) ? last.link() : ""));
    }
  }

  /// Word processors set Chinese, Japanese and Korean letters a quarter of their size apart from others.
  private static boolean isEastAsian(Letter letter) {
    return EAST_ASIAN.contains(Character.UnicodeScript.of(letter.text().codePointAt(0)));
  }

  /// Splits a row where a gap is wide enough to part columns.
  static List<List<Letter>> parts(List<Letter> row) {
    return parts(row, letter -> GUTTER * letter.size());
  }

  /// Splits a row where the gap before a letter is wider than this.
  static List<List<Letter>> parts(List<Letter> row, ToDoubleFunction<Letter> widest) {
    List<List<Letter>> parts = new ArrayList<>();
    for (Letter letter : row) {
      if (parts.isEmpty() || letter.x() - parts.getLast().getLast().right() > widest.applyAsDouble(letter)) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(letter);
    }
    return parts;
  }
}

package codicil.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins lines to paragraphs by what a typesetter does: a line is broken only where the next word no longer fits, and a
/// new paragraph shows by space, indent, type, a label, or a line that ended early.
final class Composition {
  private static final Pattern LABEL = Pattern.compile("(?s)(?:[•●▪◦‣–—-]\\s|\\([A-Za-z]{1,4}\\)|\\(\\d{1,2}\\)"
      + "|[A-Z]{0,2}\\d{1,3}[A-Z]?(?:\\.\\d{1,3}[A-Z]?)+\\.?\\s|\\d{1,2}[.)]\\s|[a-z][.)]\\s|[ivx]{1,5}[.)]\\s|[A-Z]\\d{1,2}\\s).*");
  private static final Pattern ENDS =
      Pattern.compile("(?s).*(?:[.;:!?][\"”’)]?|[;,:]\\s*(?:and|or)|\\b(?:and|or))\\s*");
  /// A sentence that goes on over the page or the column hardly ever does so with a capital, and a note never.
  private static final Pattern GOES_ON = Pattern.compile("(?s)[\\p{Ll}(“‘\"'].*|\\p{Lo}.*");
  /// An entry of a list of contents ends with its page.
  private static final Pattern ENTRY = Pattern.compile("(?s).*\\t(?:\\d{1,4}|[ivxlc]{1,6})");
  private final List<Block> blocks = new ArrayList<>();
  private final double pitch;

  /// @param pitch how far apart lines of a paragraph usually are, in their size
  Composition(double pitch) {
    this.pitch = pitch;
  }

  List<Block> blocks() {
    return blocks;
  }

  /// Adds what stands on a page.
  void add(List<? extends Item> items) {
    List<Print> lines = items.stream().filter(Print.class::isInstance).map(Print.class::cast).toList();
    List<Float> rights = List.of(right(lines, 0), right(lines, 1), right(lines, 2));
    for (int at = 0; at < items.size(); at++) {
      switch (items.get(at)) {
        case Print line -> add(line, rights.get(line.column()), at == 0);
        case Grid table -> add(table);
      }
    }
  }

  /// Where most lines of a column end at the latest.
  private static float right(List<Print> lines, int column) {
    List<Float> ends = lines.stream().filter(line -> line.column() == column).map(Print::right).sorted().toList();
    return ends.isEmpty() ? 0 : ends.get(ends.size() * 9 / 10);
  }

  private void add(Print line, float right, boolean newPage) {
    if (!blocks.isEmpty() && blocks.getLast() instanceof PrintedParagraph paragraph
        && belongs(line, paragraph, right, newPage)) {
      paragraph.add(line);
    } else {
      blocks.add(new PrintedParagraph(line));
    }
  }

  private void add(Grid table) {
    if (!blocks.isEmpty() && blocks.getLast() instanceof Grid before && before.isContinuedBy(table)) {
      blocks.removeLast();
      blocks.add(before.with(table));
    } else {
      blocks.add(table);
    }
  }

  private boolean belongs(Print line, PrintedParagraph paragraph, float right, boolean newPage) {
    Print last = paragraph.last();
    if (last.page() != line.page() || line.baseline() < last.baseline() || newPage) {
      return goesOn(paragraph, line);
    }
    if (begins(line, paragraph)) {
      return false;
    }
    double apart = (line.baseline() - last.baseline()) / Math.max(line.size(), last.size());
    return apart <= pitch * 1.22 && !isIndented(line, paragraph) && !endedEarly(line, last, right);
  }

  /// Whether a sentence goes on from the end of a page or column to the first line of the next.
  static boolean goesOn(PrintedParagraph paragraph, Print line) {
    return !begins(line, paragraph) && GOES_ON.matcher(line.text()).matches()
        && !ENDS.matcher(paragraph.last().text()).matches() && !isHeadingLike(paragraph);
  }

  private static boolean begins(Print line, PrintedParagraph paragraph) {
    Print last = paragraph.last();
    return isOtherType(line, last) || isLabelled(line, paragraph) || ENTRY.matcher(last.text()).matches();
  }

  private static boolean isOtherType(Print line, Print last) {
    return Math.abs(line.size() - last.size()) > 0.08 * last.size() || line.bold() != last.bold();
  }

  private static boolean isHeadingLike(PrintedParagraph paragraph) {
    return paragraph.size() == 1 && paragraph.first().bold();
  }

  /// Whether a line begins as an item of a list or a clause may begin.
  static boolean hasLabel(Print line) {
    return LABEL.matcher(line.text()).matches();
  }

  /// A label begins a paragraph unless it stands where the lines before it stand and a sentence runs on to it.
  private static boolean isLabelled(Print line, PrintedParagraph paragraph) {
    return hasLabel(line) && (ENDS.matcher(paragraph.last().text()).matches()
        || Math.abs(line.left() - paragraph.left()) > 0.5 * line.size());
  }

  /// The second line may hang or stand out; the lines after it keep its place.
  private static boolean isIndented(Print line, PrintedParagraph paragraph) {
    float shift = line.left() - paragraph.left();
    return paragraph.size() > 1 ? Math.abs(shift) > 0.6 * line.size()
        : shift < -3.5 * line.size()
            || shift > 1.2 * line.size() && !hasLabel(paragraph.first());
  }

  private static boolean endedEarly(Print line, Print last, float right) {
    return last.right() + line.firstWord() + 0.3 * line.size() < right - line.size();
  }
}

package codicil.render.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A sheet while it is filled from left to right and from top to bottom: a heading that stays and filters, then rows.
final class Sheet {
  /// What the format allows in a cell (ECMA-376, Excel's limits).
  private static final int LONGEST = 32_767;
  /// A line of the font that is used if nothing else is said, in points, and the highest row that Excel shows.
  private static final double LINE = 15;
  private static final double HIGHEST = 409;

  private final Worksheet sheet;
  private final int staying;
  private int row;
  private int column;
  private int width;
  private int lines = 1;
  private final List<Integer> widths = new ArrayList<>();

  /// A column's heading and its width in characters.
  record Heading(String words, int width) {}

  /// How a cell looks; its words say the same, so that nothing hangs on colour.
  enum Look {
    PLAIN, STRONG, FAINT
  }

  /// Begins a sheet whose first columns, so many, stay in sight when it scrolls.
  Sheet(Workbook workbook, String name, int staying) {
    this.sheet = workbook.newWorksheet(name);
    this.staying = staying;
  }

  void heading(Heading heading) {
    sheet.width(column, heading.width());
    widths.add(heading.width());
    grow(heading.words());
    sheet.inlineString(0, column, heading.words());
    sheet.style(0, column).bold().fillColor("D9E2EC").wrapText(true).verticalAlignment("top").set();
    column++;
    width = column;
  }

  void row() {
    setHeight();
    row++;
    column = 0;
  }

  /// A program that opens the file shows a row as high as the file says, and not as its wrapped words need.
  private void setHeight() {
    sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
    lines = 1;
  }

  /// Reckons the lines that words take in this column, a little more than their letters alone would: lines break at blanks.
  private void grow(String words) {
    int room = Math.max(1, widths.get(column) - 2);
    lines = Math.max(lines, words.lines().mapToInt(line -> Math.max(1, (line.length() + room - 1) / room)).sum());
  }

  void text(String words) {
    text(words, Look.PLAIN);
  }

  void text(String words, Look look) {
    grow(words);
    if (!words.isEmpty()) {
      sheet.inlineString(row, column, words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words);
    }
    StyleSetter style = sheet.style(row, column);
    style.wrapText(true).verticalAlignment("top");
    switch (look) {
      case PLAIN -> style.set();
      case STRONG -> style.bold().fillColor("FFF3C4").set();
      case FAINT -> style.italic().fontColor("616E7C").set();
    }
    column++;
  }

  /// Several texts in one cell, a line each.
  void lines(List<String> lines) {
    text(String.join("\n", lines));
  }

  void day(LocalDate day) {
    sheet.value(row, column, day);
    sheet.style(row, column).format("yyyy-mm-dd").verticalAlignment("top").horizontalAlignment("left").set();
    column++;
  }

  void number(int number) {
    sheet.value(row, column, number);
    sheet.style(row, column).verticalAlignment("top").set();
    column++;
  }

  void close() throws IOException {
    setHeight();
    sheet.freezePane(staying, 1);
    sheet.setAutoFilter(0, 0, row, width - 1);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0);
    sheet.finish();
  }
}

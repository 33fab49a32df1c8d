package codicil.read.pdf;

import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How a document is set, as its lines show: their distance, the sizes of its headings, the words that it uses.
final class Setting {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+(?:-[\\p{L}\\p{N}'’]+)*");
  private static final int LONGEST_HEADING = 200;
  private static final double USUAL_PITCH = 1.2;
  private static final double MOST = 0.6;
  private final double pitch;
  private final Headings headings;
  private final boolean blanks;
  private final Set<String> words;

  private Setting(double pitch, Headings headings, boolean blanks, Set<String> words) {
    this.pitch = pitch;
    this.headings = headings;
    this.blanks = blanks;
    this.words = words;
  }

  static Setting of(List<List<Print>> pages) {
    List<Print> lines = pages.stream().flatMap(List::stream).toList();
    long spaced = lines.stream().filter(line -> line.letters().getLast().spaced()).count();
    return new Setting(pitch(pages), Headings.of(lines), spaced > MOST * lines.size(), words(lines));
  }

  /// The distance of most lines from the line above, in their size.
  double pitch() {
    return pitch;
  }

  /// Whether the document prints the blanks at the ends of its lines, so that words go on where there is none.
  boolean printsBlanks() {
    return blanks;
  }

  /// Whether the document writes these letters as one word, which tells a hyphen that belongs to a word from one that
  /// parts it.
  boolean isWord(String word) {
    return words.contains(word);
  }

  Headings headings() {
    return headings;
  }

  Passage passage(Block block, Footnotes notes) {
    return passage(block, notes, true);
  }

  private Passage passage(Block block, Footnotes notes, boolean mayBeHeading) {
    return switch (block) {
      case PrintedParagraph printed -> paragraph(printed, notes, mayBeHeading);
      case Grid grid -> new Table(grid.rows().stream().map(row -> row(row, notes)).toList(), "");
      case TaggedTable table -> new Table(
          table.rows()
              .stream()
              .map(row -> new Table.Row(row.cells()
                  .stream()
                  .map(cell -> new Table.Cell(cell.columns(),
                      cell.merged(), passages(cell.blocks(), notes), ""))
                  .toList(), row.header(), ""))
              .toList(),
          "");
    };
  }

  private Table.Row row(List<Grid.Box> boxes, Footnotes notes) {
    return new Table.Row(boxes.stream().map(box -> cell(box, notes)).toList(), false, "");
  }

  private Table.Cell cell(Grid.Box box, Footnotes notes) {
    Composition composition = new Composition(pitch);
    composition.add(box.lines());
    return new Table.Cell(box.columns(), false, passages(composition.blocks(), notes), "");
  }

  private List<Passage> passages(List<Block> blocks, Footnotes notes) {
    return blocks.isEmpty() ? List.of(Paragraph.plain(""))
        : blocks.stream().map(block -> passage(block, notes, false)).toList();
  }

  private Paragraph paragraph(PrintedParagraph printed, Footnotes notes, boolean mayBeHeading) {
    int level = printed.level()
        .orElseGet(() -> mayBeHeading && length(printed) <= LONGEST_HEADING ? headings.level(printed.first()) : 0);
    return Lettering.of(printed, level, this, notes);
  }

  private static int length(PrintedParagraph printed) {
    return printed.lines().stream().mapToInt(line -> line.text().length()).sum();
  }

  private static double pitch(List<List<Print>> pages) {
    List<Double> pitches = new ArrayList<>();
    for (List<Print> lines : pages) {
      for (int at = 1; at < lines.size(); at++) {
        double apart = (lines.get(at).baseline() - lines.get(at - 1).baseline()) / lines.get(at).size();
        if (apart > 0.8 && apart < 2.5) {
          pitches.add(apart);
        }
      }
    }
    return pitches.stream().sorted().skip(pitches.size() / 2).findFirst().orElse(USUAL_PITCH);
  }

  /// The words inside lines; those at the edges may be parts of words.
  private static Set<String> words(List<Print> lines) {
    Set<String> words = new HashSet<>();
    for (Print line : lines) {
      List<String> found =
          WORD.matcher(line.text().toLowerCase(Locale.ROOT)).results().map(match -> match.group()).toList();
      words.addAll(found.size() < 3 ? List.of() : found.subList(1, found.size() - 1));
    }
    return words;
  }
}

package codicil.read.pdf;

import codicil.model.Paragraph;
import codicil.model.Passage;
import codicil.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// How a document is set, as its lines show: their distance, the sizes of its headings, the words that it uses.
final class Setting {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+(?:-[\\p{L}\\p{N}'’]+)*");
  private static final int LONGEST_HEADING = 200;
  private static final double USUAL_PITCH = 1.2;
  private final double pitch;
  private final Headings headings;
  private final Set<String> words;

  private Setting(double pitch, Headings headings, Set<String> words) {
    this.pitch = pitch;
    this.headings = headings;
    this.words = words;
  }

  static Setting of(List<List<Print>> pages) {
    List<Print> lines = pages.stream().flatMap(List::stream).toList();
    return new Setting(pitch(pages), Headings.of(lines), words(lines));
  }

  /// The distance of most lines from the line above, in their size.
  double pitch() {
    return pitch;
  }

  Passage passage(Block block) {
    return switch (block) {
      case PrintedParagraph printed -> paragraph(printed, true);
      case Grid grid -> new Table(grid.rows().stream().map(this::row).toList(), "");
    };
  }

  private Table.Row row(List<Grid.Box> boxes) {
    return new Table.Row(boxes.stream().map(this::cell).toList(), false, "");
  }

  private Table.Cell cell(Grid.Box box) {
    Composition composition = new Composition(pitch);
    composition.add(box.lines());
    List<Passage> passages = new ArrayList<>();
    for (Block block : composition.blocks()) {
      passages.add(block instanceof PrintedParagraph printed ? paragraph(printed, false) : passage(block));
    }
    return new Table.Cell(box.columns(), false, passages.isEmpty() ? List.of(Paragraph.plain("")) : passages, "");
  }

  private Paragraph paragraph(PrintedParagraph printed, boolean mayBeHeading) {
    Paragraph plain = printed.paragraph(word -> words.contains(word.toLowerCase(Locale.ROOT)));
    int level = mayBeHeading && plain.text().length() <= LONGEST_HEADING ? headings.level(printed.first()) : 0;
    return new Paragraph("", level, "", plain.text(), plain.atoms(), plain.spans(), "");
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
    Set<String> words = new TreeSet<>();
    for (Print line : lines) {
      List<String> found =
          WORD.matcher(line.text().toLowerCase(Locale.ROOT)).results().map(match -> match.group()).toList();
      words.addAll(found.size() < 3 ? List.of() : found.subList(1, found.size() - 1));
    }
    return words;
  }
}

package codicil.render.html;

import codicil.model.Clause;
import codicil.model.Grid;
import codicil.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The words of a clause as the page shows them: paragraphs and tables, with links.
final class TextBlocks {
  private final String text;
  private final List<TextLine.Anchor> links = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  private TextBlocks(Clause clause, Apparatus apparatus, Apparatus.Notes notes) {
    text = clause.text();
    IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').forEach(at -> starts.add(at + 1));
    for (Reference reference : clause.references()) {
      apparatus.href(reference)
          .ifPresent(href -> links.add(new TextLine.Anchor(reference.start(), reference.end(), href, "ref")));
    }
    Set<Integer> shown = new HashSet<>();
    notes.uses()
        .stream()
        .filter(use -> links.stream().noneMatch(link -> link.start() < use.end() && use.start() < link.end()))
        .filter(use -> shown.add(use.term()))
        .map(use -> new TextLine.Anchor(use.start(), use.end(), "#meaning-" + use.term(), "term"))
        .toList()
        .forEach(links::add);
    links.sort(Comparator.comparingInt(TextLine.Anchor::start));
  }

  static List<TextPage.Block> of(Clause clause, Apparatus apparatus, Apparatus.Notes notes) {
    TextBlocks blocks = new TextBlocks(clause, apparatus, notes);
    return clause.text().isEmpty() && clause.grids().isEmpty() ? List.of() : blocks.blocks(clause.grids());
  }

  private List<TextPage.Block> blocks(List<Grid> grids) {
    List<TextPage.Block> blocks = new ArrayList<>();
    int line = 0;
    for (Grid grid : grids) {
      blocks.addAll(paragraphs(line, grid.line()));
      blocks.add(table(grid));
      line = grid.line() + grid.lines();
    }
    blocks.addAll(paragraphs(line, starts.size()));
    return blocks;
  }

  private List<TextPage.Block> paragraphs(int from, int to) {
    return lines(from, to).stream().<TextPage.Block>map(TextPage.Block.Para::new).toList();
  }

  private TextPage.Block table(Grid grid) {
    List<TextPage.Row> rows = new ArrayList<>();
    int line = grid.line();
    for (Grid.Row row : grid.rows()) {
      List<TextPage.Cell> cells = new ArrayList<>();
      for (Grid.Cell cell : row.cells()) {
        cells.add(new TextPage.Cell(lines(line, line + cell.lines()), Math.max(1, cell.columns())));
        line += cell.lines();
      }
      rows.add(new TextPage.Row(row.header(), cells));
    }
    return new TextPage.Block.Table(rows);
  }

  /// The lines that are not blank.
  private List<TextLine> lines(int from, int to) {
    return IntStream.range(from, Math.min(to, starts.size()))
        .mapToObj(this::line)
        .filter(line -> !line.words().isBlank())
        .toList();
  }

  private TextLine line(int at) {
    int start = starts.get(at);
    int end = at + 1 < starts.size() ? starts.get(at + 1) - 1 : text.length();
    return new TextLine(text.substring(start, end), links.stream()
        .filter(link -> link.start() >= start && link.end() <= end)
        .map(link -> new TextLine.Anchor(link.start() - start, link.end() - start, link.href(), link.style()))
        .toList());
  }
}

package codicil.render.markdown;

import codicil.model.Clause;
import codicil.model.Grid;
import codicil.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a clause tree as Markdown (CommonMark, tables as GitHub has them): headings, numbers in bold, tables.
public final class TextMarkdown {
  private static final int DEEPEST = 6;
  private final List<String> blocks = new ArrayList<>();

  private TextMarkdown() {}

  /// The Markdown of a text, ending in a line end.
  public static String of(Text text) {
    TextMarkdown markdown = new TextMarkdown();
    text.clauses().forEach(clause -> markdown.write(clause, 1));
    return String.join("\n\n", markdown.blocks) + "\n";
  }

  private void write(Clause clause, int depth) {
    List<String> lines = clause.text().lines().toList();
    String number = escaped(clause.number());
    int written = 0;
    if (clause.kind() == Clause.Kind.DEFINITION) {
      blocks.add("**" + escaped(clause.heading()) + "**");
    } else if (!clause.heading().isEmpty()) {
      blocks.add("#".repeat(Math.min(depth, DEEPEST)) + " " + (number + " " + escaped(clause.heading())).strip());
    } else if (!number.isEmpty()) {
      written = !lines.isEmpty() && !startsTable(clause, 0) ? 1 : 0;
      blocks.add(("**" + number + "** " + (written == 0 ? "" : escaped(lines.getFirst()))).strip());
    }
    for (Grid grid : clause.grids()) {
      lines.subList(written, grid.line()).forEach(line -> blocks.add(escaped(line)));
      blocks.add(table(grid, lines));
      written = grid.line() + grid.lines();
    }
    lines.subList(written, lines.size()).forEach(line -> blocks.add(escaped(line)));
    clause.children().forEach(child -> write(child, depth + 1));
  }

  private static boolean startsTable(Clause clause, int line) {
    return clause.grids().stream().anyMatch(grid -> grid.line() == line);
  }

  /// A table's first row is its heading: Markdown knows no table without one.
  private static String table(Grid grid, List<String> lines) {
    List<String> rows = new ArrayList<>();
    int at = grid.line();
    int columns = grid.rows().stream().mapToInt(TextMarkdown::columns).max().orElse(1);
    for (Grid.Row row : grid.rows()) {
      StringBuilder cells = new StringBuilder("|");
      for (Grid.Cell cell : row.cells()) {
        cells.append(' ')
            .append(lines.subList(at, at + cell.lines())
                .stream()
                .map(TextMarkdown::cell)
                .collect(Collectors.joining(
                    "<br>")))
            .append(" |")
            .append(" |".repeat(Math.max(0, cell.columns() - 1)));
        at += cell.lines();
      }
      rows.add(cells.append(" |".repeat(columns - columns(row))).toString());
      if (rows.size() == 1) {
        rows.add("|" + " --- |".repeat(columns));
      }
    }
    return String.join("\n", rows);
  }

  private static int columns(Grid.Row row) {
    return row.cells().stream().mapToInt(cell -> Math.max(1, cell.columns())).sum();
  }

  private static String cell(String line) {
    return escaped(line).replace("|", "\\|");
  }

  /// What Markdown would take for a mark of its own.
  private static String escaped(String line) {
    return line.replaceAll("([\\\\`*_<\\[\\]])", "\\\\$1")
        .replaceFirst("^(\\s*)([#>+-]|\\d+[.)](?=\\s))", "$1\\\\$2")
        .replace('\t', ' ');
  }
}

package codicil.render.markdown;

import codicil.log.Ledger;
import codicil.log.Matrix;
import codicil.model.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Document Log as Markdown: what its words mean, then a table for each class of documents.
public final class LogMarkdown {
  private LogMarkdown() {}

  /// The file. The same ledger gives the same bytes.
  public static Bytes of(Ledger ledger) {
    StringBuilder text = new StringBuilder("# " + escape(ledger.code().name()) + ": Document Log\n\n");
    text.append(escape(ledger.end())).append(" The latest release comes first.\n\n");
    Ledger.key()
        .forEach(word -> text.append("- *").append(word.word()).append("*: ").append(word.meaning()).append('\n'));
    Map<String, List<Matrix.Row>> classes = ledger.matrix()
        .rows()
        .stream()
        .collect(Collectors.groupingBy(Matrix.Row::kind, LinkedHashMap::new, Collectors.toList()));
    classes.forEach((kind, rows) -> text.append(table(kind, ledger.matrix().columns(), rows)));
    return Bytes.of(text.toString());
  }

  private static String table(String kind, List<Matrix.Column> columns, List<Matrix.Row> rows) {
    return "\n## " + kind + "\n\n"
        + line(Stream.concat(Stream.of(kind, "Title"), columns.stream().map(Matrix.Column::heading)))
        + line(Stream.generate(() -> "---").limit(columns.size() + 2L))
        + rows.stream()
            .map(row -> line(Stream.concat(Stream.of(row.document().name().letter(), row.document().title()),
                row.cells().stream().map(Matrix.Cell::words))))
            .collect(Collectors.joining());
  }

  private static String line(Stream<String> cells) {
    return cells.map(LogMarkdown::escape).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String escape(String words) {
    return words.replaceAll("[\\\\`*_\\[\\]<|]", "\\\\$0");
  }
}

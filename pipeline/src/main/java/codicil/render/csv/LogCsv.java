package codicil.render.csv;

import codicil.log.Ledger;
import codicil.log.Matrix;
import codicil.model.Bytes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The matrix of the Document Log as CSV (RFC 4180): a heading, then a line a document; UTF-8 without a byte order mark,
/// lines end in CR LF.
public final class LogCsv {
  private LogCsv() {}

  /// The file. The same ledger gives the same bytes.
  public static Bytes of(Ledger ledger) {
    Stream<List<String>> heading = Stream.of(line(List.of("Class", "Letter", "Title"),
        ledger.matrix().columns().stream().map(Matrix.Column::heading)));
    Stream<List<String>> rows = ledger.matrix()
        .rows()
        .stream()
        .map(row -> line(List.of(row.kind(), row.document().name().letter(), row.document().title()),
            row.cells().stream().map(Matrix.Cell::words)));
    return Bytes.of(Stream.concat(heading, rows)
        .map(line -> line.stream().map(LogCsv::field).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining()));
  }

  private static List<String> line(List<String> document, Stream<String> releases) {
    return Stream.concat(document.stream(), releases).toList();
  }

  private static String field(String words) {
    return words.matches("(?s).*[,\"\r\n].*") ? "\"" + words.replace("\"", "\"\"") + "\"" : words;
  }
}

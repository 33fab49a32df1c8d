package codicil.cli;

import codicil.indexer.Hit;
import codicil.indexer.Hits;
import codicil.indexer.Quote;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/// Hits as lines for a reader.
///
/// @param colour whether the terminal shows it
record HitLines(boolean colour) {

  Stream<String> of(Hits hits) {
    return Stream.concat(Stream.of(count(hits)), hits.hits().stream().flatMap(this::of));
  }

  private static String count(Hits hits) {
    String total = hits.total() + (hits.total() == 1 ? " clause" : " clauses");
    return hits.hits().size() < hits.total() ? total + ", the first " + hits.hits().size() + ":" : total;
  }

  private Stream<String> of(Hit hit) {
    String name = Stream.of(hit.document().toString(), hit.number(), plain(hit.heading()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  "));
    String version = hit.release().equals("base") ? "before the first recorded change" : hit.release();
    String since = hit.inForceFrom().map(day -> ", in force from " + day).orElse("");
    return Stream.of("", styled(Style.bold, name) + "  (" + version + since + ")", "  " + quoted(hit.passage()),
        "  " + styled(Style.faint, hit.address())).filter(line -> !line.isBlank() || line.isEmpty());
  }

  private String quoted(Quote quote) {
    var quoted = new StringBuilder(quote.opens() ? "" : "… ");
    int at = 0;
    for (Quote.Mark mark : quote.marks()) {
      quoted.append(quote.text(), at, mark.start())
          .append(styled(Style.fg_yellow, quote.text().substring(mark.start(), mark.end())));
      at = mark.end();
    }
    return quoted.append(quote.text().substring(at)).append(quote.closes() ? "" : " …").toString();
  }

  private String styled(IStyle style, String text) {
    return colour ? style.on() + text + style.off() : text;
  }

  // What a document says must not command the terminal.
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}

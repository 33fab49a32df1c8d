package codicil.publish;

import codicil.log.Ledger;
import codicil.model.Bytes;
import codicil.render.csv.LogCsv;
import codicil.render.json.LogJson;
import codicil.render.markdown.LogMarkdown;
import codicil.render.xlsx.LogWorkbook;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// A format in which the Document Log can be had as a file. A new one is a line here and a room that makes it.
public enum LogFormat {
  XLSX("xlsx", LogWorkbook::of), CSV("csv", LogCsv::of), JSON("json", LogJson::of), MARKDOWN("md", LogMarkdown::of);

  private final String ending;
  private final Function<Ledger, Bytes> maker;

  LogFormat(String ending, Function<Ledger, Bytes> maker) {
    this.ending = ending;
    this.maker = maker;
  }

  /// The ending of its files' names: `xlsx`.
  public String ending() {
    return ending;
  }

  /// The file. The same ledger gives the same bytes.
  public Bytes of(Ledger ledger) {
    return maker.apply(ledger);
  }

  /// The format that the ending of a file's name means; empty if it means none.
  public static Optional<LogFormat> named(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".markdown") ? Optional.of(MARKDOWN)
        : Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
  }
}

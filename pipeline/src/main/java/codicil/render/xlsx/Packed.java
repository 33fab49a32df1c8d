package codicil.render.xlsx;

import codicil.model.Bytes;
import codicil.model.Source;
import codicil.word.Zip;
import java.util.LinkedHashMap;
import java.util.Map;

/// A workbook packed again so that the same content gives the same bytes, and so that readers of a ZIP stream can read it:
/// fastexcel writes sizes in a form that not all of them know.
final class Packed {
  /// What fastexcel takes from the clock: when the workbook was made.
  private static final String MADE = "<dcterms:created[^>]*>[^<]*</dcterms:created>";
  private static final String PROPERTIES = "docProps/core.xml";

  private Packed() {}

  /// The workbook without the instant at which it was made, every part with a fixed time.
  static Bytes again(Bytes workbook) {
    Map<String, Bytes> parts = new LinkedHashMap<>(Zip.read(new Source("workbook", workbook)));
    parts.computeIfPresent(PROPERTIES, (_, content) -> Bytes.of(content.text().replaceAll(MADE, "")));
    return Zip.write(parts);
  }
}

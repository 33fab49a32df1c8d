package codicil.publish;

import codicil.model.Bytes;
import codicil.site.Searchable;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What the search page searches, as a script that holds one list: a page opened from a folder may load scripts, but no
/// data.
final class SearchTexts {
  private SearchTexts() {}

  private record Line(String document, String version, String href, String number, String heading, String text) {}

  static Bytes of(List<Searchable> texts) {
    List<Line> lines = new ArrayList<>();
    for (Searchable text : texts) {
      text.clauses()
          .forEach(clause -> lines.add(new Line(text.document(), text.version(), clause.href(), clause.number(),
              clause.heading(), clause.text())));
    }
    return Bytes.of("globalThis.codicilClauses = " + JsonMapper.shared().writeValueAsString(lines) + ";\n");
  }
}

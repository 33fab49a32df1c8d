package codicil.publish;

import codicil.model.Bytes;
import codicil.model.Finding;
import codicil.model.Picture;
import codicil.model.Source;
import codicil.model.Unusable;
import codicil.render.Markup;
import codicil.render.Tally;
import codicil.render.docx.Mark;
import codicil.render.html.RedlineHtml;
import codicil.render.html.View;
import codicil.render.json.RedlineJson;
import codicil.render.pdf.Cover;
import codicil.render.pdf.Printed;
import codicil.render.pdf.RedlinePdf;
import codicil.store.Folder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/// What was made before and need not be made again: redlines and texts by the content that they were made from and by the
/// build of the program that made them.
final class Shelf {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Folder folder;
  private final String program;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  Shelf(Folder folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /// A redline on the shelf.
  ///
  /// @param key its name there
  /// @param made whether it had to be made just now
  record Kept(String key, boolean made, Summary summary) {}

  /// What is known of a redline without opening it.
  record Summary(Tally tally, Redlined.Grade proved, int word, String digest, List<Finding> findings) {}

  /// A redline as a PDF on the shelf.
  ///
  /// @param key its name there
  /// @param size its size in bytes, 0 if it could not be printed
  /// @param findings what could not be printed
  record Print(String key, int size, List<Finding> findings) {}

  /// The redline of these two, from the shelf if it is there.
  Optional<Kept> find(Source before, Source after, Mark mark) {
    String key = key(before, after, mark);
    return folder.read(key + ".summary.json")
        .map(summary -> use(new Kept(key, false, JSON.readValue(summary.text(), Summary.class))));
  }

  /// Puts the redline of these two on the shelf.
  Kept keep(Source before, Source after, Mark mark, Redlined redlined) {
    Markup markup = Markup.of(redlined.redline());
    String key = key(before, after, mark);
    Summary summary =
        new Summary(redlined.tally(), redlined.proved(), redlined.docx().size(),
            redlined.docx().sha256(), redlined.findings());
    folder.put(key + ".docx", redlined.docx());
    Map<String, Picture> pictures = Redlining.pictures(redlined, before, after);
    folder.put(key + ".html", Bytes.of(RedlineHtml.content(markup, View.BOTH, pictures)));
    folder.put(key + ".sides.html", Bytes.of(RedlineHtml.content(markup, View.SIDES, pictures)));
    folder.put(key + ".json", Bytes.of(RedlineJson.of(markup)));
    folder.put(key + ".print.html", Bytes.of(RedlinePdf.text(markup, pictures, Language.of(after))));
    // Last, because its presence says that the others are there.
    folder.put(key + ".summary.json", Bytes.of(JSON.writeValueAsString(summary)));
    return use(new Kept(key, true, summary));
  }

  private Kept use(Kept kept) {
    List.of("docx", "html", "sides.html", "json", "print.html", "summary.json")
        .forEach(ending -> used.add(kept.key() + "." + ending));
    return kept;
  }

  /// The redline as a PDF with this cover, from the shelf if it is there. What cannot be printed has findings that say why.
  Print print(Kept kept, Cover cover) {
    String key = Bytes.of(String.join("\n", program, kept.key(), cover.toString())).sha256();
    used.add(key + ".pdf");
    return find(key + ".print", Print.class).orElseGet(() -> keep(key + ".print", print(key, kept, cover)));
  }

  private Print print(String key, Kept kept, Cover cover) {
    try {
      Printed printed = RedlinePdf.print(cover, file(kept, "print.html").text());
      folder.put(key + ".pdf", printed.pdf());
      return new Print(key, printed.pdf().size(), printed.findings());
    } catch (Unusable unusable) {
      return new Print(key, 0, List.of(new Finding("not-printed", "", unusable.line())));
    }
  }

  /// The file of a print; empty if it could not be printed.
  Optional<Bytes> file(Print print) {
    return print.size() == 0 ? Optional.empty() : folder.read(print.key() + ".pdf");
  }

  /// A file of a redline on the shelf, by its ending.
  Bytes file(Kept kept, String ending) {
    return folder.read(kept.key() + "." + ending)
        .orElseThrow(() -> new IllegalStateException("gone from the cache: " + kept.key()));
  }

  /// What was made of some inputs, if it is on the shelf.
  ///
  /// @param key the digest of everything that it was made from
  <T> Optional<T> find(String key, Class<T> kind) {
    return folder.read(made(key)).map(found -> JSON.readValue(found.text(), kind));
  }

  /// Puts what was made on the shelf and gives it back.
  <T> T keep(String key, T made) {
    folder.put(made(key), Bytes.of(JSON.writeValueAsString(made)));
    return made;
  }

  private String made(String key) {
    String name = key + ".made.json";
    used.add(name);
    return name;
  }

  /// Takes away what has not been asked for since this shelf was opened.
  void clear() {
    Set<String> idle = new LinkedHashSet<>(folder.names());
    idle.removeAll(used);
    idle.forEach(folder::delete);
  }

  private String key(Source before, Source after, Mark mark) {
    return Bytes.of(String.join("\n", program, before.name(), before.bytes().sha256(), after.name(),
        after.bytes().sha256(), mark.author(), mark.date().toString())).sha256();
  }
}

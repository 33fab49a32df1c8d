package codicil.store;

import codicil.model.Bytes;
import codicil.model.DocumentName;
import codicil.model.Unusable;
import codicil.read.notice.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A notice written as `releases/*.yaml`, for a person to complete: summaries are in our own words and cannot be read.
///
/// @param id the release's id, which is the name of its file
/// @param text the file
public record ReleaseDraft(String id, String text) {

  /// Writes a notice down.
  ///
  /// @param source the short name of the file that it was read from
  /// @param titles the preferred title of each document of the code: where a notice prints that, it is left out
  /// @param aliases the short names of documents, `GBCS`: a window of a document that has none is written as a comment
  public static ReleaseDraft of(Notice notice, String source, Map<DocumentName, String> titles,
      Map<String, DocumentName> aliases) {
    return new ReleaseDraft(id(notice), new Writer(source, titles, aliases).write(notice));
  }

  private static String id(Notice notice) {
    return switch (notice.name()) {
      case Notice.Name.Version version -> version.number().toString();
      case Notice.Name.Event event -> notice.effective().getFirst().day() + "-"
          + event.title().replace("SEC ", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    };
  }

  /// Writes drafts into a folder, all or none; what a person wrote is never written over.
  ///
  /// @return the files
  /// @throws Unusable if one is there already or two are of the same release
  public static List<Path> write(Path folder, List<ReleaseDraft> drafts) {
    List<Path> files = drafts.stream().map(draft -> folder.resolve(draft.id() + ".yaml")).toList();
    for (Path file : files) {
      if (Files.exists(file)) {
        throw new Unusable("is there already", file.toString(), "name another folder with -o and compare the two");
      }
      if (files.indexOf(file) != files.lastIndexOf(file)) {
        throw new Unusable("two notices speak of this release", file.toString(), "keep them in files of their own");
      }
    }
    for (int i = 0; i < files.size(); i++) {
      Disk.write(files.get(i), Bytes.of(drafts.get(i).text()));
    }
    return files;
  }

  /// Collects the lines of one file.
  private static final class Writer {
    private final String source;
    private final Map<DocumentName, String> titles;
    private final Map<String, DocumentName> aliases;
    private final StringBuilder text = new StringBuilder();

    Writer(String source, Map<DocumentName, String> titles, Map<String, DocumentName> aliases) {
      this.source = source;
      this.aliases = aliases;
      this.titles = titles;
    }

    String write(Notice notice) {
      line("# Read from a notice by machine: compare it with the source and write the summaries.");
      switch (notice.name()) {
        case Notice.Name.Version version -> {
          line("number: " + version.number());
          if (!version.title().isEmpty()) {
            line("name: " + scalar(version.title()));
          }
        }
        case Notice.Name.Event event -> line("event: " + scalar(event.title()));
      }
      notice.issued().forEach(day -> line("notice: " + day));
      line("effective:");
      notice.effective().forEach(taking -> line("  - " + effective(taking, notice.issued())));
      if (!notice.modifications().isEmpty()) {
        line("modifications:");
        notice.modifications().forEach(this::modification);
      }
      list("designations", notice.designations().stream().map(this::designation).toList());
      affected(notice);
      list("applicability", notice.windows().stream().flatMap(window -> window(window).stream()).toList());
      list("parameters", notice.moved().stream().map(this::moved).toList());
      return text.toString();
    }

    private void list(String key, List<String> items) {
      if (!items.isEmpty()) {
        line(key + ":");
        items.forEach(item -> line("  - " + item));
      }
    }

    private String designation(Notice.Designation designation) {
      String documents =
          designation.documents().stream().map(DocumentName::toString).collect(Collectors.joining(", "));
      return new Pairs().put("by", scalar(designation.by()))
          .put("summary", quoted("Designation or re-designation of " + documents + "."))
          .put("documents", "[" + documents + "]")
          .put("source", place(designation.line()))
          .text();
    }

    /// A short name that no document has is left to a person.
    private Optional<String> window(Notice.Window window) {
      Optional<DocumentName> document = Optional.ofNullable(aliases.get(window.document()));
      if (document.isEmpty()) {
        line("# not placed: " + window.document() + " v" + window.version() + " applies until " + window.until()
            + " (exclusive), line " + window.line());
      }
      return document.map(name -> {
        Pairs pairs = new Pairs().put("document", name.toString()).put("version", quoted(window.version()));
        window.from().forEach(day -> pairs.put("from", day.toString()));
        return pairs.put("until", window.until().toString()).put("source", place(window.line())).text();
      });
    }

    /// What the day stands for takes words of our own, so that it goes by the modification's name.
    private String moved(Notice.Moved moved) {
      Pairs pairs = new Pairs().put("name", quoted("day moved by " + (moved.modification().isEmpty() ? "the release"
          : moved.modification()))).put("was", moved.was().toString()).put("is", moved.is().toString());
      pairs.putUnless(moved.modification().isEmpty(), "modification", moved.modification());
      return pairs.put("source", place(moved.line())).text();
    }

    private String effective(Notice.Taking taking, List<LocalDate> issued) {
      Pairs pairs = new Pairs().put("day", taking.day().toString());
      switch (taking) {
        case Notice.Taking.Effect _ -> issued.forEach(day -> pairs.put("stated", day.toString()));
        case Notice.Taking.Plan plan -> {
          pairs.putUnless(plan.latest().equals(plan.day()), "flexibleTo", plan.latest().toString());
          (plan.stated().isEmpty() ? issued : plan.stated()).forEach(day -> pairs.put("stated", day.toString()));
          pairs.put("basis", "planned");
        }
      }
      return pairs.put("source", place(taking.line())).text();
    }

    private void modification(Notice.Change change) {
      line("  - id: " + change.id());
      line(change.title().isEmpty() ? "    # the notice prints no title" : "    title: " + scalar(change.title()));
      if (!change.part().isEmpty()) {
        line("    part: " + scalar(change.part()));
      }
      line("    status: " + scalar(change.status()));
      line("    source: " + place(change.line()));
    }

    private void affected(Notice notice) {
      List<Integer> lines = notice.affected()
          .stream()
          .filter(document -> document.because() == Notice.Because.LISTED)
          .map(Notice.Document::line)
          .sorted()
          .toList();
      line("affected:");
      line("  complete: " + (lines.isEmpty() ? "no" : "yes"));
      int first = lines.isEmpty() ? notice.name().line() : lines.getFirst();
      int last = lines.isEmpty() ? first : lines.getLast();
      line("  source: " + scalar(source + "#L" + first + (first == last ? "" : "-L" + last)));
      if (notice.affected().isEmpty()) {
        line("  documents: []");
        return;
      }
      line("  documents:");
      notice.affected().forEach(document -> line("    - " + document(document)));
    }

    private String document(Notice.Document document) {
      Pairs pairs = new Pairs().put("document", document.name().toString());
      pairs.putUnless(document.title().isEmpty() || document.title().equals(titles.get(document.name())), "title",
          scalar(document.title()));
      document.marks()
          .forEach(mark -> pairs.put(mark.column().name().toLowerCase(Locale.ROOT), mark.yes() ? "yes" : "no"));
      pairs.putUnless(document.because() == Notice.Because.LISTED, "basis",
          document.because().name().toLowerCase(Locale.ROOT));
      pairs.putUnless(document.version().isEmpty(), "version", quoted(document.version()));
      pairs.putUnless(document.markedUpFrom().isEmpty(), "markedUpFrom", quoted(document.markedUpFrom()));
      document.published().forEach(day -> pairs.put("published", day.toString()));
      return pairs.put("source", place(document.line())).text();
    }

    private String place(int line) {
      return scalar(source + "#L" + line);
    }

    private void line(String line) {
      text.append(line).append('\n');
    }
  }

  /// `{key: value, …}`.
  private record Pairs(List<String> each) {
    Pairs() {
      this(new ArrayList<>());
    }

    Pairs put(String key, String value) {
      each.add(key + ": " + value);
      return this;
    }

    void putUnless(boolean not, String key, String value) {
      if (!not) {
        put(key, value);
      }
    }

    String text() {
      return "{" + String.join(", ", each) + "}";
    }
  }

  /// Plain where it can be nothing but text, in a list in braces too; else in quotes.
  static String scalar(String value) {
    return value.matches("[\\p{L}\\d](?:[\\p{L}\\d ._/&‘’“”–#-]*[\\p{L}\\d.’”])?") && !value.contains(" #")
        && !value.matches("[\\d.]+") ? value : quoted(value);
  }

  private static String quoted(String value) {
    StringBuilder text = new StringBuilder("\"");
    value.codePoints().forEach(c -> {
      if (c == '"' || c == '\\') {
        text.append('\\').appendCodePoint(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF'
          || Character.getType(c) == Character.SURROGATE) {
        text.append(String.format(Locale.ROOT, "\\u%04X", c));
      } else {
        text.appendCodePoint(c);
      }
    });
    return text.append('"').toString();
  }
}

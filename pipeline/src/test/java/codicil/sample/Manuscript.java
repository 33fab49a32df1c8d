package codicil.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One text of the corpus: a document in all its versions.
///
/// @param id such as `section-h`
/// @param document such as `Section H`
/// @param prefix the letter before every number of a Section, such as `H`; empty where numbers are decimal
/// @param format `docx` or `pdf`
/// @param versions earliest first: `base` or the release that brought it, such as `v40.0`
record Manuscript(
    String id,
    String document,
    String title,
    String prefix,
    String format,
    List<String> versions,
    List<Standing.Spanned> body) {

  /// @throws IllegalArgumentException if a line of the head is missing
  static Manuscript read(String id, String text) {
    List<String> lines = text.lines().toList();
    List<String> head = lines.stream().takeWhile(line -> !line.isBlank()).toList();
    String numbering = field(head, "numbering", id);
    return new Manuscript(
        id,
        field(head, "document", id),
        field(head, "title", id),
        numbering.startsWith("section ") ? numbering.substring(8).strip().toUpperCase(Locale.ROOT) : "",
        field(head, "format", id),
        List.of(field(head, "versions", id).split("\\s+", -1)),
        lines.stream()
            .skip(head.size())
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(Standing::read)
            .toList());
  }

  List<Edition> editions() {
    return versions.stream().map(this::edition).toList();
  }

  private Edition edition(String version) {
    List<Line> lines =
        body.stream()
            .filter(spanned -> spanned.standing().covers(version, versions))
            .map(spanned -> Lines.of(spanned.line()))
            .toList();
    return Numbering.number(this, version, lines);
  }

  private static String field(List<String> head, String name, String id) {
    Optional<String> line = head.stream().filter(each -> each.startsWith(name + ":")).findFirst();
    return line.orElseThrow(() -> new IllegalArgumentException(id + " has no line " + name + ":"))
        .substring(name.length() + 1)
        .strip();
  }
}

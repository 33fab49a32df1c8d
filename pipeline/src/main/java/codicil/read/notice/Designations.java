package codicil.read.notice;

import codicil.model.DocumentName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what government designated: a paragraph with a heading of its own, or one that speaks of a designation.
///
/// Documents count where the paragraph names them, by class and letter or by a title that the notice's own list prints.
final class Designations {
  private static final String GOVERNMENT = "(BEIS|DECC|DESNZ|Secretary of State|Government)";
  private static final Pattern SPEAKS = Pattern.compile("(?i)\\b" + GOVERNMENT
      + "\\b.*\\b(?:re-)?designat\\w+|\\b(?:re-)?"
      + "designat\\w+[^.]*\\b" + GOVERNMENT + "\\b|\\bchanges made by the Department\\b.*?\\(" + GOVERNMENT + "\\)");
  /// A version number, or the number of a resolution, is no title.
  private static final int SHORTEST_TITLE = 8;

  private final List<Notice.Document> listed;
  private final List<Notice.Designation> found = new ArrayList<>();
  private boolean spoken;

  private Designations(List<Notice.Document> listed) {
    this.listed = listed;
  }

  /// The designations of a notice, in its order.
  ///
  /// @param listed the documents that it lists
  static List<Notice.Designation> of(Part part, List<Notice.Document> listed, Doubts doubts) {
    Designations all = new Designations(listed);
    List<Line> section = new ArrayList<>();
    for (Line line : part.lines()) {
      if (line.isHeadingLike() && !section.isEmpty()) {
        all.section(section);
        section.clear();
      }
      section.add(line);
    }
    all.section(section);
    if (all.spoken && all.found.isEmpty()) {
      doubts.unplaced("designation-unplaced", part.heading().number(),
          "speaks of a designation, but of which documents is not found; write it under `designations`");
    }
    return List.copyOf(all.found);
  }

  private void section(List<Line> lines) {
    List<Line> speaking = lines.stream()
        .filter(line -> !line.text().contains("\t"))
        .filter(line -> SPEAKS.matcher(line.text()).find())
        .toList();
    if (speaking.isEmpty()) {
      return;
    }
    spoken = true;
    Line first = lines.getFirst();
    boolean headed = first.isHeadingLike() && speaking.contains(first);
    List<DocumentName> documents = (headed ? lines : speaking).stream()
        .flatMap(line -> named(line.text()))
        .distinct()
        .toList();
    Matcher by = SPEAKS.matcher(speaking.getFirst().text());
    if (!documents.isEmpty() && by.find()) {
      found.add(new Notice.Designation(Stream.of(1, 2, 3)
          .map(by::group)
          .filter(java.util.Objects::nonNull)
          .findFirst()
          .orElse("Government"), documents, speaking.getFirst().number()));
    }
  }

  private Stream<DocumentName> named(String text) {
    return Stream.concat(Mentions.in(text).stream(), listed.stream()
        .filter(document -> document.title().length() >= SHORTEST_TITLE && text.contains(document.title()))
        .map(Notice.Document::name));
  }
}

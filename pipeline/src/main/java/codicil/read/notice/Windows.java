package codicil.read.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds until when older versions apply, and other days that a release moves from one value to another.
final class Windows {
  private static final String DAY = "(" + PrintedDay.FORM + ")";
  /// `Communications Hub Technical Specifications (CHTS) v1.1`, `DUIS v1.1`; a version alone belongs to the name before it.
  private static final Pattern VERSION =
      Pattern.compile("(?:\\(([A-Z][A-Z0-9]+)\\)|\\b([A-Z][A-Z0-9]{2,}))?\\s*\\bv(\\d+(?:\\.\\d+)+)\\b");
  private static final Pattern ENDS = Pattern.compile("(?i)\\b(?:applicability|applicable|apply|applies)\\b.*\\b"
      + "(?:to|until|on|till)\\b (?-i:" + DAY + ")");
  private static final Pattern REMOVED = Pattern.compile("(?i)\\b(?:removal of|removes|withdrawal of|withdraws)\\b");
  private static final Pattern MOVED = Pattern.compile("(?i)\\bfrom (?:its |the )?(?:previous |current )?(?:end[- ])?"
      + "(?:date )?(?:of )?(?-i:" + DAY + ") to (?-i:" + DAY + ")");
  private static final Pattern SPEAKS =
      Pattern.compile("(?i)\\b(?:Applicability Period|Validity Period|Applicability End Date)");

  private final Optional<LocalDate> effective;
  private final List<Notice.Window> windows = new ArrayList<>();
  private final List<Notice.Moved> moved = new ArrayList<>();

  private Windows(Optional<LocalDate> effective) {
    this.effective = effective;
  }

  /// Reads a notice.
  ///
  /// @param takings when the release took effect: a version that it removes applies until then
  static Windows of(Part part, List<Notice.Taking> takings, Doubts doubts) {
    Windows all = new Windows(takings.stream().map(Notice.Taking::day).findFirst());
    part.lines().forEach(all::line);
    if (all.windows.isEmpty() && all.moved.isEmpty()) {
      part.lines()
          .stream()
          .filter(line -> SPEAKS.matcher(line.text()).find())
          .findFirst()
          .ifPresent(line -> doubts.remark("applicability-unwritten", line.number(),
              "speaks of how long versions apply; write it under `applicability`"));
    }
    return all;
  }

  List<Notice.Window> windows() {
    return List.copyOf(windows);
  }

  List<Notice.Moved> moved() {
    return List.copyOf(moved);
  }

  private void line(Line line) {
    for (String sentence : line.text().split("(?<=[^\\d ]\\.|\\d{4}\\.) ")) {
      Matcher change = MOVED.matcher(sentence);
      Matcher ends = ENDS.matcher(sentence);
      Matcher removed = REMOVED.matcher(sentence);
      if (change.find()) {
        Optional<String> id = Changes.first(sentence).or(() -> Changes.first(line.text()));
        Stream.of(change.group(1))
            .flatMap(day -> PrintedDay.of(day).stream())
            .forEach(was -> PrintedDay.of(change.group(2))
                .ifPresent(is -> moved.add(new Notice.Moved(id.orElse(""), was, is, line.number()))));
      } else if (ends.find()) {
        PrintedDay.of(ends.group(1))
            .ifPresent(last -> add(sentence.substring(0, ends.start(1)), effective, last.plusDays(
                1), line));
      } else if (removed.find()) {
        effective.ifPresent(day -> add(sentence.substring(removed.end()), Optional.empty(), day, line));
      }
    }
  }

  private void add(String words, Optional<LocalDate> from, LocalDate until, Line line) {
    String name = "";
    Matcher version = VERSION.matcher(words);
    while (version.find()) {
      String own = version.group(1) == null ? version.group(2) : version.group(1);
      name = own == null ? name : own;
      Notice.Window window = new Notice.Window(name, version.group(3), from.stream().toList(), until, line.number());
      if (!name.isEmpty() && windows.stream()
          .noneMatch(each -> each.document().equals(window.document()) && each.version()
              .equals(window.version()))) {
        windows.add(window);
      }
    }
  }
}

package codicil.read.notice;

import codicil.model.ReleaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of one notice in a file that may hold several.
///
/// @param heading the line that names its release
/// @param number the version that the heading states; empty if it names a release only
/// @param lines its lines, the heading and the line with its date left out
/// @param issued the day that it prints as its own; none if it is not dated
record Part(Line heading, Optional<ReleaseNumber> number, List<Line> lines, List<LocalDate> issued) {
  private static final Pattern VERSION =
      Pattern.compile("\\b(?:SEC|Smart Energy Code|Code),? (?:v\\.? ?|[Vv]ersion )(\\d{1,4}\\.\\d{1,4})(?![\\d.]*\\d)");
  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:released|published|implemented|designated|issued|introduced|now in (?:effect|force)|takes effect)\\b");
  static final Pattern RELEASE = Pattern.compile("\\b(?:January|February|March|April|May|June|July|August|September|"
      + "October|November|December) \\d{4} (?:SEC )?Release\\b");
  private static final Pattern DATED =
      Pattern.compile("(?:(?:Published|Date|Issued|Posted)(?: on)?:? )?(" + PrintedDay.FORM + ")");

  /// The notices of a file.
  static List<Part> of(List<Line> lines, Doubts doubts) {
    List<Draft> drafts = new ArrayList<>();
    Optional<Line> waiting = Optional.empty();
    for (Line line : lines) {
      Optional<Draft> current = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
      if (isHeading(line, current)) {
        drafts.add(new Draft(line, number(line.text())));
        waiting.ifPresent(drafts.getLast()::dated);
        waiting = Optional.empty();
      } else if (DATED.matcher(line.text()).matches()) {
        if (current.isPresent() && current.get().issued.isEmpty()) {
          current.get().dated(line);
        } else {
          waiting = Optional.of(line);
        }
      } else if (!line.isBlank()) {
        waiting
            .ifPresent(day -> doubts.unplaced("date-unplaced", day.number(), "what this day stands for is not said"));
        waiting = Optional.empty();
        current.ifPresent(draft -> draft.lines.add(line));
      } else {
        current.ifPresent(draft -> draft.lines.add(line));
      }
    }
    return drafts.stream().map(Draft::part).toList();
  }

  private static Optional<ReleaseNumber> number(String text) {
    Matcher version = VERSION.matcher(text);
    return version.find() ? ReleaseNumber.parse(version.group(1)) : Optional.empty();
  }

  /// A heading with a version begins another notice unless the version is the same; one with a release only does so where
  /// no notice of a version stands open, since such notices may have a paragraph headed by a release.
  private static boolean isHeading(Line line, Optional<Draft> current) {
    if (!line.isHeadingLike()) {
      return false;
    }
    Optional<ReleaseNumber> number = number(line.text());
    if (number.isPresent()) {
      return VERB.matcher(line.text()).find()
          && current.flatMap(draft -> draft.number).filter(number.get()::equals).isEmpty();
    }
    return RELEASE.matcher(line.text()).matches()
        && current.filter(draft -> draft.number.isPresent() || draft.heading.text().equals(line.text())).isEmpty();
  }

  /// A part that is still being collected.
  private static final class Draft {
    private final Line heading;
    private final Optional<ReleaseNumber> number;
    private final List<Line> lines = new ArrayList<>();
    private final List<LocalDate> issued = new ArrayList<>();

    Draft(Line heading, Optional<ReleaseNumber> number) {
      this.heading = heading;
      this.number = number;
    }

    void dated(Line line) {
      Matcher day = DATED.matcher(line.text());
      if (day.matches()) {
        PrintedDay.of(day.group(1)).ifPresent(issued::add);
      }
    }

    Part part() {
      return new Part(heading, number, List.copyOf(lines), List.copyOf(issued));
    }
  }
}

package codicil.read.notice;

import codicil.model.Source;
import codicil.model.Unusable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a file with release notices: what a heading names begins one, what follows belongs to it.
public final class NoticeReader {
  private NoticeReader() {}

  /// The notices of a file.
  ///
  /// @throws Unusable if no line of it names a release
  public static Notices read(Source source) {
    Doubts doubts = new Doubts(source.name());
    List<Part> parts = Part.of(Lines.of(source), doubts);
    if (parts.isEmpty()) {
      throw new Unusable("no line of it names a release", source.name(),
          "it should have a heading like `SEC v50.0 published …` or `November 2020 SEC Release`");
    }
    List<Notice> notices = new ArrayList<>();
    parts.forEach(part -> notice(part, doubts).ifPresent(notices::add));
    return doubts.with(notices);
  }

  private static Optional<Notice> notice(Part part, Doubts doubts) {
    Notice.Name name = name(part);
    List<Notice.Taking> takings = Takings.of(part, doubts);
    if (takings.isEmpty()) {
      doubts.unplaced("day-missing", part.heading().number(),
          name.label() + ": the day on which it takes effect is not found; nothing is written for it");
      return Optional.empty();
    }
    boolean planned = takings.stream().noneMatch(Notice.Taking.Effect.class::isInstance);
    List<Notice.Change> changes = Changes.of(part, planned, doubts);
    if (changes.isEmpty()) {
      doubts.unplaced("modifications-missing", part.heading().number(), name.label() + ": no modification is found");
    }
    if (part.issued().isEmpty() && part.number().isPresent()) {
      doubts.remark("date-missing", part.heading().number(), name.label() + ": the notice prints no date of its own");
    }
    AffectedDocuments affected = AffectedDocuments.of(part, name.label(), doubts);
    Windows windows = Windows.of(part, takings, doubts);
    return Optional
        .of(new Notice(name, part.issued(), takings, changes, affected.documents(), Designations.of(part, affected
            .documents(), doubts), windows.windows(), windows.moved(), affected.papers()));
  }

  private static Notice.Name name(Part part) {
    int line = part.heading().number();
    String title = title(part);
    return part.number().<Notice
        .Name>map(number -> new Notice.Name.Version(number, title, line))
        .orElseGet(() -> new Notice.Name.Event(title, line));
  }

  /// The release that the heading names, else the one that the version was made to implement.
  private static String title(Part part) {
    Matcher heading = Part.RELEASE.matcher(part.heading().text());
    if (heading.find()) {
      return heading.group();
    }
    return part.lines()
        .stream()
        .map(line -> Pattern.compile("\\bto implement the (" + Part.RELEASE.pattern() + ")").matcher(line.text()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }
}

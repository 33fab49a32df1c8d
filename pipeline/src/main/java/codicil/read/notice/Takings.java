package codicil.read.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds when a release took or is to take effect.
final class Takings {
  private static final String DAY = "(" + PrintedDay.FORM + ")";
  private static final Pattern TOOK =
      Pattern.compile("(?i)\\b(?:(?:came|comes) into (?:effect|force)|(?:took|takes) effect"
          + "|(?:is|was|are|were) (?:effective|implemented|in (?:effect|force))|went live|effective(?: date)?|with effect|in force)"
          + ":?(?: (?:on|from|as of))?:? (?-i:" + DAY + ")");
  private static final Pattern WILL =
      Pattern.compile("(?i)\\b(?:due to|will|planned|targeted|scheduled|expected|intended)\\b"
          + "[^.]{0,60}?\\b(?:go live|go-live|into (?:effect|force)|take effect|implement(?:ed|ation)|effective)"
          + "(?: (?:on|from|for))? (?-i:" + DAY + ")");
  private static final Pattern MOVED = Pattern.compile("(?i)\\b(?:implementation|go-live|release) date (?:to )?be "
      + "(?:amended|moved|changed|delayed|deferred) to (?-i:" + DAY
      + ")(?:[^.]{0,60}?\\b(?:flexibility|extend|latest)\\b[^.]{0,40}?"
      + "(?-i:" + DAY + "))?");
  private static final Pattern APPROVED =
      Pattern.compile("(?i)\\bapproved (?:this|the|that) (?:request|change|amendment)[^.]{0,20}? on (?-i:" + DAY + ")");

  private final Doubts doubts;
  private final List<Notice.Taking> takings = new ArrayList<>();

  private Takings(Doubts doubts) {
    this.doubts = doubts;
  }

  /// Every statement of the day, a day once; a plan that says more wins over one that says less.
  static List<Notice.Taking> of(Part part, Doubts doubts) {
    Takings all = new Takings(doubts);
    part.lines().forEach(all::line);
    all.contradictions(part);
    return List.copyOf(all.takings);
  }

  private void line(Line line) {
    Matcher moved = MOVED.matcher(line.text());
    if (moved.find()) {
      moved(line, moved);
      return;
    }
    Matcher will = WILL.matcher(line.text());
    if (will.find()) {
      day(will.group(1), line).ifPresent(day -> add(new Notice.Taking.Plan(day, day, List.of(), line.number())));
      return;
    }
    Matcher took = TOOK.matcher(line.text());
    while (took.find()) {
      day(took.group(1), line).ifPresent(day -> add(new Notice.Taking.Effect(day, line.number())));
    }
  }

  /// A day that was only asked for is no plan; it is one once it is approved.
  private void moved(Line line, Matcher moved) {
    Matcher approved = APPROVED.matcher(line.text());
    if (!approved.find()) {
      doubts.unplaced("plan-not-approved", line.number(), "another day is asked for; that it was agreed is not said");
      return;
    }
    Optional<LocalDate> day = day(moved.group(1), line);
    Optional<LocalDate> latest = moved.group(2) == null ? day : day(moved.group(2), line);
    Optional<LocalDate> stated = day(approved.group(1), line);
    if (day.isPresent() && latest.isPresent() && stated.isPresent()) {
      add(new Notice.Taking.Plan(day.get(), latest.get(), List.of(stated.get()), line.number()));
    }
  }

  private Optional<LocalDate> day(String text, Line line) {
    Optional<LocalDate> day = PrintedDay.of(text);
    if (day.isEmpty()) {
      doubts.unplaced("day-impossible", line.number(), "`" + text + "` is no day");
    }
    return day;
  }

  private void add(Notice.Taking taking) {
    boolean plain = !(taking instanceof Notice.Taking.Plan plan) || plan.stated().isEmpty();
    boolean known = takings.stream().anyMatch(other -> other.day().equals(taking.day()));
    if (known && plain) {
      return;
    }
    takings.removeIf(other -> other.day().equals(taking.day()));
    takings.add(taking);
  }

  private void contradictions(Part part) {
    List<LocalDate> days =
        takings.stream().filter(Notice.Taking.Effect.class::isInstance).map(Notice.Taking::day).toList();
    if (days.size() > 1) {
      doubts.unplaced("days-differ", part.heading().number(), "it is said to have taken effect on " + days.getFirst()
          + " and on " + days.getLast() + "; keep the right one");
    }
  }
}

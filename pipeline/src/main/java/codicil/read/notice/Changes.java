package codicil.read.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the modifications that a release implements.
final class Changes {
  private static final String ID = "(?:SECMP|MP|DP)\\d{3,4}[A-Z]?";
  private static final Pattern MENTION = Pattern.compile("\\b(" + ID + ")\\b(?!\\d)");
  private static final Pattern ENDING = Pattern.compile("(?i)^[\\s,]*(part \\d+)?\\s*(?:[–:-]\\s*)?"
      + "(Implemented(?: in part)?|Approved|Withdrawn|Rejected|Deferred|Planned|Targeted|In progress)?\\W*$");
  private static final Pattern PART = Pattern.compile("(?i)^[\\s,(]*(part \\d+)");
  private static final Pattern NOT_IN =
      Pattern.compile("(?i)\\b(?:withdrawn|rejected|removed from (?:the )?scope|no longer in"
          + "|will not be (?:included|implemented) in this|deferred|postponed|moved to)\\b");
  private static final Pattern DONE =
      Pattern.compile("(?i)\\b(?:implement\\w*|approved?|introduc\\w*|brings?|delivers?|include[sd]?)\\b");
  private static final Pattern PARTLY = Pattern.compile("(?i)\\bonly the\\b.*\\bimplemented\\b"
      + "|\\bnot be implemented until\\b|\\bforward from\\b|\\bin part\\b");

  private final boolean planned;
  private final Doubts doubts;
  private final Map<String, Notice.Change> changes = new LinkedHashMap<>();
  private final Map<String, Integer> mentioned = new LinkedHashMap<>();

  private Changes(boolean planned, Doubts doubts) {
    this.planned = planned;
    this.doubts = doubts;
  }

  /// The modifications in the order of their first mention.
  ///
  /// @param planned whether the release has not happened as far as the notice knows
  static List<Notice.Change> of(Part part, boolean planned, Doubts doubts) {
    Changes all = new Changes(planned, doubts);
    all.line(part.heading(), true);
    part.lines().forEach(line -> all.line(line, false));
    all.mentioned.forEach((id, line) -> {
      if (!all.changes.containsKey(id)) {
        doubts.unplaced("modification-unplaced", line,
            id + " is mentioned; that this release implements it is not said");
      }
    });
    return List.copyOf(all.changes.values());
  }

  /// The first modification that a text names.
  static Optional<String> first(String text) {
    Matcher mention = MENTION.matcher(text);
    return mention.find() ? Optional.of(mention.group(1)) : Optional.empty();
  }

  private void line(Line line, boolean heading) {
    String text = heading ? line.text() : line.words();
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      String id = mention.group(1);
      if (mention.start() > 0 && !heading && !DONE.matcher(text).find()) {
        mentioned.putIfAbsent(id, line.number());
      } else {
        change(line, id, text.substring(mention.end()));
      }
    }
  }

  private void change(Line line, String id, String after) {
    Optional<Quoted> quoted = Quoted.at(after);
    List<String> cells = List.of(after.split("\t", -1));
    boolean row = line.text().contains("\t") && quoted.isEmpty() && cells.size() > 1;
    String title = row ? cells.get(1) : quoted.map(Quoted::title).orElse("");
    String rest = row ? String.join(" ", cells.subList(2, cells.size())) : quoted.map(Quoted::rest).orElse(after);
    Matcher ending = ENDING.matcher(rest);
    String stated = ending.matches() && ending.group(2) != null ? ending.group(2) : "";
    if (NOT_IN.matcher(stated.isEmpty() ? rest : stated).find() && !PARTLY.matcher(rest).find()) {
      doubts.remark("modification-left-out", line.number(), id + " is named, but not as implemented by this release");
      return;
    }
    Matcher part = PART.matcher(rest);
    Notice.Change change = new Notice.Change(id, title, part.find() ? part.group(1).toLowerCase(Locale.ROOT) : "",
        status(stated, rest), line.number());
    changes.merge(id, change, Changes::together);
  }

  private String status(String stated, String rest) {
    if (PARTLY.matcher(rest).find()) {
      return "Implemented in part";
    }
    return stated.isEmpty() ? planned ? "Planned" : "Implemented" : stated;
  }

  /// Its place is the first line that names it, its title the first that is printed.
  private static Notice.Change together(Notice.Change first, Notice.Change next) {
    Notice.Change titled = first.title().isEmpty() && !next.title().isEmpty() ? next : first;
    boolean partly = first.status().endsWith("in part") || next.status().endsWith("in part");
    return new Notice.Change(first.id(), titled.title(), first.part().isEmpty() ? next.part() : first.part(),
        partly ? "Implemented in part" : titled.status(), first.line());
  }
}

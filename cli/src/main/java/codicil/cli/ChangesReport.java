package codicil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Puts what changed in the code into a report: what readers look for first on top, then document by document.
final class ChangesReport {
  private static final int MOST_USES = 8;

  private final List<Report.Line> lines = new ArrayList<>();

  private ChangesReport() {}

  static Report of(ChangesView view) {
    ChangesReport report = new ChangesReport();
    report.tellings(view);
    view.documents().forEach(report::document);
    if (!view.withoutText().isEmpty()) {
      report.heading(1, "Not compared");
      view.withoutText().forEach(report::line);
    }
    return new Report(view.title(), report.lines);
  }

  private void heading(int level, String words) {
    lines.add(Report.Line.heading(level, words));
  }

  private void line(String words) {
    lines.add(Report.Line.of(words));
  }

  private void tellings(ChangesView view) {
    if (!view.tellings().isEmpty()) {
      heading(1, "Dates, amounts, periods and duties");
      view.tellings().forEach(told -> line(told.document() + " " + told.clause() + ": " + told.text()));
    }
  }

  private void document(ChangesView.Document document) {
    heading(1, document.name() + (document.title().isEmpty() ? "" : " " + document.title()) + ": " + document.before()
        + " → " + document.after());
    document.brought().forEach(brought -> line(brought.text()));
    line(count(document));
    for (ChangesView.Definition definition : document.definitions()) {
      line("definition " + definition.event() + ": " + definition.term() + uses(definition.usedIn()));
    }
    for (ChangesView.Reference reference : document.references()) {
      line("reference in " + reference.clause() + " to " + reference.number() + reference.now()
          .map(now -> ": that clause is " + now + " now")
          .orElse(": that clause is gone"));
    }
    for (ChangesView.Change change : document.changes()) {
      change(change);
    }
  }

  private static String uses(List<String> uses) {
    return uses.isEmpty() ? ""
        : " (used in " + uses.stream().limit(MOST_USES).collect(Collectors.joining(", "))
            + (uses.size() > MOST_USES ? " and " + (uses.size() - MOST_USES) + " more" : "") + ")";
  }

  private static String count(ChangesView.Document document) {
    List<String> counts = new ArrayList<>();
    for (String event : List.of("inserted", "deleted", "reworded", "split", "merged", "moved", "renumbered",
        "cosmetic")) {
      long count = document.changes().stream().filter(change -> change.has(event)).count();
      if (count > 0) {
        counts.add(count + " " + event);
      }
    }
    return counts.isEmpty() ? "no clause changed" : "clauses: " + String.join(", ", counts);
  }

  private void change(ChangesView.Change change) {
    String was = change.was().map(number -> " (was " + (number.isEmpty() ? "unnumbered" : number) + ")").orElse("");
    boolean left =
        change.words().stream().noneMatch(piece -> !piece.kind().equals("deleted") && !piece.words().isBlank());
    String elsewhere = change.elsewhere().map(clause -> (left ? " to " : " from ") + clause).orElse("");
    heading(2, (change.clause() + ": " + String.join(", ", change.events()) + elsewhere + was).strip());
    boolean onlyNumber = change.events().equals(List.of("renumbered"));
    boolean blank = change.words().stream().allMatch(piece -> piece.words().isBlank());
    if (!onlyNumber && !blank) {
      lines.add(new Report.Line(0, change.words()));
    }
  }
}

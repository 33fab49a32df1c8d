package codicil.store;

import java.util.List;

/// What two statements must have in common for one to correct the other: they speak of the same thing.
final class Likening {
  /// All of them say when a release takes effect.
  private static final List<String> DAYS = List.of("effective", "planned", "no-later-than");

  private Likening() {}

  /// Whose statement it is and what it is about, as exactly as can be told: a document, a modification, a day of stating.
  static String exact(Row row) {
    return broad(row) + "\u001F" + String.join("\u001F", about(row));
  }

  /// The same, said on the same day: what was said of a thing earlier stands beside what is said of it now.
  static String sameDay(Row row) {
    return exact(row) + "\u001F" + row.statedOn();
  }

  /// Whose statement it is, and of which sort.
  static String broad(Row row) {
    return row.subject() + "\u001F" + (isDay(row) ? "day" : row.kind());
  }

  /// Whether it says when a release takes effect.
  static boolean isDay(Row row) {
    return DAYS.contains(row.kind());
  }

  private static List<String> about(Row row) {
    Fields fields = Fields.parse(row.claim());
    return switch (row.kind()) {
      case "effective", "planned", "no-later-than" -> List.of(row.statedOn());
      case "named", "affected", "edition", "side-by-side" -> List.of(fields.text("document"));
      case "applicability", "mentioned" -> List.of(fields.text("document"), fields.text("number"));
      case "labelled" -> List.of(fields.text("kind"));
      case "source" -> List.of(fields.text("key"));
      case "modification" -> List.of(fields.text("id"), fields.text("part"));
      case "parameter" -> List.of(fields.text("name"));
      case "milestone" -> List.of(fields.text("day"));
      case "proposed" -> List.of(fields.text("id"));
      case "designation" -> List.of(fields.text("summary"));
      case "disputed" -> List.of(fields.text("id"));
      case "side" -> List.of(fields.text("contradiction"), fields.text("place"));
      case "whole", "titled", "summarised", "numbered", "complete" -> List.of();
      default -> List.of(row.claim());
    };
  }
}

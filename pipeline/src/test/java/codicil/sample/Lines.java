package codicil.sample;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one line of a text, its span already taken off.
final class Lines {
  private static final String LABEL = "(?:[A-Z]?\\d+[A-Z]?(?:\\.\\d+[A-Z]?)*|\\([a-zA-Z]+\\))";
  private static final Pattern LABELLED = Pattern.compile("(" + LABEL + ")\\s+(\\S.*)");

  private Lines() {}

  /// @throws IllegalArgumentException if the line begins with neither a mark nor a label
  static Line of(String line) {
    if (line.startsWith("## ")) {
      return new Line.SubHeading(Pieces.of(line.substring(3).strip()));
    }
    if (line.startsWith("# ")) {
      return heading(line.substring(2).strip());
    }
    if (line.startsWith("+ ")) {
      return new Line.Flush(Pieces.of(line.substring(2).strip()));
    }
    return line.startsWith("|") ? row(line) : clause(line);
  }

  private static Line heading(String text) {
    Matcher labelled = LABELLED.matcher(text);
    return labelled.matches()
        ? new Line.Heading(labelled.group(1), Pieces.of(labelled.group(2)))
        : new Line.Heading("", Pieces.of(text));
  }

  private static Line row(String line) {
    if (!line.endsWith("|") || line.length() < 3) {
      throw new IllegalArgumentException("a table row ends with a bar: " + line);
    }
    String inner = line.substring(1, line.length() - 1);
    return new Line.Row(
        Arrays.stream(inner.split("\\|", -1)).map(String::strip).map(Pieces::of).toList());
  }

  private static Line clause(String line) {
    Matcher labelled = LABELLED.matcher(line);
    if (!labelled.matches()) {
      throw new IllegalArgumentException("a line begins with a label or with one of # ## + |: " + line);
    }
    return new Line.Clause(labelled.group(1), Pieces.of(labelled.group(2)));
  }
}

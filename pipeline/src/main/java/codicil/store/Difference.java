package codicil.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What recording adds to the journal, shown before it is done.
///
/// @param added facts that are new
/// @param corrected facts that take the place of recorded ones
/// @param withdrawn recorded facts that no file states any more
public record Difference(List<Statement> added, List<Correction> corrected, List<Statement> withdrawn) {
  public Difference {
    added = List.copyOf(added);
    corrected = List.copyOf(corrected);
    withdrawn = List.copyOf(withdrawn);
  }

  /// A fact.
  ///
  /// @param subject the code or the release that it is about
  /// @param kind what kind of thing is said of it: `effective`, `modification`
  /// @param says what is said, by name, in the journal's words
  public record Statement(String subject, String kind, Map<String, String> says) {
    public Statement {
      says = Collections.unmodifiableMap(new LinkedHashMap<>(says));
    }

    static Statement of(Row row) {
      return new Statement(row.subject(), row.kind(), row.says());
    }

    /// On one line.
    public String line() {
      return subject + " " + kind + ": " + says.entrySet()
          .stream()
          .map(each -> each.getKey() + " " + each.getValue().replace('\n', ' '))
          .collect(Collectors.joining(", "));
    }
  }

  /// A fact that takes the place of another one.
  ///
  /// @param why the reason, as recorded
  public record Correction(Statement before, Statement after, String why) {
    /// What was and what is, on one line, with the reason; what stayed as it was is left out.
    public String line() {
      return words() + "; " + why;
    }

    /// The same without the reason.
    String words() {
      Map<String, String> old = before.says();
      Map<String, String> now = after.says();
      String kind = before.kind().equals(after.kind()) ? "" : before.kind() + " → " + after.kind() + ", ";
      return after.subject() + " " + thing() + ": " + kind + Stream.concat(old.keySet().stream(), now.keySet().stream())
          .distinct()
          .filter(key -> !old.getOrDefault(key, "").equals(now.getOrDefault(key, "")))
          .map(key -> key + " " + value(old, key) + " → " + value(now, key))
          .collect(Collectors.joining(", "));
    }

    private static String value(Map<String, String> says, String key) {
      return says.getOrDefault(key, "(nothing)").replace('\n', ' ');
    }

    /// What it is about: `affected appendix-ad`.
    private String thing() {
      return Stream.of("document", "id", "key", "contradiction")
          .flatMap(key -> Stream.ofNullable(after.says().get(key)))
          .findFirst()
          .map(name -> after.kind() + " " + name)
          .orElse(after.kind());
    }
  }

  /// Whether there is nothing to record.
  public boolean isEmpty() {
    return added.isEmpty() && corrected.isEmpty() && withdrawn.isEmpty();
  }

  /// Line by line: `+` a new fact, `~` a corrected one, `-` a withdrawn one.
  public List<String> lines() {
    return Stream.of(added.stream().map(each -> "+ " + each.line()),
        corrected.stream().map(each -> "~ " + each.line()), withdrawn.stream().map(each -> "- " + each.line()))
        .flatMap(lines -> lines)
        .toList();
  }

  /// How much it is: `3 facts added, 1 corrected, none withdrawn`.
  public String sentence() {
    return isEmpty() ? "nothing new"
        : count(added.size(), " facts") + " added, " + count(corrected.size(), "") + " corrected, "
            + count(withdrawn.size(), "") + " withdrawn";
  }

  private static String count(int count, String noun) {
    String facts = count == 1 && !noun.isEmpty() ? " fact" : noun;
    return (count == 0 ? "none" : count) + (count == 0 ? "" : facts);
  }

  /// The releases and codes that it touches.
  public List<String> subjects() {
    return List.copyOf(Stream.of(added.stream(), corrected.stream().map(Correction::after), withdrawn.stream())
        .flatMap(each -> each)
        .map(Statement::subject)
        .collect(Collectors.toCollection(TreeSet::new)));
  }
}

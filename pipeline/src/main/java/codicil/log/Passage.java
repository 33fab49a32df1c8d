package codicil.log;

import codicil.model.DocumentName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The way of a modification: in which releases it took effect, whole or in parts, and what was said of it before.
///
/// @param id as it was asked for
/// @param titles every title seen; none if no source prints one
/// @param parts what took or is to take effect, in the order of time; none if no recorded release implements it
/// @param statements what sources say of its stage, the earliest first
/// @param notKnown what the log cannot say of it, a sentence each
/// @param sentence it in one sentence
public record Passage(String id, List<String> titles, List<Part> parts, List<Statement> statements,
    List<String> notKnown, String sentence) {
  public Passage {
    titles = List.copyOf(titles);
    parts = List.copyOf(parts);
    statements = List.copyOf(statements);
    notKnown = List.copyOf(notKnown);
  }

  /// A part that a release implements.
  ///
  /// @param release the release
  /// @param modification what the release says of it
  /// @param lapsed whether the release was planned for a day that has passed, and no source says that it happened
  /// @param documents the documents that sources say it changed; none if no source says
  public record Part(Release release, Modification modification, boolean lapsed, List<DocumentName> documents) {
    public Part {
      documents = List.copyOf(documents);
    }

    private String said() {
      return (modification.part().isEmpty() ? "" : modification.part() + " ")
          + (release.planned() ? (lapsed ? "was planned for " : "is planned for ") : "on ") + release.day() + " ("
          + release.label() + ")";
    }
  }

  /// What a source says of its stage.
  public record Statement(String status, Stated stated, String source) {}

  static Optional<Passage> of(DocumentLog log, Timeline timeline, String id) {
    return Contradictions.number(id).flatMap(number -> of(log, timeline, id.strip(), number));
  }

  private static Optional<Passage> of(DocumentLog log, Timeline timeline, String id, String number) {
    List<Part> parts = timeline.releases()
        .stream()
        .flatMap(release -> release.modifications()
            .stream()
            .filter(each -> isThis(each.id(), number))
            .map(each -> new Part(release, each, timeline.lapsed(release), documents(each))))
        .toList();
    List<Fact> proposed = log.facts()
        .stream()
        .filter(fact -> fact.claim() instanceof Claim.Proposed each && isThis(each.id(), number))
        .sorted(Comparator.comparing(fact -> fact.stated().day()))
        .toList();
    if (parts.isEmpty() && proposed.isEmpty()) {
      return Optional.empty();
    }
    List<String> titles = Stream.concat(parts.stream().map(part -> part.modification().title()),
        proposed.stream().flatMap(fact -> ((Claim.Proposed) fact.claim()).titles().stream()))
        .filter(title -> !title.isEmpty())
        .distinct()
        .toList();
    List<Statement> statements = proposed.stream()
        .map(fact -> new Statement(((Claim.Proposed) fact.claim()).status(), fact.stated(), fact.source()))
        .toList();
    return Optional.of(new Passage(id, titles, parts, statements, notKnown(parts, titles), sentence(id, titles, parts,
        statements)));
  }

  /// The number is the identity; a modification that was split is asked for by its number without a letter too.
  private static boolean isThis(String id, String number) {
    return Contradictions.number(id)
        .filter(each -> each.equals(number) || each.matches(number + "[A-Z]"))
        .isPresent();
  }

  private static List<DocumentName> documents(Modification modification) {
    return modification.touches().stream().map(Modification.Touch::document).distinct().toList();
  }

  private static List<String> notKnown(List<Part> parts, List<String> titles) {
    List<String> sentences = new ArrayList<>();
    if (titles.isEmpty()) {
      sentences.add("No source prints its title.");
    }
    if (parts.isEmpty()) {
      sentences.add("Whether and when it took effect is not recorded.");
    }
    parts.forEach(part -> {
      if (part.release().planned()) {
        sentences.add("Whether the part planned for " + part.release().day() + " took effect is not recorded.");
      }
      if (part.release().number().isEmpty()) {
        sentences.add("The number of the version that " + part.release().said() + " made is not stated.");
      }
      if (part.documents().isEmpty()) {
        sentences.add("Which documents it changed in " + part.release().said() + " is not stated one by one.");
      }
      if (part.modification().summary().contains("proposed")) {
        sentences
            .add("Whether what was only proposed with it happened is not recorded: " + part.modification().summary());
      }
    });
    return sentences;
  }

  private static String sentence(String id, List<String> titles, List<Part> parts, List<Statement> statements) {
    String name = id + titles.stream().limit(1).map(title -> " (" + title + ")").collect(Collectors.joining());
    if (parts.isEmpty()) {
      return "No recorded release implements " + name + statements.stream()
          .reduce((_, later) -> later)
          .map(last -> "; as stated by " + last.stated().day() + ": " + last.status())
          .orElse("") + ".";
    }
    TreeSet<String> ids = parts.stream()
        .map(part -> part.modification().id())
        .collect(Collectors.toCollection(TreeSet::new));
    String split = ids.size() > 1 ? ", which was split into " + Sentence.join(List.copyOf(ids)) + "," : "";
    boolean whole = parts.size() == 1 && parts.getFirst().modification().part().isEmpty();
    return name + split + (parts.stream().allMatch(part -> part.release().planned()) ? ": "
        : whole ? " took effect " : " took effect in parts: ")
        + parts.stream()
            .map(part -> (ids.size() > 1 ? part.modification().id() + " " : "") + part.said())
            .collect(Collectors.joining("; "))
        + ".";
  }
}

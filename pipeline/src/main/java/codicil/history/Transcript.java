package codicil.history;

import codicil.model.Clause;
import codicil.model.Outlined;
import codicil.model.Passages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A recorded text as its history needs it: the clauses, and the words of each paragraph.
///
/// @param outlined the clause tree, and the clause of each paragraph
/// @param paragraphs the words of each paragraph of each story, in the order of [Passages#paragraphs]; what has no words of
///     its own stands as one character, as in [codicil.model.Atom]
public record Transcript(Outlined outlined, List<String> paragraphs) {
  public Transcript {
    paragraphs = List.copyOf(paragraphs);
  }

  /// The transcript of a document as read.
  public static Transcript of(Passages passages, Outlined outlined) {
    return new Transcript(outlined, passages.paragraphs().stream().map(Words::visible).toList());
  }

  /// The clauses in document order, parents before children.
  public List<Clause> clauses() {
    return outlined.text().all().toList();
  }

  /// The clause of a paragraph, by its place in [#clauses]; empty for headers and footers.
  public OptionalInt clauseOf(int paragraph) {
    return Optional.ofNullable(outlined.clauses().get(paragraph))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  /// The paragraphs of each clause.
  public List<List<Integer>> paragraphsOfClauses() {
    List<List<Integer>> own = new ArrayList<>();
    outlined.text().all().forEach(_ -> own.add(new ArrayList<>()));
    outlined.clauses().forEach((paragraph, clause) -> own.get(clause).add(paragraph));
    return own;
  }

  /// The clause around each clause; empty for an outermost one.
  public List<OptionalInt> parents() {
    List<OptionalInt> parents = new ArrayList<>();
    outlined.text().clauses().forEach(clause -> note(clause, OptionalInt.empty(), parents));
    return parents;
  }

  private static void note(Clause clause, OptionalInt parent, List<OptionalInt> parents) {
    OptionalInt own = OptionalInt.of(parents.size());
    parents.add(parent);
    clause.children().forEach(child -> note(child, own, parents));
  }

  /// The place after the last clause that is in a clause.
  public int end(int clause) {
    return clause + size(clauses().get(clause));
  }

  private static int size(Clause clause) {
    return 1 + clause.children().stream().mapToInt(Transcript::size).sum();
  }

  /// The printed number of each clause, or of the nearest around it that has one; empty where none has.
  public List<String> citations() {
    List<String> citations = new ArrayList<>();
    List<OptionalInt> parents = parents();
    for (Clause clause : clauses()) {
      OptionalInt parent = parents.get(citations.size());
      citations.add(!clause.number().isEmpty() ? clause.number()
          : parent.isPresent() ? citations.get(parent.getAsInt()) : "");
    }
    return citations;
  }

  /// The first clause with this printed number, or with this term or heading where none has it; blanks and case ignored.
  public OptionalInt find(String name) {
    List<Clause> clauses = clauses();
    String wanted = plain(name);
    return first(clauses, clause -> plain(clause.number()).equals(wanted))
        .or(() -> first(clauses, clause -> plain(clause.heading()).equals(wanted)))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }

  private static Optional<Integer> first(List<Clause> clauses, Predicate<Clause> wanted) {
    return IntStream.range(0, clauses.size()).filter(at -> wanted.test(clauses.get(at))).boxed().findFirst();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}

package codicil.history;

import codicil.model.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A reference that leads elsewhere than before: its words did not change, but the clause of that number did.
///
/// @param in the clause in which it stands
/// @param number the number that it names
/// @param now the number that the clause meant has now; empty if that clause is gone, and the reference leads nowhere
public record Stray(Lineage.State in, String number, Optional<String> now) {
  /// A number counts as a reference only after a word that leads to one; `version 3.1` is none.
  private static final Pattern REFERENCE = Pattern.compile(
      "(?:[Cc]lauses?|[Pp]aragraphs?|[Ss]ections?|under|in|by|with|and|or|to|of)\\s+"
          + "([A-Z]{0,2}\\d+[A-Z]?(?:\\.\\d+[A-Z]?)*(?:\\([a-zA-Z]{1,5}\\))*)(?![\\w.]*\\w)");

  /// Every reference within the document that strayed in a text.
  ///
  /// @param text the text's place in the lineage, from 1
  public static List<Stray> of(Lineage lineage, int text) {
    Map<String, Optional<String>> moved = moved(lineage, text);
    List<Stray> strays = new ArrayList<>();
    if (moved.isEmpty()) {
      return strays;
    }
    IntStream.range(0, lineage.texts().get(text).clauses().size())
        .mapToObj(clause -> new Lineage.State(text, clause))
        .forEach(state -> in(lineage, state).stream()
            .filter(moved::containsKey)
            .filter(number -> !number.equals(lineage.clause(state).number()))
            .forEach(number -> strays.add(new Stray(state, number, moved.getOrDefault(number, Optional.empty())))));
    return List.copyOf(strays);
  }

  /// The numbers of clauses that have another now, or are gone.
  private static Map<String, Optional<String>> moved(Lineage lineage, int text) {
    Map<String, Optional<String>> moved = new HashMap<>();
    lineage.gone(text)
        .stream()
        .map(lineage::clause)
        .map(Clause::number)
        .forEach(number -> moved.put(number,
            Optional.empty()));
    List<Clause> nows = lineage.texts().get(text).clauses();
    List<Clause> olds = lineage.texts().get(text - 1).clauses();
    for (int clause = 0; clause < nows.size(); clause++) {
      Standing standing = lineage.generations().get(text).clauses().get(clause);
      if (standing.events().contains(Event.RENUMBERED) && standing.ancestry().same()) {
        moved.put(olds.get(standing.ancestry().main().orElseThrow()).number(), Optional.of(nows.get(clause)
            .number()));
      }
    }
    moved.remove("");
    return moved;
  }

  private static LinkedHashSet<String> in(Lineage lineage, Lineage.State state) {
    LinkedHashSet<String> numbers = new LinkedHashSet<>();
    for (Wording.Piece piece : Wording.of(lineage, state).pieces()) {
      Matcher reference = REFERENCE.matcher(piece.kind() == Wording.Kind.SAME ? piece.words() : "");
      while (reference.find()) {
        numbers.add(reference.group(1));
      }
    }
    return numbers;
  }
}

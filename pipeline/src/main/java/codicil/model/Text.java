package codicil.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A document as a clause tree: each word of the document stands in exactly one clause, in order.
///
/// @param source the name of the file
/// @param clauses the top-level clauses; words before the first numbered clause stand in a clause without number
/// @param findings what was odd, of the reading and of the outline
public record Text(String source, List<Clause> clauses, List<Finding> findings) {
  public Text {
    clauses = List.copyOf(clauses);
    findings = List.copyOf(findings);
  }

  /// Every clause in document order, parents before children.
  public Stream<Clause> all() {
    return clauses.stream().flatMap(Text::withDescendants);
  }

  /// The first clause with this full number, blanks and case ignored.
  public Optional<Clause> clause(String number) {
    String wanted = number.replace(" ", "");
    return all().filter(clause -> clause.number().replace(" ", "").equalsIgnoreCase(wanted)).findFirst();
  }

  private static Stream<Clause> withDescendants(Clause clause) {
    return Stream.concat(Stream.of(clause), clause.children().stream().flatMap(Text::withDescendants));
  }
}

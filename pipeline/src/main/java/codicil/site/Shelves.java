package codicil.site;

import codicil.model.DocumentName;
import java.util.List;
import java.util.Optional;

/// What the workspace holds of texts and redlines.
///
/// @param holdings the texts
/// @param comparisons the redlines, and those that could not be made
public record Shelves(List<Holding> holdings, List<Comparison> comparisons) {
  public Shelves {
    holdings = List.copyOf(holdings);
    comparisons = List.copyOf(comparisons);
  }

  /// The text of a version.
  public Optional<Holding> holding(DocumentName document, String version) {
    return holdings.stream().filter(it -> it.document().equals(document) && it.version().equals(version)).findFirst();
  }

  /// The texts of a document, oldest first.
  List<Holding> holdings(DocumentName document) {
    return holdings.stream().filter(it -> it.document().equals(document)).toList();
  }

  /// What became of the redline of a document at a release.
  public Optional<Comparison> comparison(DocumentName document, String release) {
    return comparisons.stream()
        .filter(it -> it.document().equals(document) && it.release().equals(release))
        .findFirst();
  }

  Optional<Comparison.Outcome.Made> redline(DocumentName document, String release) {
    return comparison(document, release).map(Comparison::outcome)
        .filter(Comparison.Outcome.Made.class::isInstance)
        .map(Comparison.Outcome.Made.class::cast);
  }

  long redlines(String release) {
    return comparisons.stream()
        .filter(it -> it.release().equals(release) && it.outcome() instanceof Comparison.Outcome.Made)
        .count();
  }
}

package codicil.site;

import java.util.List;

/// A text that the search page can find.
///
/// @param document the document, with its short names
/// @param version what its version is called
/// @param clauses its clauses
public record Searchable(String document, String version, List<Clause> clauses) {
  public Searchable {
    clauses = List.copyOf(clauses);
  }

  /// A clause.
  ///
  /// @param href its place in the site
  /// @param number its printed number; may be empty
  /// @param heading its heading or term; may be empty
  /// @param text its own words
  public record Clause(String href, String number, String heading, String text) {}
}

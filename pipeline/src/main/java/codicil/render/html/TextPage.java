package codicil.render.html;

import codicil.model.Clause;
import codicil.model.Finding;
import java.util.List;

/// What the template of a text shows.
///
/// @param findings what was odd about the text
/// @param clauses the top-level clauses
public record TextPage(List<Finding> findings, List<Anchored> clauses) {
  public TextPage {
    findings = List.copyOf(findings);
    clauses = List.copyOf(clauses);
  }

  /// A clause with its anchor.
  ///
  /// @param anchor its name in links; empty if it has none
  /// @param depth 0 for a top-level clause
  public record Anchored(String anchor, int depth, Clause clause, List<Anchored> children) {
    public Anchored {
      children = List.copyOf(children);
    }

    /// Its own words, a paragraph each; the heading is left out where the words begin with it.
    public List<String> paragraphs() {
      return clause.text().lines().filter(line -> !line.isBlank()).toList();
    }

    /// What the contents list calls it.
    public String name() {
      return (clause.number() + " " + clause.heading()).strip();
    }
  }

  /// The clauses that the contents list names: the top-level ones, or those below the only one.
  public List<Anchored> contents() {
    List<Anchored> named = named(clauses);
    return named.size() == 1 ? named(named.getFirst().children()) : named;
  }

  private static List<Anchored> named(List<Anchored> clauses) {
    return clauses.stream().filter(clause -> !clause.anchor().isEmpty()).toList();
  }
}

package codicil.render.html;

import codicil.model.Clause;
import codicil.model.Finding;
import java.util.List;

/// What the template of a text shows.
///
/// @param frame what surrounds it
/// @param findings what was odd about the text
/// @param clauses the top-level clauses
public record TextPage(Frame frame, List<Finding> findings, List<Anchored> clauses) {
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

  /// The clauses that the contents list names.
  public List<Anchored> contents() {
    return clauses.stream().filter(clause -> !clause.anchor().isEmpty()).toList();
  }
}

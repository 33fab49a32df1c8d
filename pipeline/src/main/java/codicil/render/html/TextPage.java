package codicil.render.html;

import codicil.model.Clause;
import codicil.model.Finding;
import java.util.List;
import java.util.Optional;

/// What the template of a text shows.
///
/// @param findings what was odd about the text
/// @param clauses the top-level clauses
/// @param terms the defined terms that it uses
public record TextPage(List<Finding> findings, List<Anchored> clauses, List<Apparatus.Term> terms) {
  public TextPage {
    findings = List.copyOf(findings);
    clauses = List.copyOf(clauses);
    terms = List.copyOf(terms);
  }

  /// A clause with its anchor.
  ///
  /// @param anchor its name in links; empty if it has none
  /// @param depth 0 for a top-level clause
  /// @param blocks its own words; the heading is no part of them
  /// @param brought what last changed them; empty if that is not known, or the same as of the clause around it
  public record Anchored(String anchor, int depth, Clause clause, List<Block> blocks,
      Optional<Apparatus.Brought> brought, List<Anchored> children) {
    public Anchored {
      blocks = List.copyOf(blocks);
      children = List.copyOf(children);
    }

    /// Whether the number stands in a line of its own, because neither heading nor words begin the clause.
    public boolean isBare() {
      return clause.heading().isEmpty() && !clause.number().isEmpty()
          && (blocks.isEmpty() || blocks.getFirst() instanceof Block.Table);
    }

    /// Whether it ends in the heading rows of a table whose other rows are definitions, clauses of their own below it.
    public boolean opensDefinitions() {
      return !blocks.isEmpty() && blocks.getLast() instanceof Block.Table table
          && table.rows().stream().allMatch(Row::header)
          && !children.isEmpty() && children.getFirst().clause().kind() == Clause.Kind.DEFINITION;
    }

    /// The names of its style.
    public String style() {
      return depth == 0 ? "top-level" : clause.kind() == Clause.Kind.DEFINITION ? "inner definition" : "inner";
    }

    /// What the contents list calls it.
    public String name() {
      return (clause.number() + " " + clause.heading()).strip();
    }

    /// Those below it that the contents list names: headings, not items.
    public List<Anchored> named() {
      return children.stream()
          .filter(child -> !child.anchor().isEmpty() && !child.clause().heading().isEmpty()
              && child.clause().kind() != Clause.Kind.DEFINITION && child.clause().kind() != Clause.Kind.ITEM)
          .toList();
    }
  }

  /// A part of the words of a clause.
  public sealed interface Block {
    /// A paragraph.
    record Para(TextLine line) implements Block {}

    /// A table.
    record Table(List<Row> rows) implements Block {}
  }

  /// A row of a table.
  public record Row(boolean header, List<Cell> cells) {}

  /// A cell of a table.
  public record Cell(List<TextLine> lines, int columns) {}

  /// The clauses that the contents list names: the top-level ones, or those below the only one.
  public List<Anchored> contents() {
    List<Anchored> named = clauses.stream().filter(clause -> !clause.anchor().isEmpty()).toList();
    return named.size() == 1 && !named.getFirst().named().isEmpty() ? named.getFirst().named() : named;
  }
}

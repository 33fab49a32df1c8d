package codicil.model;

import java.util.List;

/// A clause as a lawyer sees it.
///
/// @param kind what it is
/// @param number its full printed number (`H8.16`, `J1.2(b)`, `3.8.2`); empty if it has none (front matter, a definition)
/// @param label the last part of the number as printed at the clause itself (`(b)`); empty if it has none
/// @param heading its heading or, for a definition, the term; empty if it has none
/// @param text its own words, without those of its children: paragraphs separated by line ends, tables cell by cell
/// @param grids which lines of the text stand in tables, in order
/// @param notes which lines of the text stand in footnotes and endnotes, in order
/// @param references the references in its text, in order, not overlapping; empty until they were looked for
/// @param children the clauses below it, in order
public record Clause(Kind kind, String number, String label, String heading, String text, List<Grid> grids,
    List<Note> notes, List<Reference> references, List<Clause> children) {
  public Clause {
    grids = List.copyOf(grids);
    notes = List.copyOf(notes);
    references = List.copyOf(references);
    children = List.copyOf(children);
  }

  /// What a clause may be.
  public enum Kind {
    /// words before the first clause
    FRONT,
    /// a heading without number, and what stands below it
    HEADING,
    /// a defined term and what it means
    DEFINITION,
    /// a part of the document named by a word: a Section, an inner Appendix
    PART,
    /// a clause whose number names its parents
    CLAUSE,
    /// an item of a list
    ITEM
  }

  /// A clause without tables and notes, in which no references were looked for.
  public Clause(Kind kind, String number, String label, String heading, String text, List<Clause> children) {
    this(kind, number, label, heading, text, List.of(), List.of(), List.of(), children);
  }

  /// What it is called: its number or, where it has none, its heading.
  public String name() {
    return number.isEmpty() ? heading : number;
  }

  /// The same clause with the references that were found in its text, and other children.
  public Clause with(List<Reference> found, List<Clause> below) {
    return new Clause(kind, number, label, heading, text, grids, notes, found, below);
  }
}

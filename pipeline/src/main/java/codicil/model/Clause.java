package codicil.model;

import java.util.List;

/// A clause as a lawyer sees it.
///
/// @param number its full printed number (`H8.16`, `J1.2(b)`, `3.8.2`); empty if it has none (front matter, a definition)
/// @param label the last part of the number as printed at the clause itself (`(b)`); empty if it has none
/// @param heading its heading or, for a definition, the term; empty if it has none
/// @param text its own words, without those of its children: paragraphs separated by line ends, tables cell by cell
/// @param children the clauses below it, in order
public record Clause(String number, String label, String heading, String text, List<Clause> children) {
  public Clause {
    children = List.copyOf(children);
  }
}

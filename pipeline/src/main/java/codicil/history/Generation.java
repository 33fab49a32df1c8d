package codicil.history;

import java.util.List;

/// What is known of the past of a text.
///
/// @param paragraphs which text brought each word, paragraph by paragraph
/// @param clauses how each clause stands
public record Generation(List<Provenance> paragraphs, List<Standing> clauses) {
  public Generation {
    paragraphs = List.copyOf(paragraphs);
    clauses = List.copyOf(clauses);
  }
}

package codicil.model;

import java.util.List;

/// A defined term.
///
/// @param term the term as it is defined
/// @param forms what else it is called, `CSS` in `Centralised Switching Service (or CSS)`
/// @param clause the number of the clause in which it is defined; empty before the first number
/// @param text what it means
/// @param uses the numbers of the clauses that use it, in order, each once; a clause without number counts as the one around it
public record Definition(String term, List<String> forms, String clause, String text, List<String> uses) {
  public Definition {
    forms = List.copyOf(forms);
    uses = List.copyOf(uses);
  }
}

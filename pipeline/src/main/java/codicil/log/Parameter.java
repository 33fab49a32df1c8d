package codicil.log;

import codicil.model.DocumentName;
import java.util.List;

/// A release: it set a value that a text holds, such as the day on which a period ends.
///
/// @param documents the documents that hold it; none if no source says
/// @param clause the printed number of the clause that holds it; empty if no source says
/// @param name what is set, in our words
/// @param before its value until then; empty if not stated
/// @param after its value from then on, in our words (`removed` if the text holds it no longer)
/// @param modification the modification that set it; empty if none did
public record Parameter(List<DocumentName> documents, String clause, String name, String before, String after,
    String modification) implements Claim {
  public Parameter {
    documents = List.copyOf(documents);
  }

  /// Whether this clause holds it, or lies inside the one that does.
  public boolean isAround(String other) {
    return Touching.isAround(clause, other);
  }
}

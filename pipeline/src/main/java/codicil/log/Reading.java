package codicil.log;

import codicil.model.DocumentName;
import java.util.List;
import java.util.stream.Collectors;

/// How the name that a user gave to a document is understood.
public sealed interface Reading {
  /// It names this document.
  record Exact(DocumentName document) implements Reading {}

  /// It most likely means this document; an answer must show what it was read as.
  record ReadAs(DocumentName document) implements Reading {}

  /// It names no document, or several; `nearest` are those that it may mean.
  record Refused(String asked, List<DocumentName> nearest) implements Reading {
    public Refused {
      nearest = List.copyOf(nearest);
    }

    /// What to tell the user.
    public String advice() {
      return nearest.isEmpty() ? "name it by class and letter, such as Appendix AD, or by its title"
          : "did you mean " + nearest.stream().map(DocumentName::toString).collect(Collectors.joining(" or ")) + "?";
    }
  }
}

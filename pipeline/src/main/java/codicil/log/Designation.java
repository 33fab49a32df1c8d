package codicil.log;

import codicil.model.DocumentName;
import java.util.List;

/// A release: a change that government made by designating documents.
///
/// @param by who, as the source says
/// @param summary what, in our words
/// @param documents which documents
public record Designation(String by, String summary, List<DocumentName> documents) implements Claim {
  public Designation {
    documents = List.copyOf(documents);
  }
}

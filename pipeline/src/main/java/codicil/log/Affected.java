package codicil.log;

import codicil.model.DocumentName;

/// A release: it changed this document.
///
/// @param document the document
/// @param title its title as this source prints it; empty if it prints the preferred one or none
/// @param codeworks whether the source says that the document is available on CodeWorks
/// @param modification whether it says that modifications changed the document
/// @param designation whether it says that a designation by government did
/// @param because where the source says so
/// @param isNew whether the document did not exist before
public record Affected(DocumentName document, String title, Column codeworks, Column modification, Column designation,
    Because because, boolean isNew) implements Claim {

  /// What a column of the table of affected documents says.
  public enum Column {
    YES, NO, NOT_STATED
  }

  /// Where a source says that a document was changed.
  public enum Because {
    /// in its list of affected documents
    LISTED,
    /// in its running text only
    NARRATIVE,
    /// nowhere; it follows from what it says
    DERIVED
  }
}

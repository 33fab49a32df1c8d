package codicil.site;

import codicil.model.DocumentName;

/// A version of a document of which the workspace holds a text.
///
/// @param document the document
/// @param version the id of the release that brought it, or `base` for the text before the first recorded change
/// @param format the ending of its file, `docx` or `pdf`
/// @param size the size of its file in bytes
/// @param digest the SHA-256 of its file
public record Holding(DocumentName document, String version, String format, int size, String digest) {
  /// The version that no release is known of.
  public static final String BASE = "base";
}

package codicil.model;

/// A picture in a document, in a form that any reader of web pages can show.
///
/// @param type its media type: `image/png`
/// @param content the file
/// @param alternative what it shows, in words; empty if the document does not say
public record Picture(String type, Bytes content, String alternative) {}

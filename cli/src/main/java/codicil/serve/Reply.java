package codicil.serve;

import codicil.model.Bytes;
import java.util.Optional;

/// An answer to a request.
///
/// @param status an HTTP status
/// @param type the media type
/// @param content what is sent
/// @param location where else to look; empty if nowhere
/// @param file the name under which a browser stores it; empty for what it shows
record Reply(int status, String type, Bytes content, Optional<String> location, Optional<String> file) {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";
  static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final String PDF = "application/pdf";

  /// A page.
  static Reply page(String html) {
    return of(HTML, Bytes.of(html));
  }

  /// JSON text.
  static Reply json(String text) {
    return of(JSON, Bytes.of(text.stripTrailing() + "\n"));
  }

  static Reply of(String type, Bytes content) {
    return new Reply(200, type, content, Optional.empty(), Optional.empty());
  }

  /// See there (RFC 9110 §15.4.4), relative to the root.
  static Reply see(String path) {
    return new Reply(303, HTML, Bytes.of(""), Optional.of(path), Optional.empty());
  }

  /// The same with another status.
  Reply with(int other) {
    return new Reply(other, type, content, location, file);
  }

  /// The same as a download under this name.
  Reply named(String name) {
    return new Reply(status, type, content, location, Optional.of(name));
  }
}

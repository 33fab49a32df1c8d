package codicil.model;

/// A document as a file: its name (shown in messages, decides nothing) and its bytes.
public record Source(String name, Bytes bytes) {
  /// Whether the bytes are a ZIP package, as every Word document is.
  public boolean isWord() {
    return bytes.startsWith("PK");
  }

  /// Whether the bytes are a PDF; the header may stand behind a few stray bytes, which readers tolerate.
  public boolean isPdf() {
    return bytes.startsWith("%PDF");
  }
}

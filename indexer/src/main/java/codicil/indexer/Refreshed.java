package codicil.indexer;

/// What a refresh of the index did, in versions of documents.
///
/// @param written how many were new or had changed, and were written
/// @param kept how many were left as they were
/// @param removed how many are no longer recorded, and were taken out
public record Refreshed(int written, int kept, int removed) {
  /// Whether the index was left as it was.
  public boolean untouched() {
    return written == 0 && removed == 0;
  }
}

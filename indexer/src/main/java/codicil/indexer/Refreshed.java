package codicil.indexer;

/// What a refresh of the index did.
///
/// @param documents how many documents were new or had changed, and were looked through
/// @param kept how many were left unopened
/// @param removed how many are no longer recorded, and were taken out
/// @param written how many clauses, changes and short forms were written
/// @param dropped how many were taken out
public record Refreshed(int documents, int kept, int removed, int written, int dropped) {
  /// Whether nothing had changed.
  public boolean untouched() {
    return documents == 0 && removed == 0;
  }
}

package codicil.store;

import codicil.log.Fact;

/// A fact as a file states it.
///
/// @param fact the fact
/// @param entry where it stands, for complaints
/// @param why why it replaces what was recorded before, as the reviewer says; empty if nothing is said
record Written(Fact fact, Entry entry, String why) {
  /// The fact as a row, not yet in the journal.
  Row row() {
    return Row.of(fact);
  }
}

package codicil.sample;

/// A place in a document's one multi-level list.
///
/// @param level from 0, the sub-section
/// @param ordinal the value of this level's counter, from 1
/// @param list from 1: the `w:num` that the paragraph belongs to; a higher one where the label did not follow naturally
record ListPlace(int level, int ordinal, int list) {}

package codicil.sample;

import java.util.List;

/// Where a `w:num` of a document begins to count.
///
/// @param list from 2; list 1 begins at 1 at every level
/// @param values what its levels start from, level 0 first; it overrides no deeper level
record ListStart(int list, List<Integer> values) {}

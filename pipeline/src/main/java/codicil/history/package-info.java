/// Redlines chained: where each clause and each of its words came from.
///
/// In come the recorded texts of a document ([codicil.history.Transcript]) and what became of the words from each to the
/// next ([codicil.history.Step], made from a redline). Out comes the lineage ([codicil.history.Lineage]): for every clause of
/// every text, which clause it was before, and which text brought its words. A step depends on its two texts only and can be
/// kept; adding a text costs one step, and putting one in between costs two. It must not know what a release is, nor when
/// it took effect.
@NullMarked
package codicil.history;

import org.jspecify.annotations.NullMarked;

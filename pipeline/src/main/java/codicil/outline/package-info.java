/// Passages become the clause tree, by the code's own numbering.
///
/// In come passages and the sample labels of a document's numbering, out goes a tree in which each word of the body and
/// the notes stands in exactly one clause, in order. It must not know any file format, the log, or what changed.
@NullMarked
package codicil.outline;

import org.jspecify.annotations.NullMarked;

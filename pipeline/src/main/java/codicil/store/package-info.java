/// Files and the database: the only room that touches either.
///
/// In come paths, out go values: sources as bytes, the code and its releases as data, the log as it was recorded. The other
/// way it keeps what can be made again. It must not know what a document says, nor how anything is shown. Here
/// `IOException` and `SQLException` end: what cannot be used becomes one [codicil.model.Unusable].
@NullMarked
package codicil.store;

import org.jspecify.annotations.NullMarked;

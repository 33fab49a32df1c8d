/// Redlines held against their inputs: accepted and rejected again, and compared.
///
/// In: both files and the written redline. Out: a [Proof]. The code here shares the reading with the rest of the house and
/// nothing with the writer. It must not repair what it finds.
@NullMarked
package codicil.check;

import org.jspecify.annotations.NullMarked;

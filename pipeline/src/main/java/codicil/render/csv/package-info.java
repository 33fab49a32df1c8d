/// The Document Log → CSV.
///
/// In comes a [codicil.log.Ledger], out go the bytes of its matrix as RFC 4180 has it. It must not know the other
/// formats or any file.
@NullMarked
package codicil.render.csv;

import org.jspecify.annotations.NullMarked;

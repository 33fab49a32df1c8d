/// The Document Log → a workbook for Excel and LibreOffice.
///
/// In comes a [codicil.log.Ledger], out go the bytes of a workbook with sheets of the matrix, the releases, the sources and
/// what the words mean. It is the only room that knows the format (fastexcel writes it). It must not know the other
/// formats, the clock or any file.
@NullMarked
package codicil.render.xlsx;

import org.jspecify.annotations.NullMarked;

/// Word documents become passages: the only room that knows WordprocessingML on the way in.
///
/// In comes a package (ISO/IEC 29500, transitional or strict), out go passages with the numbers that Word prints, since in
/// the file they are only counted on. It must not know clauses, and it opens nothing but the bytes it was given: no
/// document type, no external entity, no linked file.
@NullMarked
package codicil.read.docx;

import org.jspecify.annotations.NullMarked;

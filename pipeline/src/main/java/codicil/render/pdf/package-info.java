/// A redline as a PDF to be printed, filed and read aloud: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
///
/// In: a [codicil.render.Markup] and a [Cover] that says what is known of the two versions. Out: a PDF in which every font
/// is embedded, and what could not be printed. The only room that knows the layout engine. It must not know the log, the
/// site or any file.
@NullMarked
package codicil.render.pdf;

import org.jspecify.annotations.NullMarked;

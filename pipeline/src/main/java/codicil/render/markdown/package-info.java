/// The Document Log → Markdown.
///
/// In comes a [codicil.log.Ledger], out goes text with a table for each class of documents, as GitHub and Pandoc read it.
/// It must not know the other formats or any file.
@NullMarked
package codicil.render.markdown;

import org.jspecify.annotations.NullMarked;

/// A redline or the Document Log → JSON, for programs.
///
/// In comes a [codicil.model.Redline], out goes text in the form that `redline.schema.json` beside this class describes;
/// the ids are the anchors of the HTML rendering. Or in comes a [codicil.log.Ledger], and `log.schema.json` describes what
/// goes out. It must not know the other renderings or any file.
@NullMarked
package codicil.render.json;

import org.jspecify.annotations.NullMarked;

/// Redline → JSON: the changes in order for programs.
///
/// In comes a [codicil.model.Redline], out goes text in the form that `redline.schema.json` beside this class describes;
/// the ids are the anchors of the HTML rendering. It must not know the other renderings, the log or any file.
@NullMarked
package codicil.render.json;

import org.jspecify.annotations.NullMarked;

/// Redline → HTML and text → HTML, and the frame and stylesheet that every page of ours shares.
///
/// In come a [codicil.render.Markup] or a [codicil.model.Text] and a [Frame], out goes a whole page. The only room that
/// knows the template engine. Pages hold no script and no inline style, and ask no other host for anything. It must not
/// know the log, the site's layout or any file.
@NullMarked
package codicil.render.html;

import org.jspecify.annotations.NullMarked;

/// Redline → bytes: what the renderers share.
///
/// In comes a [codicil.model.Redline], out goes a [codicil.render.Markup]: the redline laid out for reading, each change
/// named by an anchor that means the same in every format. It must not know any format; each has a room of its own below.
@NullMarked
package codicil.render;

import org.jspecify.annotations.NullMarked;

/// A redline as a Word file with real tracked changes, woven into the publisher's own document.
///
/// In: both files and their [codicil.model.Redline]. Out: the after-document's package, its parts untouched where nothing
/// changed, with `w:ins`, `w:del`, `w:moveFrom`, `w:moveTo` and the property changes laid over its own runs and tables;
/// what deleted text needs (styles, lists, pictures, notes) comes over from the before-document. It must not decide what
/// changed, nor know clauses or releases.
@NullMarked
package codicil.render.docx;

import org.jspecify.annotations.NullMarked;

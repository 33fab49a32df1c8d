/// Two readings of a document into a redline: first match, then say what happened.
///
/// In: [codicil.model.Passages] of both sides. Out: [codicil.model.Redline]. Passages are matched by their words, never by
/// their numbers: inserting a paragraph (a) renumbers its siblings and does not change them. It must not know any file
/// format. The only room that knows java-diff-utils.
@NullMarked
package codicil.diff;

import org.jspecify.annotations.NullMarked;

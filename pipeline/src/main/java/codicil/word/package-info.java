/// WordprocessingML as XML: a package's parts and relationships, a small tree, and how its paragraphs read.
///
/// In: the bytes of a DOCX. Out: trees ([Element]) that keep what no object model knows, and the reading of a paragraph
/// as [Piece]s, which is shared by those who read and those who write tracked changes. It must not know clauses,
/// redlines, releases or files. Documents are hostile until read: sizes, depth and counts are bounded and a DOCTYPE is
/// refused.
@NullMarked
package codicil.word;

import org.jspecify.annotations.NullMarked;

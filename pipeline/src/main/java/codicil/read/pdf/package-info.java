/// PDF documents become passages: the only room that knows PDF on the way in.
///
/// In come pages of placed letters, and in a tagged PDF the structure that its maker recorded; out go the paragraphs,
/// headings, lists, tables and notes that a reader sees, running headers and footers apart. What was not recorded is
/// inferred from positions, and what is not certain stays a paragraph. It must not know clauses.
@NullMarked
package codicil.read.pdf;

import org.jspecify.annotations.NullMarked;

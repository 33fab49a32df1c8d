/// PDF documents become passages: the only room that knows PDF on the way in.
///
/// In come pages of placed letters, out go the paragraphs and ruled tables that a reader sees in them, running headers and
/// footers apart. All of it is inferred from positions, so what is not certain stays a paragraph. It must not know
/// clauses: a number at the start of a paragraph is part of its text.
@NullMarked
package codicil.read.pdf;

import org.jspecify.annotations.NullMarked;

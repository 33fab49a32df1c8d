/// Makes the illustrative documents of the bundled corpus: the words of `corpus/sec/texts` go in, the DOCX and PDF of
/// `corpus/sec/documents` come out, the same bytes each time.
///
/// It plays the part of the law publisher's Word, so it must not know how Codicil reads, compares or renders: a
/// mistake shared by writer and reader would prove nothing.
@NullMarked
package codicil.sample;

import org.jspecify.annotations.NullMarked;

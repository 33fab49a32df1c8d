/// The words of the field as immutable values: documents, releases, addresses, passages, clauses, redlines, findings.
///
/// In and out: nothing; every other room speaks in these values. It must not know any file format, library, database,
/// clock or screen. For readers who think in FRBR terms: a document ([DocumentName]) is a work, its version (document
/// and [ReleaseNumber]) an expression, a [Source] a manifestation.
@NullMarked
package codicil.model;

import org.jspecify.annotations.NullMarked;

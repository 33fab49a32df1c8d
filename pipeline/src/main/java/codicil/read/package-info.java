/// Bytes become passages.
///
/// In comes a file ([codicil.model.Source]), out go its paragraphs, tables and notes in reading order
/// ([codicil.model.Passages]) with findings about all that was odd. This package looks at the first bytes and chooses the
/// reader; it must not know a format, and no reader knows clauses, versions or the log.
@NullMarked
package codicil.read;

import org.jspecify.annotations.NullMarked;

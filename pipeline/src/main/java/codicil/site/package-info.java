/// Log, texts, redlines → pages.
///
/// In come the [codicil.log.DocumentLog], what is held of texts ([codicil.site.Holding]) and redlines
/// ([codicil.site.Comparison]); out go [codicil.site.Page]s, a relative path with its bytes. What is not recorded is shown
/// as such on every page that might be read as if it were. It must not know files, the database, how a redline is made,
/// or what the day is.
@NullMarked
package codicil.site;

import org.jspecify.annotations.NullMarked;

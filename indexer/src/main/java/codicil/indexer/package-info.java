/// Every clause of every version, found by its words, its number or its term.
///
/// In come versions of documents, each with its text and the days on which it is in force, and a question; out come hits
/// with the words of the clause that answer it. It is the only room that knows Lucene. It must not know how a text was
/// read or where a version came from, and it decides nothing about what is in force: the days are given to it.
@NullMarked
package codicil.indexer;

import org.jspecify.annotations.NullMarked;

/// The web application: the published site, and what needs a program behind it: search, any day, any two versions, two
/// files of the reader's own, and the JSON API.
///
/// In: requests, and a [Desk] that answers from the workspace. Out: pages and JSON. It keeps nothing on disk, trusts
/// nothing that a request says, and must not know the command line.
@NullMarked
package codicil.serve;

import org.jspecify.annotations.NullMarked;

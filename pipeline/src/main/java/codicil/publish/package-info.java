/// The order of the stages and nothing else: read this room first.
///
/// In: sources, the log, the folder of a site. Out: proved redlines, published releases. It must not know formats.
@NullMarked
package codicil.publish;

import org.jspecify.annotations.NullMarked;

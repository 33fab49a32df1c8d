/// Redline → lines of text for a terminal.
///
/// In comes a laid-out redline, out go its changes by clause, with what stands around them, in colour or without. It must
/// not know whether there is a terminal, nor what a user asked for.
@NullMarked
package codicil.render.terminal;

import org.jspecify.annotations.NullMarked;

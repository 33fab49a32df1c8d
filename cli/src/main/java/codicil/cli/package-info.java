/// The command line: one small class a command, and the only room that prints, asks the clock or exits.
///
/// In come arguments, out go a result on standard output, everything else on standard error, and one of four exit codes
/// ([Exit]). A command translates: arguments into values, a call of one stage or of `publish`, a value into lines or JSON.
/// It must not know how a stage does its work, and it holds no rule of the field.
@NullMarked
package codicil.cli;

import org.jspecify.annotations.NullMarked;

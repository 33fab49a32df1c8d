/// What was in force when, who said so, and when it was known.
///
/// In come facts ([codicil.log.Fact]), each a claim with its source, its effective days and the day on which it was stated.
/// Out come the code ([codicil.log.Code]), its releases ([codicil.log.Release]) and answers ([codicil.log.InForce],
/// [codicil.log.ReleaseAnswer]) as a fold over the facts known on a day ([codicil.log.DocumentLog]); and the reading of the
/// names that users give to documents ([codicil.log.Names]). An answer carries its basis, what may have changed it unseen,
/// and its sources. It must not know files, the database, the clock or the screen.
@NullMarked
package codicil.log;

import org.jspecify.annotations.NullMarked;

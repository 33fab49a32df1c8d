/// Release notices become values: the only room that knows HTML on the way in.
///
/// In comes the saved text or page of one notice or several, out go its facts, each with the line that it stands in
/// ([codicil.read.notice.Notice]), and a finding for whatever could not be placed. A page is first turned into lines, so
/// that both are read by the same rules. Those speak of how notices are worded, never of one notice. This room must not
/// know the documents of a code, nor the log.
@NullMarked
package codicil.read.notice;

import org.jspecify.annotations.NullMarked;

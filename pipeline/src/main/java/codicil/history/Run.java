package codicil.history;

/// A stretch of a paragraph that one text brought. Offsets are UTF-16, half-open, from 0.
///
/// @param start where it begins
/// @param end where it ends
/// @param origin the place of that text among the recorded ones, from 0
public record Run(int start, int end, int origin) {}

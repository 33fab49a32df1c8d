package codicil.log;

import java.time.LocalDate;

/// A release: something happened on the way to it, or follows from it later: asked for, approved, put off, to begin.
///
/// @param day the day
/// @param what what happened, in our words
public record Milestone(LocalDate day, String what) implements Claim {}

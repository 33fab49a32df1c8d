package codicil.log;

import java.time.Instant;

/// An entry of the log: a claim about a subject, with when it holds, who said so and when, and when we wrote it down.
///
/// @param subject the code's id (`sec`) or the release's (`v50.0`, `2020-05-06-june-2020-release`)
/// @param claim what is said
/// @param effective when it holds
/// @param stated when the source said so
/// @param source the source and the place in it
/// @param basis whether the source says so, or it follows from what it says
/// @param confidence how far it can be relied on
/// @param recordedAt when it entered the log; no answer depends on it
public record Fact(String subject, Claim claim, Days effective, Stated stated, String source, Basis basis,
    Confidence confidence, Instant recordedAt) {}

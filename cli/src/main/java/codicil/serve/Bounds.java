package codicil.serve;

import java.time.Duration;

/// What one reader may take from all others.
///
/// @param file the largest file that is taken in, in bytes
/// @param upload the longest time that sending two of them may take
/// @param redlines how many redlines are made at once
/// @param queue how long a redline waits for its turn before the reader is asked to come back
/// @param redline the longest time that a reader waits for a redline
/// @param kept how many bytes of finished redlines are held, for those who come back for the Word file
/// @param stop how long a stop waits for what runs
public record Bounds(int file, Duration upload, int redlines, Duration queue, Duration redline, long kept,
    Duration stop) {
  /// Files of 32 MiB, two redlines at once.
  public static final Bounds USUAL = new Bounds(32 << 20, Duration.ofSeconds(60), 2, Duration.ofSeconds(3),
      Duration.ofSeconds(90), 96 << 20, Duration.ofSeconds(30));
}

package codicil.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Takes release files in, for tests of crashes, run as a process of its own: `IngestMain WORKSPACE JOURNAL FILES`. Prints a line
/// just before it writes, and `done` when all is recorded.
final class IngestMain {
  private IngestMain() {}

  public static void main(String[] args) {
    List<Path> files = Stream.of(args).skip(2).map(Path::of).toList();
    Folders folders = Folders.at(Path.of(args[0]), Optional.empty())
        .withJournal(Optional.of(args[1]).filter(url -> !url.isEmpty()));
    new Ingest(folders, files, false, Instant.parse("2026-11-02T10:00:00Z"))
        .record(difference -> System.out.println(difference.sentence()));
    System.out.println("done");
  }
}

package codicil.store;

import codicil.model.Bytes;
import codicil.model.Unusable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a code lies on disk, and where what we derive from it goes.
///
/// @param corpus the folder with `code.yaml`, `releases/` and `documents/`; written to only when release files are taken in
/// @param state the folder for everything that can be made again: log, index, cache, site; need not exist yet
/// @param journal the address of the database that holds the journal, if the caller names one; else the workspace says
public record Folders(Path corpus, Path state, Optional<String> journal) {
  /// The file that makes a folder a workspace.
  private static final String MARK = "code.yaml";
  private static final String STATE = ".codicil";
  private static final Path BUNDLED = Path.of("corpus", "sec");

  /// Of a workspace that says itself where its journal is.
  public Folders(Path corpus, Path state) {
    this(corpus, state, Optional.empty());
  }

  /// The same with its journal in this database, `jdbc:postgresql:…`.
  public Folders withJournal(Optional<String> url) {
    return new Folders(corpus, state, url);
  }

  /// The workspace in this folder. The state of the corpus that comes with a checkout lies at the top of the checkout.
  ///
  /// @throws Unusable if the folder holds no code
  public static Folders at(Path folder, Optional<Path> checkout) {
    Path corpus = folder.toAbsolutePath().normalize();
    if (!isOne(corpus)) {
      throw new Unusable("holds no " + MARK, folder.toString(), "name a folder that does with --workspace");
    }
    Path home = checkout.filter(top -> isSame(corpus, top.resolve(BUNDLED))).orElse(corpus);
    return new Folders(corpus, home.resolve(STATE));
  }

  /// The workspace that this folder lies in, else the one that comes with the checkout.
  ///
  /// @throws Unusable if there is neither
  public static Folders nearest(Path folder, Optional<Path> checkout) {
    Path start = folder.toAbsolutePath().normalize();
    return Stream.iterate(Optional.of(start), Optional::isPresent, at -> at.map(Path::getParent))
        .flatMap(Optional::stream)
        .filter(Folders::isOne)
        .findFirst()
        .or(() -> checkout.map(top -> top.resolve(BUNDLED)).filter(Folders::isOne))
        .map(found -> at(found, checkout))
        .orElseThrow(() -> new Unusable("no workspace here or above",
            folder.toString(), "name a folder that holds a " + MARK + " with --workspace"));
  }

  /// A digest of the names, sizes and times of everything in the corpus and of what was last recorded of it: it differs as
  /// soon as a file does. Reads none.
  public String stamp() {
    Stream<Path> folders = Stream.concat(Stream.of(corpus, corpus.resolve("releases")),
        Disk.list(corpus.resolve("documents")).stream());
    Path recorded = Checkpoint.file(state);
    return Bytes.of(Stream.concat(folders.flatMap(folder -> Disk.list(folder).stream()), Stream.of(recorded))
        .filter(Files::isRegularFile)
        .map(file -> corpus.relativize(file) + " " + Disk.stamp(file))
        .collect(Collectors.joining("\n"))).sha256();
  }

  private static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve(MARK));
  }

  private static boolean isSame(Path corpus, Path bundled) {
    return corpus.equals(bundled.toAbsolutePath().normalize());
  }
}

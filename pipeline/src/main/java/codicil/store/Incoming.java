package codicil.store;

import codicil.model.Bytes;
import codicil.model.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Release files from elsewhere on their way into `releases/`: all of them arrive or none.
///
/// They are first written to a folder of the state, which gets its name when it is complete; from then on they belong to the
/// workspace, and whoever writes next brings them in if the one who began could not.
///
/// @param contents what they hold, by name, `v63.0.yaml`; read once, so that what is taken in is what was checked
/// @param places where they came from, by name
record Incoming(SortedMap<String, Bytes> contents, SortedMap<String, String> places) {
  private static final String WAITING = "incoming";
  /// The files beside `releases/`, of which there is one each.
  private static final List<String> BESIDE =
      List.of(Workspace.CODE, YamlFiles.MODIFICATIONS, YamlFiles.CONTRADICTIONS);

  /// @param files files to take in; those that lie in the workspace already are passed over
  /// @param replace whether they may take the place of release files that say something else
  /// @throws Unusable if one is no release file, or there is another of the same name
  static Incoming of(Folders folders, List<Path> files, boolean replace) {
    Incoming incoming = new Incoming(new TreeMap<>(), new TreeMap<>());
    waiting(folders).forEach((name, content) -> incoming.put(name, content, "releases/" + name));
    files.stream()
        .filter(file -> !isInPlace(folders.corpus(), file))
        .forEach(file -> incoming.add(folders, file, replace));
    return incoming;
  }

  private static boolean isInPlace(Path corpus, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    boolean inPlace = whole.startsWith(corpus.resolve("releases"))
        || BESIDE.stream().anyMatch(name -> whole.equals(corpus.resolve(name)));
    return inPlace && Files.isRegularFile(whole);
  }

  private void add(Folders folders, Path file, boolean replace) {
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(".yaml") || BESIDE.contains(name)) {
      throw new Unusable("this is no release file", file.toString(),
          "name it after its release, like v63.0.yaml; " + String.join(", ", BESIDE) + " are edited in the workspace");
    }
    Bytes content = Disk.read(file, YamlFile.LIMIT);
    Path present = folders.corpus().resolve("releases").resolve(name);
    if (!replace && Files.exists(present) && !Disk.read(present, YamlFile.LIMIT).equals(content)) {
      throw new Unusable("the workspace has another " + name, file.toString(),
          "compare the two and edit " + present + ", or put this one in its place with --replace");
    }
    if (contents.containsKey(name) && !contents.get(name).equals(content)) {
      throw new Unusable("two files have this name", file.toString(), "take them in one after the other");
    }
    put(name, content, file.toString());
  }

  private void put(String name, Bytes content, String place) {
    contents.put(name, content);
    places.put(name, place);
  }

  /// Where a file came from, for complaints.
  String place(String name) {
    return places.getOrDefault(name, name);
  }

  /// The files of somebody who could not finish.
  private static SortedMap<String, Bytes> waiting(Folders folders) {
    SortedMap<String, Bytes> waiting = new TreeMap<>();
    Disk.list(folders.state().resolve(WAITING))
        .forEach(file -> waiting.put(String.valueOf(file.getFileName()), Disk.read(file, YamlFile.LIMIT)));
    return waiting;
  }

  /// Puts the files into `releases/`. To be called by one process at a time.
  ///
  /// @throws Unusable if they cannot be written
  void takeIn(Folders folders) {
    if (contents.isEmpty()) {
      return;
    }
    Path part = folders.state().resolve(WAITING + ".part");
    Path waiting = folders.state().resolve(WAITING);
    remove(part);
    contents.forEach((name, content) -> Disk.write(part.resolve(name), content));
    remove(waiting);
    try {
      Files.move(part, waiting);
    } catch (IOException e) {
      throw Disk.unusable("the files cannot be taken in", waiting, e);
    }
    contents.forEach((name, content) -> Disk.write(folders.corpus().resolve("releases").resolve(name), content));
    remove(waiting);
  }

  private static void remove(Path folder) {
    Disk.list(folder).forEach(Disk::delete);
    Disk.delete(folder);
  }
}

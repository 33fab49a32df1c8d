package codicil.store;

import codicil.model.Bytes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A folder of files that can be made again: a site, a cache.
///
/// @param root where it is; need not exist yet
public record Folder(Path root) {
  private static final int LIMIT = 1 << 30;

  public Folder {
    root = root.toAbsolutePath().normalize();
  }

  /// The content of a file; empty if it is not there.
  ///
  /// @throws codicil.model.Unusable if it cannot be read
  public Optional<Bytes> read(String name) {
    Path file = file(name);
    return Files.isRegularFile(file) ? Optional.of(Disk.read(file, LIMIT)) : Optional.empty();
  }

  /// Whether the file is there.
  public boolean holds(String name) {
    return Files.isRegularFile(file(name));
  }

  /// The size of a file in bytes; 0 if it is not there.
  ///
  /// @throws codicil.model.Unusable if it cannot be looked at
  public long size(String name) {
    return holds(name) ? Disk.size(file(name)) : 0;
  }

  /// Makes a file hold this content, whole or not at all; a file that does already is not touched.
  ///
  /// @return whether it was written
  /// @throws codicil.model.Unusable if it cannot be written
  public boolean put(String name, Bytes content) {
    if (read(name).filter(content::equals).isPresent()) {
      return false;
    }
    Disk.write(file(name), content);
    return true;
  }

  /// Takes a file away; one that is not there is no matter.
  ///
  /// @throws codicil.model.Unusable if it cannot be deleted
  public void delete(String name) {
    Disk.delete(file(name));
  }

  /// Whether it is there, and is a folder.
  public boolean exists() {
    return Files.isDirectory(root);
  }

  /// The names of the files directly in it, in order.
  public List<String> names() {
    return Disk.list(root)
        .stream()
        .filter(Files::isRegularFile)
        .map(file -> String.valueOf(file.getFileName()))
        .toList();
  }

  /// Whether a file is not newer than another; both must be there.
  public boolean isNoNewer(String name, String than) {
    return holds(name) && holds(than) && Disk.time(file(name)).compareTo(Disk.time(file(than))) <= 0;
  }

  /// A digest of the names, sizes and times of some files: it differs as soon as one does or is gone. Reads none.
  public String stamp(List<String> names) {
    return Bytes.of(names.stream()
        .map(name -> name + " " + (holds(name) ? Disk.stamp(file(name)) : "is gone"))
        .collect(Collectors.joining("\n"))).sha256();
  }

  Path file(String name) {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IllegalArgumentException("outside the folder: " + name);
    }
    return file;
  }
}

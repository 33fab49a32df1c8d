package codicil.store;

import codicil.model.Bytes;
import java.nio.file.Path;

/// Where the next state of a folder is laid out before it is put in place, on the same disk: whoever fails meanwhile leaves
/// the folder as it was.
public final class Stage implements AutoCloseable {
  private final Folder folder;
  private final Folder next;

  private Stage(Folder folder, Folder next) {
    this.folder = folder;
    this.next = next;
  }

  /// A stage for this folder, which need not exist yet. What processes that were killed left behind is taken away.
  public static Stage of(Folder folder) {
    Path root = folder.root();
    String name = "." + root.getFileName() + ".next-";
    Disk.list(root.resolveSibling("")).stream().filter(each -> isLeft(each, name)).forEach(Disk::deleteAll);
    return new Stage(folder, new Folder(root.resolveSibling(name + ProcessHandle.current().pid())));
  }

  private static boolean isLeft(Path folder, String name) {
    String other = String.valueOf(folder.getFileName());
    String owner = other.startsWith(name) ? other.substring(name.length()) : "";
    return owner.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(owner)).filter(ProcessHandle::isAlive).isEmpty();
  }

  /// Lays out a file.
  ///
  /// @throws codicil.model.Unusable if it cannot be written
  public void put(String name, Bytes content) {
    next.put(name, content);
  }

  /// Puts a file in place that was laid out. No reader sees half of it.
  ///
  /// @throws codicil.model.Unusable if it cannot be moved
  public void place(String name) {
    Disk.place(next.file(name), folder.file(name));
  }

  /// Takes away what was laid out and not put in place.
  @Override
  public void close() {
    Disk.deleteAll(next.root());
  }
}

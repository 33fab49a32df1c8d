package codicil.publish;

import codicil.model.Bytes;
import codicil.site.Page;
import codicil.store.Folder;
import java.util.Set;
import java.util.TreeMap;

/// The folder of a site while it is brought up to date: writes what differs, and in the end takes away what an earlier
/// publication wrote and this one did not. Files that no publication wrote are left alone.
final class SiteFolder {
  private static final String MANIFEST = "manifest.txt";
  private final Folder folder;
  private final TreeMap<String, String> digests = new TreeMap<>();
  private int written;

  SiteFolder(Folder folder) {
    this.folder = folder;
  }

  void put(Page page) {
    digests.put(page.path(), page.content().sha256());
    written += folder.put(page.path(), page.content()) ? 1 : 0;
  }

  void put(String path, Bytes content) {
    put(new Page(path, content));
  }

  /// Ends the publication: the manifest names every file with its SHA-256.
  void close() {
    Set<String> now = digests.keySet();
    folder.read(MANIFEST)
        .ifPresent(earlier -> earlier.text()
            .lines()
            .map(line -> line.replaceFirst("^\\S+ {2}", ""))
            .filter(path -> !now.contains(path))
            .forEach(folder::delete));
    StringBuilder manifest = new StringBuilder();
    digests.forEach((path, digest) -> manifest.append(digest).append("  ").append(path).append('\n'));
    written += folder.put(MANIFEST, Bytes.of(manifest.toString())) ? 1 : 0;
  }

  int files() {
    return digests.size() + 1;
  }

  int written() {
    return written;
  }
}

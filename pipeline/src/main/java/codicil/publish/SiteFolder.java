package codicil.publish;

import codicil.model.Bytes;
import codicil.site.Page;
import codicil.site.Places;
import codicil.store.Folder;
import codicil.store.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The folder of a site while it is brought up to date. What differs is laid out beside it and put in place at the end all
/// at once; what an earlier publication wrote and this one did not is then taken away. Until then, and if anything fails,
/// the site stays as it was. Files that no publication wrote are left alone.
final class SiteFolder implements AutoCloseable {
  private static final String MANIFEST = "manifest.txt";
  private final Folder folder;
  private final Stage stage;
  private final Map<String, String> earlier;
  private final TreeMap<String, String> digests = new TreeMap<>();
  private final List<String> written = new ArrayList<>();
  private final List<String> removed = new ArrayList<>();

  SiteFolder(Path root) {
    this.folder = new Folder(root);
    this.stage = Stage.of(folder);
    this.earlier = manifest(folder);
  }

  /// The files that the last publication wrote, with their digests; none if there was none.
  private static Map<String, String> manifest(Folder folder) {
    return folder.read(MANIFEST)
        .stream()
        .flatMap(manifest -> manifest.text().lines())
        .map(line -> line.split(" {2}", 2))
        .filter(line -> line.length == 2)
        .collect(Collectors.toMap(line -> line[1], line -> line[0], (one, _) -> one, TreeMap::new));
  }

  /// Differs as soon as a file that the last publication wrote does. Reads none of them.
  static String stamp(Path root) {
    Folder folder = new Folder(root);
    List<String> names = new ArrayList<>(manifest(folder).keySet());
    names.add(MANIFEST);
    return folder.stamp(names);
  }

  void put(Page page) {
    String digest = page.content().sha256();
    digests.put(page.path(), digest);
    if (!isThere(page, digest)) {
      stage.put(page.path(), page.content());
      written.add(page.path());
    }
  }

  void put(String path, Bytes content) {
    put(new Page(path, content));
  }

  /// Whether the site has it already. A file that was not touched since the manifest was written is what that says.
  private boolean isThere(Page page, String digest) {
    boolean asLeft = digest.equals(earlier.get(page.path())) && folder.size(page.path()) == page.content().size()
        && folder.isNoNewer(page.path(), MANIFEST);
    return asLeft || folder.read(page.path()).filter(page.content()::equals).isPresent();
  }

  /// Ends the publication: puts everything in place, what is linked to before the pages that link to it, the home page last
  /// of these. The manifest names every file with its SHA-256.
  void commit() {
    StringBuilder manifest = new StringBuilder();
    digests.forEach((path, digest) -> manifest.append(digest).append("  ").append(path).append('\n'));
    Predicate<String> isPage = path -> path.endsWith(".html");
    written.sort(Comparator.comparing((String path) -> isPage.test(path)).thenComparing(Places.HOME::equals));
    written.forEach(stage::place);
    earlier.keySet().stream().filter(path -> !digests.containsKey(path)).forEach(removed::add);
    removed.forEach(folder::delete);
    Bytes content = Bytes.of(manifest.toString());
    if (folder.read(MANIFEST).filter(content::equals).isEmpty()) {
      stage.put(MANIFEST, content);
      stage.place(MANIFEST);
      written.add(MANIFEST);
    }
  }

  /// The paths of what the site has so far, in order.
  Set<String> paths() {
    return digests.keySet();
  }

  int files() {
    return digests.size() + 1;
  }

  /// The paths of what was written, in order.
  List<String> written() {
    return written;
  }

  /// The paths of what was taken away, in order.
  List<String> removed() {
    return removed;
  }

  @Override
  public void close() {
    stage.close();
  }
}

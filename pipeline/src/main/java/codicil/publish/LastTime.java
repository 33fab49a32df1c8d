package codicil.publish;

import codicil.model.Bytes;
import codicil.store.Folder;
import codicil.store.Program;
import codicil.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What the last publication of a site did. As long as nothing changed since, neither the workspace nor the program, what was
/// asked for nor a file of the site, there is nothing to do, and to know that nothing needs to be read.
final class LastTime {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final Folder kept;
  private final String name;
  private final Workspace workspace;
  private final Path site;
  private final String asked;

  LastTime(Workspace workspace, Path site, Order order) {
    this.kept = new Folder(workspace.state().resolve("cache").resolve("sites"));
    this.name = Bytes.of(site.toAbsolutePath().normalize().toString()).sha256() + ".txt";
    this.workspace = workspace;
    this.site = site;
    this.asked = order.toString();
  }

  /// What it did, if it would do the same again. What another build kept, which may have another form, is not looked at.
  Optional<Published> same() {
    return kept.read(name)
        .map(found -> found.text().split("\n", 2))
        .filter(found -> found[0].equals(stamp()))
        .map(found -> JSON.readValue(found[1], Published.class));
  }

  void keep(Published published) {
    kept.put(name, Bytes.of(stamp() + "\n" + JSON.writeValueAsString(published.again())));
  }

  private String stamp() {
    return String.join(" ", List.of(Program.digest(), workspace.stamp(), SiteFolder.stamp(site), asked));
  }
}

package codicil.store;

import codicil.model.Bytes;
import codicil.model.Unusable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// A YAML file of the workspace, with every value as the text that stands there.
final class YamlFile {
  /// The largest release of the Smart Energy Code takes less than 10 KiB.
  static final int LIMIT = 1 << 20;

  private YamlFile() {}

  /// The mapping that the file holds.
  ///
  /// @param name the name to use in complaints
  /// @param today no source can have said anything later
  /// @throws Unusable if it is not YAML or something else than a mapping
  static Entry read(String name, Bytes content, LocalDate today) {
    LoadSettings settings = LoadSettings.builder()
        .setLabel(name)
        .setCodePointLimit(LIMIT)
        .setMaxAliasesForCollections(0)
        .setUseMarks(true)
        .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(content.text());
      return new Entry(name, root.orElseThrow(() -> new Unusable("the file is empty", name, "")), today);
    } catch (MarkedYamlEngineException e) {
      String problem = e.getProblem() == null ? "this is not YAML" : "this is not YAML: " + e.getProblem();
      throw new Unusable(problem, Entry.place(name, e.getProblemMark()), "", e);
    } catch (YamlEngineException e) {
      throw new Unusable("this is not YAML: " + e.getMessage(), name, "", e);
    }
  }

  static Entry read(Path workspace, Path file, LocalDate today) {
    return read(workspace.relativize(file).toString().replace('\\', '/'), Disk.read(file, LIMIT), today);
  }
}
